/* The table of what was looked at again as TypeScript sees it; rules of `tables.ts`. */

/** What somebody has looked at again of a model: up to which update of its log, by the key of the item (`lib/derive/reviews.ts`). */
export interface ReviewLookTable {
  ws_id: string
  model_id: string
  key: string
  epoch: number
  seq: number
  by_user: string
  by_org: string
  at: Date
}
