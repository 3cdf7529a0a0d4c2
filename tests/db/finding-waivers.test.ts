import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  endWaivers,
  findWaiver,
  insertWaiver,
  latestOwnWaiver,
  listWaivedPlaces,
  listWaivers,
  ownWaiversAt,
} from '#db/repos/finding-waivers.ts'
import { archiveModel } from '#db/repos/models.ts'
import { modelPeople } from '#tests/support/model-people.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildModel } from '#tests/support/rows.ts'

const pg = await testDatabase()
const at = new Date('2026-11-30T00:00:00Z')
const { modelId, person, as } = await modelPeople(
  pg,
  {
    editor: ['A', 'editor'],
    colleague: ['A', 'editor'],
    approver: ['A', 'approver'],
    auditor: ['A', 'auditor'],
    viewer: ['A', 'viewer'],
    other: ['B', 'orgAdmin'],
    owner: ['C', 'owner'],
  },
  { stranger: ['X', 'owner'] },
)
let n = 0
const shown = { check: 'F-14', element: 't-1', about: '{"says":"plain"}' }
const waives = async (key: string, more: Partial<Parameters<typeof insertWaiver>[1]> = {}) => {
  const id = crypto.randomUUID()
  n += 1
  const waiver = { ...shown, id, modelId, n, content: '{}', reason: '契約で補う', docSeq: 1, at }
  await as(key, async (tx) => {
    await insertWaiver(tx, { ...waiver, ...more })
  })
  return id
}
const ends = async (key: string, ...waiverIds: readonly string[]) =>
  await as(key, async (tx) => await endWaivers(tx, { waiverIds, modelId, reason: null, at }))
const listedAt = async (key: string, element: string, most = 1_000_000) =>
  await as(key, async (tx) => await listWaivers(tx, modelId, { check: 'F-14', element }, most))
const listed = async (key: string, element = shown.element) =>
  (await listedAt(key, element)).waivers.map(({ id }) => id)

test('[T-80] a waiver is a row of one workspace that all its members see, and nobody else', async () => {
  const id = await waives('editor')
  for (const key of ['editor', 'viewer', 'auditor', 'other', 'owner'])
    expect(await listed(key)).toContain(id)
  expect(await listed('stranger')).toEqual([])
  expect(await as('stranger', async (tx) => await findWaiver(tx, modelId, id))).toBeUndefined()
  await expect(waives('stranger')).rejects.toMatchObject({ code: '23503' })
  expect(await as('other', async (tx) => await latestOwnWaiver(tx, modelId, shown))).toBeUndefined()
  expect(await as('colleague', async (tx) => await latestOwnWaiver(tx, modelId, shown))).toEqual({
    id,
    by: person('editor').userId,
    reason: '契約で補う',
    content: '{}',
    isEnded: false,
  })
})

test('[T-81] it is given by who edits, in their own name and for their own organisation alone, also by a statement of their own', async () => {
  for (const key of ['approver', 'auditor', 'viewer'])
    await expect(waives(key)).rejects.toMatchObject({ code: '42501' })
  const raw = (user: string, org: string) =>
    as('editor', async (tx) => {
      n += 1
      await sql`insert into finding_waiver values (app.ws(), ${crypto.randomUUID()}, ${modelId}, ${n}, 'F-14', 't-1',
        '{}', '{}', 'x', 1, ${person(user).userId}, ${person(org).orgId}, now())`.execute(tx)
    })
  await raw('editor', 'editor')
  await expect(raw('colleague', 'editor')).rejects.toMatchObject({ code: '42501' })
  await expect(raw('editor', 'other')).rejects.toMatchObject({ code: '42501' })
})

test('[T-81] it has a reason, a known form and a number of its own, and is bounded', async () => {
  const bad = [
    { reason: '  ' },
    { reason: 'x'.repeat(2001) },
    { check: 'F-1' },
    { content: 'x'.repeat(131_073) },
    { about: 'x'.repeat(65_537) },
    { element: '' },
    { n: 5001 },
  ]
  for (const more of bad)
    await expect(waives('editor', more)).rejects.toMatchObject({ code: '23514' })
  await waives('editor', { n: 4000 })
  await expect(waives('other', { n: 4000 })).rejects.toMatchObject({ code: '23505' })
})

test('[T-82] it is taken back once, by its own organisation, in its own model', async () => {
  const id = await waives('editor', { element: 'back' })
  await expect(ends('other', id)).rejects.toMatchObject({ code: '23503' })
  await expect(ends('viewer', id)).rejects.toMatchObject({ code: '42501' })
  const elsewhere = await buildModel(pg.owner.db, person('editor'))
  const foreign = as('editor', async (tx) => {
    await endWaivers(tx, { waiverIds: [id], modelId: elsewhere, reason: null, at })
  })
  await expect(foreign).rejects.toMatchObject({ code: '23503' })
  expect(await listed('viewer', 'back')).toEqual([id])
  const both = await Promise.all([ends('colleague', id), ends('editor', id)])
  expect(both.flat()).toEqual([id])
  expect(await listed('viewer', 'back')).toEqual([])
  expect((await as('other', async (tx) => await findWaiver(tx, modelId, id)))?.isEnded).toBe(true)
})

test('[T-82] of one organisation the latest about the same finding is told; where that was taken back, none', async () => {
  const about = { about: '{"says":"again"}' }
  const first = await waives('editor', about)
  const theirs = await waives('other', about)
  const second = await waives('colleague', { ...about, content: '{"a":{}}' })
  expect(await listed('viewer')).toEqual(expect.arrayContaining([theirs, second]))
  expect(await listed('viewer')).not.toContain(first)
  await ends('editor', second)
  const now = await listed('viewer')
  expect(now).toContain(theirs)
  expect(now).not.toContain(first)
  expect(now).not.toContain(second)
})

test('[T-98] several are taken back at once; what was taken back before is passed over, and no foreign one goes along', async () => {
  const words = ['first', 'second', 'third']
  const ids = await Promise.all(
    words.map(async (about) => await waives('editor', { element: 'many', about })),
  )
  const [first = '', ...others] = ids
  expect(await ends('colleague', first)).toEqual([first])
  expect((await ends('editor', ...ids)).toSorted()).toEqual(others.toSorted())
  expect(await ends('editor')).toEqual([])
  expect(await listed('viewer', 'many')).toEqual([])
  const mine = await waives('editor', { element: 'mixed' })
  const theirs = await waives('other', { element: 'mixed' })
  await expect(ends('editor', mine, theirs)).rejects.toMatchObject({ code: '23503' })
  expect((await listed('viewer', 'mixed')).toSorted()).toEqual([mine, theirs].toSorted())
})

test('[T-98] what the acting organisation has given at a place and not taken back, of the same words the latest', async () => {
  const place = { check: 'F-14', element: 'ours' }
  const own = async (key: string) =>
    (await as(key, async (tx) => await ownWaiversAt(tx, modelId, place))).map(({ id }) => id)
  await waives('editor', { ...place, about: 'a' })
  const second = await waives('colleague', { ...place, about: 'a' })
  const third = await waives('editor', { ...place, about: 'b' })
  const theirs = await waives('other', { ...place, about: 'a' })
  expect(await own('editor')).toEqual([second, third])
  expect(await own('other')).toEqual([theirs])
  expect(await own('stranger')).toEqual([])
  await ends('editor', second)
  expect(await own('colleague')).toEqual([third])
})

test('[T-99] each place with a waiver that counts once, in order; none whose latest was taken back', async () => {
  const places = async (key: string) =>
    (await as(key, async (tx) => await listWaivedPlaces(tx, modelId))).map(({ element }) => element)
  const first = await waives('editor', { element: 'place' })
  const second = await waives('editor', { element: 'place' })
  await waives('other', { element: 'place' })
  const now = await places('viewer')
  expect(now.filter((one) => one === 'place')).toHaveLength(1)
  expect(now).toEqual(now.toSorted())
  const alone = await waives('editor', { element: 'alone' })
  expect(await places('viewer')).toContain('alone')
  await ends('editor', alone)
  expect(await places('viewer')).not.toContain('alone')
  expect(await places('stranger')).toEqual([])
  expect(await listed('viewer', 'place')).not.toContain(first)
  expect(await listed('viewer', 'place')).toContain(second)
})

test('[T-99] of one place the newest are told that fit, oldest first, and whether there are older ones', async () => {
  const ids: string[] = []
  for (const about of ['a', 'b', 'c']) {
    ids.push(
      await waives('editor', { element: 'cut', about, content: 'x'.repeat(97), reason: 'yy' }),
    )
  }
  const told = async (most: number) => {
    const { waivers, isCut } = await listedAt('viewer', 'cut', most)
    return [waivers.map(({ id }) => id), isCut]
  }
  expect(await told(300)).toEqual([ids, false])
  expect(await told(299)).toEqual([ids.slice(1), true])
  expect(await told(200)).toEqual([ids.slice(1), true])
  expect(await told(199)).toEqual([ids.slice(2), true])
})

test('[T-65] in an archived model none is given and none taken back', async () => {
  const id = await waives('editor', { element: 'kept' })
  await as('owner', async (tx) => await archiveModel(tx, modelId, at))
  await expect(waives('editor')).rejects.toMatchObject({ code: 'YO002' })
  await expect(ends('editor', id)).rejects.toMatchObject({ code: 'YO002' })
  expect(await listed('viewer', 'kept')).toEqual([id])
  await as('owner', async (tx) => await archiveModel(tx, modelId, null))
  expect(await ends('editor', id)).toEqual([id])
})
