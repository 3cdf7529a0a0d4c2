/** Append-only. 版: a model frozen at an update of its log, as bytes that are never made again. */
export interface RevisionTable {
  ws_id: string
  id: string
  model_id: string
  /** counts the revisions of a model from 1 */
  n: number
  name: string
  epoch: number
  /** the last update it holds */
  doc_seq: number
  /** version of the layout the document followed (lib/doc) */
  layout: number
  /** native JSON in canonical form, UTF-8 */
  content: Uint8Array
  /** of `content`, hex */
  sha256: string
  /** names the wish of its maker, so that asking again makes no second one */
  client_key: string
  user_id: string
  org_id: string
  at: Date
}
