import type { ColumnType } from 'kysely'
import type { Json } from '#lib/base/canonical-json.ts'

/** A round of signing about a model. `policy` is canonical; it stays once anybody has acted (lib/agreement/round). */
export interface SigningRoundTable {
  ws_id: string
  id: string
  model_id: string
  /** counts the rounds of a model from 1 */
  n: number
  scope: ColumnType<Json, Json, Json>
  policy: string
  policy_sha256: string
  due: Date | null
  revision_id: string | null
  /** which words stand above the signature, in which language, and their digest */
  text_template: string
  text_locale: 'ja' | 'en'
  text_sha256: string
  opened_by: string
  opened_org: string
  opened_at: Date
  cancelled_by: string | null
  cancelled_org: string | null
  cancelled_at: Date | null
  cancel_reason: string | null
}

/** One seat of an organisation in a round; seats of a lower group come first. */
export interface RoundSeatTable {
  ws_id: string
  round_id: string
  model_id: string
  org_id: string
  seat: number
  order_group: number
}

/** Append-only. The text of one content that an act in a round names by its digest. */
export interface SignOffContentTable {
  ws_id: string
  sign_off_id: string
  model_id: string
  org_id: string
  user_id: string
  name: string
  digest: string
  closure: string
}

/** Append-only. What stands behind an act in a round: a key, or the word of the platform (lib/agreement/proof.ts). */
export interface SignOffProofTable {
  ws_id: string
  sign_off_id: string
  model_id: string
  org_id: string
  user_id: string
  level: 'K' | 'P'
  /** hex SHA-256 of the statement, the digest of its act */
  statement: string
  proof: ColumnType<Json, Json, Json>
}
