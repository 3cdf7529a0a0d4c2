import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { insertDoc } from '#db/repos/docs.ts'
import {
  archiveModel,
  findModel,
  insertModel,
  listMappings,
  listVariants,
  mapStakeholder,
} from '#db/repos/models.ts'
import {
  decideAdoption,
  findAdoption,
  insertAdoption,
  insertConsent,
  listAdoptions,
  listConsents,
} from '#db/repos/scenario-adoptions.ts'
import { readStewardship, writeWritePolicy } from '#db/repos/stewardship.ts'
import { modelPeople } from '#tests/support/model-people.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildModel } from '#tests/support/rows.ts'

const pg = await testDatabase()
const at = new Date('2026-12-01T00:00:00Z')
const { modelId, person, as } = await modelPeople(
  pg,
  {
    editor: ['A', 'editor'],
    colleague: ['A', 'editor'],
    approver: ['A', 'approver'],
    viewer: ['A', 'viewer'],
    other: ['B', 'orgAdmin', 'editor'],
    owner: ['C', 'owner', 'orgAdmin'],
  },
  { stranger: ['X', 'owner', 'editor'] },
)

const makes = async (key: string, of = modelId, seq = 0) => {
  const id = crypto.randomUUID()
  await as(key, async (tx) => {
    const createdBy = person(key).userId
    const row = { id, title: { ja: '案' }, template: null, createdBy, createdAt: at }
    await insertModel(tx, { ...row, origin: { id: of, seq } })
    await insertDoc(tx, id, 1)
  })
  return id
}
const asks = async (key: string, scenarioId: string, more: { digest?: string } = {}) => {
  const id = crypto.randomUUID()
  const asked = { id, scenarioId, originId: modelId, at, note: '', choices: {}, ...more }
  await as(key, async (tx) => {
    await insertAdoption(tx, {
      digest: 'a'.repeat(64),
      ...asked,
      changes: 1,
      conflicts: 0,
      scenarioSeq: 1,
      originSeq: 1,
    })
  })
  return id
}
const agrees = async (key: string, adoptionId: string) =>
  await as(key, async (tx) => await insertConsent(tx, { adoptionId, originId: modelId, at }))
const decides = async (key: string, id: string, status: 'accepted' | 'declined' | 'withdrawn') =>
  await as(key, async (tx) => {
    const adoptedSeq = status === 'accepted' ? 2 : null
    return await decideAdoption(tx, id, { status, at, reason: null, adoptedSeq })
  })

test('[T-92] a variant says of which model of the workspace it is one, since which update; that never changes', async () => {
  const id = await makes('editor')
  expect(await as('viewer', async (tx) => await findModel(tx, id))).toMatchObject({
    origin: { id: modelId, seq: 0 },
  })
  expect(await as('viewer', async (tx) => (await listVariants(tx, modelId)).length)).toBe(1)
  expect(await as('stranger', async (tx) => await listVariants(tx, modelId))).toEqual([])
  const moved = as('owner', async (tx) => {
    await sql`update model set origin_id = null, origin_seq = null where id = ${id}`.execute(tx)
  })
  await expect(moved).rejects.toMatchObject({ code: '42501' })
})

test('[T-92] it is none of a variant, of a foreign or archived model, or of an update that has not been', async () => {
  const id = await makes('editor')
  await expect(makes('editor', id)).rejects.toMatchObject({ code: '42501' })
  await expect(makes('stranger')).rejects.toMatchObject({ code: '42501' })
  await expect(makes('editor', modelId, 1)).rejects.toMatchObject({ code: '42501' })
  await expect(makes('viewer')).rejects.toMatchObject({ code: '42501' })
  await as('owner', async (tx) => await archiveModel(tx, modelId, at))
  await expect(makes('editor')).rejects.toMatchObject({ code: 'YO002' })
  await as('owner', async (tx) => await archiveModel(tx, modelId, null))
})

test('[T-93] an adoption is asked for by who edits, in their own name, of a variant of the model, one at a time', async () => {
  const scenario = await makes('editor')
  for (const key of ['approver', 'viewer'])
    await expect(asks(key, scenario)).rejects.toMatchObject({ code: '42501' })
  await expect(asks('stranger', scenario)).rejects.toMatchObject({ code: '23503' })
  const elsewhere = await buildModel(pg.owner.db, person('editor'))
  await expect(asks('editor', elsewhere)).rejects.toMatchObject({ code: '23503' })
  await expect(asks('editor', scenario, { digest: 'x' })).rejects.toMatchObject({ code: '23514' })
  const id = await asks('editor', scenario)
  await expect(asks('other', scenario)).rejects.toMatchObject({ code: '23505' })
  expect(await as('viewer', async (tx) => await findAdoption(tx, scenario, id))).toMatchObject({
    askedBy: person('editor').userId,
    status: 'open',
  })
  expect(await as('stranger', async (tx) => await listAdoptions(tx, modelId))).toEqual([])
  await decides('editor', id, 'withdrawn')
  await asks('other', scenario)
})

test('[T-94] an organisation agrees once, by somebody who edits and has not asked, while it waits; that stays', async () => {
  const scenario = await makes('editor')
  const id = await asks('editor', scenario)
  await expect(agrees('editor', id)).rejects.toMatchObject({ code: '42501' })
  await expect(agrees('viewer', id)).rejects.toMatchObject({ code: '42501' })
  expect(await agrees('other', id)).toBe(true)
  expect(await agrees('other', id)).toBe(false)
  expect(await agrees('colleague', id)).toBe(true)
  const listed = await as('viewer', async (tx) => await listConsents(tx, [id]))
  expect(listed.map(({ adoptionId, orgId }) => [adoptionId, orgId]).toSorted()).toEqual(
    [person('other').orgId, person('colleague').orgId].toSorted().map((orgId) => [id, orgId]),
  )
  const taken = sql`delete from scenario_consent`.execute(pg.owner.db)
  await expect(taken).rejects.toThrow('are never changed')
  await decides('editor', id, 'withdrawn')
  await expect(agrees('owner', id)).rejects.toMatchObject({ code: '42501' })
})

test('[T-95] it is decided once: taken back by who asked, accepted by another who agreed, declined by another', async () => {
  const scenario = await makes('editor')
  const id = await asks('editor', scenario)
  await expect(decides('editor', id, 'accepted')).rejects.toMatchObject({ code: '42501' })
  await expect(decides('editor', id, 'declined')).rejects.toMatchObject({ code: '42501' })
  await expect(decides('other', id, 'withdrawn')).rejects.toMatchObject({ code: '42501' })
  await expect(decides('other', id, 'accepted')).rejects.toMatchObject({ code: '42501' })
  expect(await decides('viewer', id, 'declined')).toBe(false)
  await agrees('other', id)
  const both = await Promise.all([
    decides('other', id, 'accepted'),
    decides('editor', id, 'withdrawn'),
  ])
  expect(both.toSorted()).toEqual([false, true])
  expect(await decides('other', id, 'declined')).toBe(false)
  const again = await makes('editor')
  const second = await asks('editor', again)
  await agrees('other', second)
  expect(await decides('other', second, 'accepted')).toBe(true)
  await expect(asks('editor', again)).rejects.toMatchObject({ code: '23505' })
})

test('[T-95] with its origin archived nothing is asked, agreed to or decided', async () => {
  const scenario = await makes('editor')
  const id = await asks('editor', scenario)
  const other = await makes('editor')
  await as('owner', async (tx) => await archiveModel(tx, modelId, at))
  for (const act of [
    () => asks('editor', other),
    () => agrees('other', id),
    () => decides('editor', id, 'withdrawn'),
  ])
    await expect(act()).rejects.toMatchObject({ code: 'YO002' })
  await as('owner', async (tx) => await archiveModel(tx, modelId, null))
})

test('[T-96] in a variant nothing is agreed or signed, and who is who is said of its origin', async () => {
  const scenario = await makes('editor')
  await as('owner', async (tx) => {
    await mapStakeholder(tx, modelId, 'A', person('editor').orgId)
  })
  expect(await as('viewer', async (tx) => await listMappings(tx, scenario))).toEqual([
    { stakeholderId: 'A', orgId: person('editor').orgId },
  ])
  const mapped = as('owner', async (tx) => {
    await mapStakeholder(tx, scenario, 'B', person('other').orgId)
  })
  await expect(mapped).rejects.toMatchObject({ code: 'YO003' })
  const said = as('editor', async (tx) => {
    await sql`insert into agreement_event values (app.ws(), ${crypto.randomUUID()}, ${scenario}, 'r1', 'proposed',
      '{}', app.person(), app.org(), now())`.execute(tx)
  })
  await expect(said).rejects.toMatchObject({ code: 'YO003' })
})

test('[T-97] in a variant everybody who edits edits everything, whatever the policy of the workspace', async () => {
  const scenario = await makes('editor')
  await as('owner', async (tx) => await writeWritePolicy(tx, 'stewarded'))
  const policyOf = async (id: string) =>
    (await as('viewer', async (tx) => await readStewardship(tx, id)))?.policy
  expect(await policyOf(modelId)).toBe('stewarded')
  expect(await policyOf(scenario)).toBe('open')
  await as('owner', async (tx) => await writeWritePolicy(tx, 'open'))
})
