import * as z from 'zod/mini'
import { canonicalJson } from '#lib/base/canonical-json.ts'
import type { Hash } from '#lib/base/hash.ts'
import type { Closure } from './closure.ts'

const members = z.record(z.string(), z.json())
const named = z.record(z.string(), members)

const closureSchema = z.strictObject({
  t: z.enum(['yoriai.closure/1', 'yoriai.assignment/1']),
  risk: members,
  event: z.nullable(members),
  states: named,
  bas: named,
  measures: named,
  splits: named,
  names: z.strictObject({ stakeholders: named, systems: named, assets: named, bas: named }),
})

/** The exact text that a signature's digest is taken of, and that is kept beside the signature. */
export function closureText(closure: Closure): string {
  return canonicalJson(closure)
}

/** Reads a closure that was kept as text (at most as long as we ever write); null when it is none of ours. */
export function parseClosure(text: string): Closure | null {
  try {
    const parsed = closureSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    // Not JSON at all is the same answer to the caller: no closure.
    return null
  }
}

/** Digest of a closure (AG-6): equal content gives the same digest, whoever computes it and in which order. */
export function closureDigest(hash: Hash, closure: Closure): string {
  return hash(closureText(closure))
}
