import { type Kysely, sql } from 'kysely'

/** A guard-rail against defects of ours and careless hands; evidence against tampering is the hash chain. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create function app.refuse_change() returns trigger language plpgsql set search_path = ''
    as $$ begin
      raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
    end $$`.execute(db)
  for (const table of ['agreement_event', 'sign_off', 'audit_entry', 'doc_update']) {
    await sql`create trigger append_only before update or delete on ${sql.table(table)}
      for each row execute function app.refuse_change()`.execute(db)
    await sql`create trigger append_only_all before truncate on ${sql.table(table)}
      for each statement execute function app.refuse_change()`.execute(db)
  }
}
