import type { Json } from '#lib/base/canonical-json.ts'
import type { ColumnType } from 'kysely'

/* Tables of models and of their to-be variants as TypeScript sees them; rules of `tables.ts`. */

/** The row of a model; what it says stands in its document of the same id. */
export interface ModelTable {
  ws_id: string
  id: string
  title_ja: string
  title_en: string
  /** Id of the template or sample it was made from. */
  template: string | null
  created_by: string
  created_at: Date
  /** Put away: read, and written no more until it is brought back. */
  archived_at: Date | null
  archived_by: string | null
  /** a to-be variant: of which model, and since which update of its log */
  origin_id: string | null
  origin_seq: number | null
}

/** Which stakeholder of a model is which organisation account. */
export interface ModelStakeholderTable {
  ws_id: string
  model_id: string
  stakeholder_id: string
  org_id: string
}

/** That a variant becomes part of its origin (`model_id`): asked for, and decided once. */
export interface ScenarioAdoptionTable {
  ws_id: string
  id: string
  model_id: string
  scenario_id: string
  asked_by: string
  asked_org: string
  at: Date
  note: string
  /** by the name of a conflict: origin or variant */
  choices: ColumnType<Json, Json, Json>
  /** of what it would make of the origin (`lib/derive/adoption.ts`), hex */
  digest: string
  /** how many places of the origin it changes, and how many conflicts were decided for it */
  changes: number
  conflicts: number
  /** how far both documents were written when it was asked for */
  scenario_seq: number
  origin_seq: number
  status: 'open' | 'accepted' | 'declined' | 'withdrawn'
  decided_by: string | null
  decided_at: Date | null
  reason: string | null
  /** the update of the origin that carried it out */
  adopted_seq: number | null
}

/** Append-only. An organisation agrees to an adoption; one row an organisation. */
export interface ScenarioConsentTable {
  ws_id: string
  adoption_id: string
  model_id: string
  org_id: string
  user_id: string
  at: Date
}
