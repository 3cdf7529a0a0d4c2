import { canonicalJson } from '#lib/base/canonical-json.ts'
import type { Hash } from '#lib/base/hash.ts'
import type { AuditEntry } from './entry.ts'

/** What stands before the first entry of a workspace. */
export const genesis = '0'.repeat(64)

/** An entry as it is stored: the exact text that was hashed, the hash before it and its own. */
export interface ChainedEntry {
  readonly body: string
  readonly prevHash: string
  readonly hash: string
}

/**
 * Puts one entry on the chain (AU-2): `body` is its canonical JSON with `idx`, `at` and workspace inside, and
 * `hash = H(prevHash + "\n" + body)`. The caller holds the lock on the head and stores all three in one transaction.
 */
export function chain(hash: Hash, prevHash: string, entry: AuditEntry): ChainedEntry {
  const body = canonicalJson(entry)
  return { body, prevHash, hash: link(hash, prevHash, body) }
}

/** The hash of one link: over the hash before it and the stored text, never over a re-made one. */
export function link(hash: Hash, prevHash: string, body: string): string {
  return hash(`${prevHash}\n${body}`)
}
