import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { archiveModel } from '#db/repos/models.ts'
import {
  countNotes,
  findNote,
  insertNote,
  listNotes,
  removeNote,
  rewriteNote,
} from '#db/repos/private-notes.ts'
import { modelPeople } from '#tests/support/model-people.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildModel } from '#tests/support/rows.ts'

const pg = await testDatabase()
const at = new Date('2026-12-02T00:00:00Z')
const later = new Date('2026-12-02T01:00:00Z')
const { modelId, person, as } = await modelPeople(
  pg,
  {
    writer: ['A', 'viewer'],
    colleague: ['A', 'editor'],
    admin: ['A', 'orgAdmin'],
    owner: ['B', 'owner', 'orgAdmin', 'editor', 'approver'],
    auditor: ['C', 'auditor'],
  },
  { stranger: ['X', 'owner'] },
)
const others = ['owner', 'auditor', 'stranger']
const place = { modelId, anchor: 'states/int-A' }
const writes = async (key: string, more: { text?: string; anchor?: string } = {}) => {
  const id = crypto.randomUUID()
  await as(key, async (tx) => {
    await insertNote(tx, { ...place, id, text: 'この条件は受けられない', at, ...more })
  })
  return id
}
const read = async (key: string, id: string) =>
  await as(key, async (tx) => await findNote(tx, modelId, id))
const rewrites = async (key: string, id: string, text = '受けられる') =>
  await as(key, async (tx) => await rewriteNote(tx, id, { text, at: later }))
const removes = async (key: string, id: string) =>
  await as(key, async (tx) => await removeNote(tx, id, later))

test('[T-120] a note is there for the members of its organisation, whatever their role, and for nobody else', async () => {
  const id = await writes('writer')
  const listed = async (key: string) =>
    await as(key, async (tx) => (await listNotes(tx, place)).map((note) => note.id))
  for (const key of ['writer', 'colleague', 'admin']) expect(await listed(key)).toContain(id)
  for (const key of others) {
    expect(await listed(key)).toEqual([])
    expect(await read(key, id)).toBeUndefined()
    expect(await as(key, async (tx) => await countNotes(tx, place))).toEqual({ all: 0, here: 0 })
  }
})

test('[T-120] also by a statement of their own nobody else sees, counts, changes or forges one', async () => {
  const id = await writes('writer')
  for (const key of others) {
    const seen = await as(key, async (tx) => {
      const { rows } = await sql<{
        n: number
      }>`select count(*)::int as n from private_note`.execute(tx)
      const { numAffectedRows } =
        await sql`update private_note set text = 'x', edited_at = now()`.execute(tx)
      return { counted: rows[0]?.n, changed: numAffectedRows }
    })
    expect(seen).toEqual({ counted: 0, changed: 0n })
  }
  const forged = async (who: string, user: string, org: string) =>
    await as(who, async (tx) => {
      await sql`insert into private_note values (app.ws(), ${crypto.randomUUID()}, ${modelId}, 'states/int-A',
        ${person(org).orgId}, ${person(user).userId}, now(), 'x')`.execute(tx)
    })
  await forged('writer', 'writer', 'writer')
  await expect(forged('owner', 'owner', 'writer')).rejects.toMatchObject({ code: '42501' })
  await expect(forged('writer', 'colleague', 'writer')).rejects.toMatchObject({ code: '42501' })
  await expect(forged('writer', 'writer', 'owner')).rejects.toMatchObject({ code: '42501' })
  const moved = as('writer', async (tx) => {
    await sql`update private_note set org_id = ${person('owner').orgId} where id = ${id}`.execute(
      tx,
    )
  })
  await expect(moved).rejects.toMatchObject({ code: '42501' })
  const gone = as('admin', async (tx) => {
    await sql`delete from private_note where id = ${id}`.execute(tx)
  })
  await expect(gone).rejects.toMatchObject({ code: '42501' })
})

test('[T-120] a policy that lets everybody in lets nobody in past the lock of the organisation', async () => {
  const id = await writes('writer')
  await sql`create policy mistake on private_note to app_web using (true) with check (true)`.execute(
    pg.owner.db,
  )
  try {
    for (const key of others) expect(await read(key, id)).toBeUndefined()
    expect(await read('colleague', id)).toMatchObject({ id })
  } finally {
    await sql`drop policy mistake on private_note`.execute(pg.owner.db)
  }
})

test('[T-121] its author alone rewrites it, which stays to be seen', async () => {
  const id = await writes('writer')
  for (const key of ['colleague', 'admin', ...others]) expect(await rewrites(key, id)).toBe(false)
  expect(await rewrites('writer', id)).toBe(true)
  expect(await read('colleague', id)).toMatchObject({ text: '受けられる', editedAt: later })
  const silently = as('writer', async (tx) => {
    await sql`update private_note set text = '別の話', edited_at = null where id = ${id}`.execute(
      tx,
    )
  })
  await expect(silently).rejects.toMatchObject({ code: '42501' })
  // An administrator takes a note away; they put no words into it.
  const worded = as('admin', async (tx) => {
    await sql`update private_note set text = '別の話', edited_at = now() where id = ${id}`.execute(
      tx,
    )
  })
  await expect(worded).rejects.toMatchObject({ code: '42501' })
})

test('[T-121] taken back by its author or an administrator of the organisation, its words are gone; only the former brings it back', async () => {
  const own = await writes('writer')
  for (const key of ['colleague', ...others]) expect(await removes(key, own)).toBe(false)
  expect(await removes('writer', own)).toBe(true)
  expect(await removes('writer', own)).toBe(false)
  expect(await read('colleague', own)).toMatchObject({
    text: '',
    removedBy: person('writer').userId,
  })
  expect(await rewrites('writer', own, 'やはり残す')).toBe(true)
  expect(await read('colleague', own)).toMatchObject({ text: 'やはり残す', removedBy: null })
  const tidied = await writes('writer')
  expect(await removes('admin', tidied)).toBe(true)
  expect(await rewrites('writer', tidied)).toBe(false)
  const named = as('admin', async (tx) => {
    await sql`update private_note set text = '', removed_at = now(), removed_by = ${person('writer').userId}
      where id = ${own}`.execute(tx)
  })
  await expect(named).rejects.toMatchObject({ code: '42501' })
})

test('[T-122] it is bounded, belongs to a model of the workspace, and is closed with it', async () => {
  const bad = [
    { text: '' },
    { text: 'x'.repeat(4001) },
    { anchor: '' },
    { anchor: 'x'.repeat(301) },
  ]
  for (const more of bad)
    await expect(writes('writer', more)).rejects.toMatchObject({ code: '23514' })
  const foreign = await buildModel(pg.owner.db, person('stranger'))
  const elsewhere = as('writer', async (tx) => {
    await insertNote(tx, { modelId: foreign, anchor: 'x', id: crypto.randomUUID(), text: 'x', at })
  })
  await expect(elsewhere).rejects.toMatchObject({ code: '23503' })
  const id = await writes('writer')
  const archive = async (when: Date | null) =>
    await as('owner', async (tx) => await archiveModel(tx, modelId, when))
  await archive(at)
  await expect(writes('writer')).rejects.toMatchObject({ code: 'YO002' })
  await expect(rewrites('writer', id)).rejects.toMatchObject({ code: 'YO002' })
  await expect(removes('writer', id)).rejects.toMatchObject({ code: 'YO002' })
  expect(await read('colleague', id)).toMatchObject({ id })
  await archive(null)
  expect(await rewrites('writer', id)).toBe(true)
})
