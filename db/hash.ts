import { createHash } from 'node:crypto'
import type { Hash } from '#lib/base/hash.ts'

/** The hash the house passes into `lib/`: SHA-256 of the UTF-8 text, lower-case hex. */
export const sha256Hex: Hash = (text) => createHash('sha256').update(text, 'utf8').digest('hex')
