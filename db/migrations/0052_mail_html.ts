import { type Kysely, sql } from 'kysely'

/** The HTML of a mail beside its text, for the sample's outbox (NT-11). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table mail_outbox add column html text`.execute(db)
}
