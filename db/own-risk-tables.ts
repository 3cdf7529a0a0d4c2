/* The tables of a consortium's own typical risks as TypeScript sees them; rules of `tables.ts`. */

/** A row of typical risks that a consortium keeps for itself; what it says is in its versions. Archived, never removed. */
export interface OwnRiskTable {
  ws_id: string
  id: string
  made_at: Date
  archived_at: Date | null
  archived_by: string | null
  archived_org: string | null
}

/** Append-only. What a row says from then on, as `lib/catalog/risks/own/own-row.ts` reads it; counted from 1 without a gap. */
export interface OwnRiskVersionTable {
  ws_id: string
  risk_id: string
  version: number
  /** JSON as it was kept: a later version of the product may not know all of it */
  content: unknown
  user_id: string
  org_id: string
  at: Date
}
