/** Append-only. One organisation lives with one finding of a model; `about` and `content` as in lib/derive/waiver.ts. */
export interface FindingWaiverTable {
  ws_id: string
  id: string
  model_id: string
  /** counts the waivers of a model from 1, in the order of the decisions */
  n: number
  check_id: string
  element: string
  about: string
  content: string
  reason: string
  doc_seq: number
  user_id: string
  org_id: string
  at: Date
}

/** Append-only. The organisation took a waiver back. */
export interface FindingWaiverEndTable {
  ws_id: string
  waiver_id: string
  model_id: string
  reason: string | null
  user_id: string
  org_id: string
  at: Date
}
