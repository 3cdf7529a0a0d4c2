import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { archiveModel, mapStakeholder } from '#db/repos/models.ts'
import { readStewardship } from '#db/repos/stewardship.ts'
import { must } from '#lib/base/must.ts'
import { modelPeople } from '#tests/support/model-people.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const at = new Date('2026-11-30T00:00:00Z')
const { modelId, person, as } = await modelPeople(
  pg,
  {
    owner: ['PF', 'owner'],
    head: ['A', 'orgAdmin', 'editor', 'approver'],
  },
  { stranger: ['X', 'owner'] },
)
const archive = async (key: string, when: Date | null) =>
  await as(key, async (tx) => await archiveModel(tx, modelId, when))
const standing = async () =>
  must(await as('head', async (tx) => await readStewardship(tx, modelId)), 'the document')

test('[T-64] a model is archived and brought back by an owner, in their own name; that moves the revision of who may write', async () => {
  await expect(archive('head', at)).rejects.toMatchObject({ code: '42501' })
  expect(await archive('stranger', at)).toBe(false)
  const forged = as('owner', async (tx) => {
    await sql`update model set archived_at = now(), archived_by = ${person('head').userId} where id = ${modelId}`.execute(
      tx,
    )
  })
  await expect(forged).rejects.toMatchObject({ code: '42501' })
  const born = as('head', async (tx) => {
    await sql`insert into model (ws_id, id, title_ja, title_en, created_by, created_at, archived_at, archived_by)
      select ws_id, gen_random_uuid(), '', '', ${person('head').userId}, now(), now(), ${person('owner').userId}
      from model where id = ${modelId}`.execute(tx)
  })
  await expect(born).rejects.toMatchObject({ code: '42501', message: 'a model begins in use' })
  const before = await standing()
  expect(before.isArchived).toBe(false)
  expect(await archive('owner', at)).toBe(true)
  expect(await archive('owner', at)).toBe(false)
  const after = await standing()
  expect(after.isArchived).toBe(true)
  expect(after.rev).toBe(before.rev + 1)
  await expect(archive('head', null)).rejects.toMatchObject({ code: '42501' })
  expect(await archive('owner', null)).toBe(true)
})

test('[T-65] while a model is archived nothing of it is written, also by a statement of one’s own', async () => {
  const map = () =>
    as('owner', async (tx) => await mapStakeholder(tx, modelId, 'A', person('head').orgId))
  await map()
  await archive('owner', at)
  await expect(map()).rejects.toMatchObject({ code: 'YO002' })
  const unmap = as('owner', async (tx) => await mapStakeholder(tx, modelId, 'A', null))
  await expect(unmap).rejects.toMatchObject({ code: 'YO002' })
  await archive('owner', null)
  await map()
})

/** What stays open in an archived model, and why. */
const free: Readonly<Record<string, string>> = {
  'audit_entry insert':
    'the trail tells what happens, also of an archived model: that it was restored',
  'comment_read insert': 'how far somebody has read is theirs, and reading goes on',
  'comment_read update': 'how far somebody has read is theirs, and reading goes on',
  'doc insert': 'a document comes with its model, which begins in use',
  'doc update':
    'its head is moved by an append alone, which is closed; its layout is brought up to be shown',
  'doc_quarantine insert':
    'what could not be applied is kept, whatever happened to the model meanwhile',
  'doc_snapshot delete': 'a snapshot says what the log says, made to load it sooner',
  'doc_snapshot insert': 'a snapshot says what the log says, made to load it sooner',
  'doc_snapshot update': 'a snapshot says what the log says, made to load it sooner',
  'edit_answer_seen insert': 'that somebody has seen an answer is theirs, and reading goes on',
  'edit_session insert': 'a session without an append says nothing',
  'edit_session update': 'what was begun before it was archived ends after',
  'model insert': 'a model begins in use',
  'notice_outbox insert': 'that somebody is told goes with its entry of the trail',
  'table_view delete': 'how somebody looks at a table is theirs',
  'table_view insert': 'how somebody looks at a table is theirs',
  'table_view update': 'how somebody looks at a table is theirs',
}

test('[T-65] whatever a server may write of a model is closed in an archived one, in whichever table, or named here with the reason', async () => {
  // Of a model: a table that says so by a column, or that points to such a table, however many steps away.
  const { rows } = await sql<{ act: string; isClosed: boolean }>`
    with recursive points as (
      select conrelid as child, confrelid as parent from pg_constraint
        where contype = 'f' and connamespace = 'public'::regnamespace
    ), within as (
      select attrelid as id from pg_attribute a join pg_class c on c.oid = a.attrelid
        where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
        and a.attname in ('model_id', 'doc_id', 'thread_id')
      union select 'model'::regclass
      union select p.child from points p join within w on w.id = p.parent
    ), acts(name, bit) as (values ('insert', 4), ('delete', 8), ('update', 16))
    select w.id::regclass || ' ' || a.name as act, exists (select from pg_trigger t
      where t.tgrelid = w.id and t.tgname = 'model_open' and t.tgenabled <> 'D' and t.tgtype & 3 = 3
        and t.tgtype & a.bit <> 0 and t.tgattr::text = '') as "isClosed"
    from within w cross join acts a
    where exists (select from unnest(array['app_web', 'app_collab']) as role
      where has_table_privilege(role, w.id, a.name)
        or (a.name <> 'delete' and has_any_column_privilege(role, w.id, a.name)))
    order by 1`.execute(pg.owner.db)
  const open = rows.filter((row) => !row.isClosed).map((row) => row.act)
  expect(open.toSorted()).toEqual(Object.keys(free))
  const closed = rows.filter((row) => row.isClosed).map((row) => row.act)
  expect(closed).toEqual(expect.arrayContaining(['model update', 'comment_mention delete']))
})
