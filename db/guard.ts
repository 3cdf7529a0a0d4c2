import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Database } from './tables.ts'

/**
 * What is wrong with the second lock, one sentence a finding; empty when nothing is (T-7). `db` is connected as the role that
 * is to serve: a superuser, a role that passes row security the owner of a table or one that may act as another of our roles is told, and so is every table without
 * row security, without force or without policies, and every table of a workspace without its restrictive policy.
 */
export async function findHoles(db: Kysely<Database>): Promise<readonly string[]> {
  return [...(await roleHoles(db)), ...(await tableHoles(db))]
}

async function roleHoles(db: Kysely<Database>): Promise<readonly string[]> {
  const { rows } = await sql<{
    name: string
    super: boolean
    bypass: boolean
    owned: string | null
    becomes: string | null
  }>`select rolname as name, rolsuper as super, rolbypassrls as bypass,
      (select min(c.relname::text) from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind in ('r', 'p')
        and pg_has_role(current_user, c.relowner, 'member')) as owned,
      (select min(r.rolname::text) from pg_roles r where r.rolname like 'app\\_%'
        and r.rolname <> current_user and pg_has_role(current_user, r.oid, 'member')) as becomes
    from pg_roles where rolname = current_user`.execute(db)
  return rows.flatMap((role) => {
    if (role.super) return [`The database role ${role.name} is a superuser.`]
    if (role.bypass) return [`The database role ${role.name} passes row security.`]
    if (role.owned !== null) return [`The database role ${role.name} owns the table ${role.owned}.`]
    if (role.becomes !== null) {
      return [`The database role ${role.name} may act as ${role.becomes}.`]
    }
    return []
  })
}

async function tableHoles(db: Kysely<Database>): Promise<readonly string[]> {
  const { rows } = await sql<{
    name: string
    enabled: boolean
    forced: boolean
    policies: number
    tenant: boolean
    bound: boolean
  }>`select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
      (select count(*)::int from pg_policy p where p.polrelid = c.oid and p.polpermissive) as policies,
      c.relname = 'workspace' or exists (select 1 from pg_attribute a
        where a.attrelid = c.oid and a.attname = 'ws_id' and not a.attisdropped) as tenant,
      (select count(distinct r.rolname) = 2 from pg_policy p join pg_roles r on r.oid = any(p.polroles)
        where p.polrelid = c.oid and not p.polpermissive and p.polcmd = '*'
        and r.rolname in ('app_web', 'app_collab')) as bound
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname not like 'kysely\\_%'
    order by c.relname`.execute(db)
  if (rows.length === 0) return ['The database has no tables: run npm run migrate.']
  return rows.flatMap((table) => {
    if (!table.enabled) return [`The table ${table.name} has no row security.`]
    if (!table.forced) return [`The table ${table.name} does not force row security on its owner.`]
    if (table.policies === 0) return [`The table ${table.name} has no policies.`]
    if (table.tenant && !table.bound) {
      return [`The table ${table.name} lacks the policy that binds it to the workspace.`]
    }
    return []
  })
}
