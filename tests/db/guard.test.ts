import { sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import { findHoles } from '#db/guard.ts'
import { refuseHoles } from '#db/prepare.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
let mend: readonly string[] = []

async function breakIt(statement: string, ...mending: readonly string[]): Promise<void> {
  await sql.raw(statement).execute(pg.owner.db)
  mend = mending
}

afterEach(async () => {
  for (const statement of mend) await sql.raw(statement).execute(pg.owner.db)
  mend = []
})

test('[T-7] the migrated database has no hole for any login role', async () => {
  for (const role of [pg.web, pg.collab, pg.auth]) expect(await findHoles(role.db)).toEqual([])
  await refuseHoles(pg.urls)
})

test('[T-7] a superuser is refused by name', async () => {
  expect(await findHoles(pg.owner.db)).toEqual(['The database role app_owner is a superuser.'])
  await expect(refuseHoles({ ...pg.urls, app_web: pg.urls.owner })).rejects.toThrow(
    'Not started, tenants would not be apart: The database role app_owner is a superuser.',
  )
})

test.each([
  [
    'alter table sign_off disable row level security',
    'alter table sign_off enable row level security',
    'The table sign_off has no row security.',
  ],
  [
    'alter table model no force row level security',
    'alter table model force row level security',
    'The table model does not force row security on its owner.',
  ],
  [
    'drop policy workspace on invitation',
    `create policy workspace on invitation as restrictive to app_web, app_collab
      using (ws_id = (select app.ws())) with check (ws_id = (select app.ws()))`,
    'The table invitation lacks the policy that binds it to the workspace.',
  ],
  ['create table note (ws_id uuid)', 'drop table note', 'The table note has no row security.'],
  [
    'alter role app_web bypassrls',
    'alter role app_web nobypassrls',
    'The database role app_web passes row security.',
  ],
  [
    'grant app_gate to app_web',
    'revoke app_gate from app_web',
    'The database role app_web may act as app_gate.',
  ],
])('[T-7] %s is told', async (broken, mending, told) => {
  await breakIt(broken, mending)
  expect(await findHoles(pg.web.db)).toContain(told)
})

test('[T-7] the owner of a table is refused', async () => {
  await breakIt(
    'create table note (id uuid)',
    'alter table note owner to app_owner',
    'drop table note',
  )
  await sql.raw('alter table note owner to app_web').execute(pg.owner.db)
  expect(await findHoles(pg.web.db)).toContain('The database role app_web owns the table note.')
})

test('[T-7] a database without tables is refused', async () => {
  await breakIt(
    'alter schema public rename to elsewhere',
    'alter schema elsewhere rename to public',
  )
  expect(await findHoles(pg.web.db)).toContain('The database has no tables: run npm run migrate.')
})
