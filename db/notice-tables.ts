import type { Json } from '#lib/base/canonical-json.ts'
import type { ColumnType } from 'kysely'

/* The tables of notices and of mail as TypeScript sees them; rules of `tables.ts`. */

/** A mail that went out, or stands here because there is no mail server. */
export interface MailOutboxTable {
  id: string
  to_email: string
  subject: string
  body: string
  html: string | null
  created_at: Date
  sent_at: Date | null
}

/** 通知 / that somebody is to be told of an entry of the trail, written with the decision; read by the auth role alone. */
export interface NoticeOutboxTable {
  ws_id: string
  to_user: string
  /** the entry of the trail it tells of */
  audit_idx: number
  /** lib/notices/kinds.ts */
  kind: string
  /** the entry, as it was when it was put on the trail */
  body: ColumnType<Json, Json, never>
  by_user: string
  by_org: string
  at: Date
  /** the letter it went into; null: it waits, or was dropped */
  letter_id: string | null
  dropped_at: Date | null
}

/** One mail to one person about one consortium; what it says is what its notices say. */
export interface NoticeLetterTable {
  ws_id: string
  id: string
  to_user: string
  made_at: Date
  /** not to be tried before */
  due_at: Date
  attempts: number
  /** until when whoever is sending it has it for themselves */
  lease_until: Date | null
  sent_at: Date | null
  given_up_at: Date | null
}

/** How a person wants to be told; of no workspace. */
export interface NoticeSettingTable {
  user_id: string
  /** IANA name */
  time_zone: string
  /** hours of the day, 0 to 23; both null: no quiet hours */
  quiet_from: number | null
  quiet_until: number | null
  digest_hour: number
  /** topics of which no mail is wanted */
  muted: string[]
}
