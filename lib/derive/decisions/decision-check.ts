import type { CheckId } from '../check-ids.ts'
import type { Finding, Found } from '../finding.ts'
import type { Known } from './known.ts'

/** One check of decisions: asked once of all that is known, since it costs little (DR-16). Pure. */
export interface DecisionCheck {
  readonly id: CheckId
  readonly step: Finding['step']
  readonly source: Finding['source']
  readonly find: (known: Known) => readonly Found[]
}
