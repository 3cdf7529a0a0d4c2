/** Who does what (split) about a measure against a risk: proposed, then answered by that organisation. */
export interface ResponsibilitySplitTable {
  ws_id: string
  id: string
  model_id: string
  risk_id: string
  measure_id: string
  org_id: string
  role: string
  split: string
  text_ja: string
  text_en: string
  status: 'proposed' | 'accepted' | 'declined' | 'withdrawn' | 'countered' | 'returned'
  proposed_by: string
  proposed_org: string
  proposed_at: Date
  /** the accepted part that ends when this one is accepted */
  succeeds: string | null
  /** the offer it was made in answer to, or after it was sent back */
  follows: string | null
  /** which organisation answers it; null: the one it is for */
  answer_org: string | null
  /** in whose place it was offered, and decided */
  proposed_for: string | null
  decided_for: string | null
  decided_by: string | null
  decided_at: Date | null
  reason: string | null
  /** `YYYY-MM-DD` */
  due: string | null
  layer: string | null
  condition_ja: string | null
  condition_en: string | null
  evidence: string | null
}
