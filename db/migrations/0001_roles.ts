import { type Kysely, sql } from 'kysely'

/*
 * The login roles of the running server, and app_gate, which owns the few functions that may look across workspaces.
 * Roles belong to the whole cluster: a second database finds them there. None owns a table, none passes row security.
 * Passwords are no part of a migration (db/role-passwords.ts).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`do $$
    declare wanted text;
    begin
      foreach wanted in array array['app_web', 'app_collab', 'app_auth'] loop
        if not exists (select 1 from pg_catalog.pg_roles where rolname = wanted) then
          execute format('create role %I login nosuperuser nobypassrls nocreatedb nocreaterole noinherit', wanted);
        end if;
      end loop;
      if not exists (select 1 from pg_catalog.pg_roles where rolname = 'app_gate') then
        create role app_gate nologin nosuperuser nobypassrls nocreatedb nocreaterole noinherit;
      end if;
    exception when duplicate_object or unique_violation then null;
    end $$`.execute(db)
  await sql`do $$
    begin
      if not pg_has_role(current_user, 'app_gate', 'usage') then
        execute format('grant app_gate to %I', current_user);
      end if;
    end $$`.execute(db)
  await sql`revoke all on schema public from public`.execute(db)
  await sql`grant usage on schema public to app_web, app_collab, app_auth, app_gate`.execute(db)
  await sql`create schema app`.execute(db)
  await sql`grant usage on schema app to app_web, app_collab, app_auth, app_gate`.execute(db)
  await sql`grant create on schema app to app_gate`.execute(db)
  await sql`alter default privileges revoke execute on functions from public`.execute(db)
}
