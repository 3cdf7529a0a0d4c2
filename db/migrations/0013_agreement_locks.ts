import { type Kysely, sql } from 'kysely'

/*
 * An accepted accountable organisation is the only one of its measure also when two accept at once, and a decision is taken on
 * a document that cannot move meanwhile. Approvers may not change a document, so that they lock its head through a door.
 * Before this, `responsibility_split` has no due day and may in theory hold two accountable rows; the sample holds none.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [
    sql`alter table responsibility_split add column due text check (due ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')`,
    sql`create unique index responsibility_split_accountable
      on responsibility_split (ws_id, model_id, risk_id, measure_id)
      where role = 'accountable' and status = 'accepted'`,
    sql`grant create on schema app to app_gate`,
    sql`grant select, update on doc to app_gate`,
    sql`create policy gate on doc to app_gate using (true) with check (true)`,
    sql`create function app.lock_document(document uuid) returns table (epoch integer, head_seq bigint)
      language sql volatile security definer set search_path = ''
      as $$ select d.epoch, d.head_seq from public.doc d
        where app.is_member() and d.ws_id = app.ws() and d.id = document
        for no key update $$`,
    sql`grant execute on function app.lock_document(uuid) to app_web`,
    sql`alter function app.lock_document(uuid) owner to app_gate`,
    sql`revoke create on schema app from app_gate`,
  ]) {
    await statement.execute(db)
  }
}
