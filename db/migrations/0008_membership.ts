import { type Kysely, sql } from 'kysely'

/*
 * Who is asking, and whether they belong. The settings are those of db/tenant.ts. The functions that must see membership
 * before any policy lets anybody see it belong to app_gate, which can do nothing else and cannot log in.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [
    sql`create function app.ws() returns uuid language sql stable parallel safe set search_path = ''
      as $$ select nullif(current_setting('app.ws', true), '')::uuid $$`,
    sql`create function app.person() returns uuid language sql stable parallel safe set search_path = ''
      as $$ select nullif(current_setting('app.user', true), '')::uuid $$`,
    sql`create function app.org() returns uuid language sql stable parallel safe set search_path = ''
      as $$ select nullif(current_setting('app.org', true), '')::uuid $$`,
    sql`create function app.holds(wanted text[]) returns boolean
      language sql stable security definer set search_path = ''
      as $$ select exists (
        select 1 from public.workspace_member m
        join public.workspace_org o on o.ws_id = m.ws_id and o.org_id = m.org_id
        where m.ws_id = app.ws() and m.user_id = app.person() and m.org_id = app.org()
          and m.status = 'active' and o.status = 'active' and m.roles && wanted) $$`,
    sql`create function app.is_member() returns boolean
      language sql stable security definer set search_path = ''
      as $$ select app.holds(array['owner', 'orgAdmin', 'editor', 'approver', 'auditor', 'viewer']) $$`,
    sql`grant execute on function app.ws(), app.person(), app.org() to app_web, app_collab, app_gate`,
    sql`grant execute on function app.holds(text[]), app.is_member() to app_web, app_collab, app_gate`,
    sql`alter function app.holds(text[]) owner to app_gate`,
    sql`alter function app.is_member() owner to app_gate`,
    sql`grant select on app_user, workspace, organization, workspace_org, workspace_member to app_gate`,
    sql`grant select (ws_id, id) on model to app_gate`,
    sql`grant select on invitation to app_gate`,
    sql`grant update (org_id, accepted_at, accepted_by) on invitation to app_gate`,
    sql`grant insert on workspace, organization, workspace_org, workspace_member, audit_head to app_gate`,
    sql`grant update (org_id, roles, status) on workspace_member to app_gate`,
  ]) {
    await statement.execute(db)
  }
  for (const table of [
    'app_user',
    'workspace',
    'organization',
    'workspace_org',
    'workspace_member',
    'invitation',
    'model',
    'audit_head',
  ]) {
    await sql`create policy gate on ${sql.table(table)} to app_gate using (true) with check (true)`.execute(
      db,
    )
  }
}
