/* The table of private notes as TypeScript sees it; rules of `tables.ts`. */

/** What an organisation writes for itself about one place of a model (lib/model/anchor.ts); part of no model, seen by nobody else. */
export interface PrivateNoteTable {
  ws_id: string
  id: string
  model_id: string
  anchor: string
  org_id: string
  by_user: string
  at: Date
  /** empty when it was taken back */
  text: string
  edited_at: Date | null
  removed_by: string | null
  removed_at: Date | null
}
