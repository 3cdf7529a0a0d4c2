import { type Kysely, sql } from 'kysely'

/** Where whole elements came or went, by id: what was deleted is looked up by its id, whatever else was changed of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index doc_change_whole on doc_change (ws_id, doc_id, key, epoch desc, seq desc, n desc)
    where field is null and element = root || '/' || key`.execute(db)
}
