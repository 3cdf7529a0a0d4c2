import type { Generated } from 'kysely'

/* The tables of comments as TypeScript sees them; rules of `tables.ts`. */

/** What people say about one place of a model (lib/model/anchor.ts); part of no model. */
export interface CommentThreadTable {
  ws_id: string
  id: string
  model_id: string
  anchor: string
  /** what was called so when the thread was opened; empty when it had no name */
  place_ja: string
  place_en: string
  opened_by: string
  opened_org: string
  opened_at: Date
  /** how many were ever written in it; the last one's number */
  comments: number
  last_at: Date
  resolved_by: string | null
  resolved_org: string | null
  resolved_at: Date | null
  /** number of its last change among those of all threads of the model; given by the database */
  rev: Generated<number>
}

/** How many changes the threads of a model have had. */
export interface CommentHeadTable {
  ws_id: string
  model_id: string
  rev: number
}

export interface CommentTable {
  ws_id: string
  thread_id: string
  /** from 1, no gaps */
  n: number
  by_user: string
  by_org: string
  at: Date
  /** empty when its author took it back */
  text: string
  edited_at: Date | null
  deleted_at: Date | null
}

export interface CommentMentionTable {
  ws_id: string
  thread_id: string
  n: number
  user_id: string
  /** the change of its thread with which it came; given by the database */
  rev: Generated<number>
}

/** How far a person has read a thread: the number of the last comment they have seen, and the change up to which. */
export interface CommentReadTable {
  ws_id: string
  thread_id: string
  user_id: string
  up_to: number
  rev: number
}

/** Until when what a person or an organisation did lately counts: a moment that each act puts off (S-68). */
export interface PaceTable {
  ws_id: string
  act: 'comment'
  /** a person or an organisation */
  who: string
  until: Date
}
