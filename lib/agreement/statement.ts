import * as z from 'zod/mini'
import type { Hash } from '#lib/base/hash.ts'
import { strictJson } from '#lib/base/strict-json.ts'
import { signOffIntents } from './act-status.ts'
import { mostInScope } from './round/scope.ts'
import { proofLevels } from './round/policy.ts'

const id = z.string().check(z.minLength(1), z.maxLength(64))
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/**
 * 署名文 / the words that are signed in a round (security.md §5.3), as plain JSON: who, for whom, at which seat, under which policy, on which
 * revision, about which contents, after which act of the same seat. Ids and digests only, so that a name can be erased without breaking it;
 * `reason` is the one text: why it is rejected or taken back, or on which conditions it is signed. `nonce`: 128 random bits.
 */
const statementSchema = z.strictObject({
  t: z.literal('yoriai.signoff/2'),
  origin: z.string().check(z.maxLength(300)),
  ws: id,
  model: id,
  round: id,
  rev: z.nullable(id),
  rev_sha256: z.nullable(sha256),
  scope: z
    .array(z.strictObject({ name: z.string().check(z.maxLength(80)), sha256 }))
    .check(z.minLength(1), z.maxLength(mostInScope)),
  policy_sha256: sha256,
  text_sha256: sha256,
  intent: z.enum(signOffIntents),
  reason: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(2000))),
  prev: z.nullable(id),
  org: id,
  seat: z.int().check(z.minimum(1), z.maximum(20)),
  signer: id,
  /** the colleague in whose place the signer signs */
  deputy_for: z.exactOptional(id),
  level: z.enum(proofLevels),
  nonce: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  issued_at: z.iso.datetime({ precision: 3 }),
})
export type Statement = z.infer<typeof statementSchema>

/** The exact bytes that are signed: canonical, and refused rather than guessed when anything in them is no JSON (AG-19). */
export function statementText(statement: Statement): string {
  return strictJson(statement)
}

/** What a passkey is challenged with and a receipt names (AG-20). */
export function statementDigest(hash: Hash, statement: Statement): string {
  return hash(statementText(statement))
}

/**
 * Reads a statement from its text (at most as long as we ever write). Null when it is none, when it is not written canonically, so that
 * one statement has one digest, or when it names its contents out of order or twice.
 */
export function parseStatement(text: string): Statement | null {
  const read = statementSchema.safeParse(fromJson(text))
  if (!read.success || statementText(read.data) !== text) return null
  const names = read.data.scope.map(({ name }) => name)
  const isInOrder = names.every((name, i) => i === 0 || (names[i - 1] ?? '') < name)
  return isInOrder ? read.data : null
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON at all is the same answer to the caller: no statement.
    return null
  }
}
