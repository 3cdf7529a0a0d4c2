import { type Kysely, sql } from 'kysely'

/*
 * An organisation that accepts an invitation gets a look nobody has there, before it may see who is there: one more
 * question answered by app_gate. Two that accept at once cannot end up with the same look.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [
    sql`grant create on schema app to app_gate`,
    sql`create function app.looks_taken(hash text) returns table (colour int, shape text)
      language sql stable security definer set search_path = ''
      as $$ select o.colour::int, o.shape from public.invitation i
        join public.workspace_org o on o.ws_id = i.ws_id
        where i.token_hash = hash $$`,
    sql`grant execute on function app.looks_taken(text) to app_auth`,
    sql`alter function app.looks_taken(text) owner to app_gate`,
    sql`revoke create on schema app from app_gate`,
    sql`create unique index workspace_org_look on workspace_org (ws_id, colour, shape)`,
  ]) {
    await statement.execute(db)
  }
}
