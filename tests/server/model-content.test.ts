import { expect, test } from 'vitest'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()

test('[P-23] a model is given as it stands and as it stood after an update, but not after one that has not been', async () => {
  const { workspaceId, modelId, as, edits } = await buildConsortium(pg)
  const at = { workspaceId, modelId }
  const content = as('kansa').model.content
  const first = await content(at)
  const name = { ja: 'D社（改称後）' }
  await edits('tanaka', { type: 'set', in: 'stakeholders', id: 'D', field: 'name', value: name })
  const now = await content(at)
  expect(now.seq).toBe(first.seq + 1)
  expect(now.model.stakeholders['D']?.name).toEqual(name)
  expect(await content({ ...at, seq: first.seq })).toEqual(first)
  expect(first.model.stakeholders['D']?.name).not.toEqual(name)
  await expect(content({ ...at, seq: now.seq + 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('[S-66] a model is given as it was made and as it was signed, and at no other of its updates', async () => {
  const { workspaceId, modelId, as, edits } = await buildConsortium(pg)
  const at = { workspaceId, modelId }
  const content = as('kansa').model.content
  const made = await content(at)
  const rename = async (ja: string) =>
    await edits('tanaka', {
      type: 'set',
      in: 'stakeholders',
      id: 'D',
      field: 'name',
      value: { ja },
    })
  await rename('一')
  const { digest } = await as('sato').agreement.prepare({ ...at, riskId: 'r1' })
  await as('sato').agreement.sign({ ...at, riskId: 'r1', digest })
  const signed = await content(at)
  await rename('二')
  await rename('三')
  const now = await content(at)
  expect(now.seq).toBe(signed.seq + 2)
  expect(await content({ ...at, seq: 1 })).toEqual({ model: made.model, seq: 1 })
  expect(await content({ ...at, seq: signed.seq })).toEqual(signed)
  expect(await content({ ...at, seq: now.seq })).toEqual(now)
  const refusals = []
  for (const seq of [signed.seq + 1, now.seq + 1, Number.MAX_SAFE_INTEGER]) {
    refusals.push(await refusalOf(content({ ...at, seq })))
  }
  const unknown = await refusalOf(content({ ...at, modelId: crypto.randomUUID() }))
  expect(unknown.code).toBe('not-found')
  expect(refusals).toEqual([unknown, unknown, unknown])
})

test('[S-66] a past state is worked out once, also when many ask for it at once, and not for strangers', async () => {
  const { workspaceId, modelId, as, edits } = await buildConsortium(pg)
  const at = { workspaceId, modelId }
  await edits('tanaka', {
    type: 'set',
    in: 'stakeholders',
    id: 'D',
    field: 'name',
    value: { ja: '改' },
  })
  const past = { ...at, seq: 1 }
  const people = ['kansa', 'mori', 'sato', 'kansa', 'mori', 'sato']
  const given = await Promise.all(people.map((who) => as(who).model.content(past)))
  expect(new Set(given.map(({ model }) => model)).size).toBe(1)
  expect((await as('tanaka').model.content(past)).model).toBe(given[0]?.model)
  const elsewhere = await buildConsortium(pg)
  const refusal = await refusalOf(elsewhere.as('sato').model.content(past))
  expect(refusal).toMatchObject({ code: 'not-found' })
  const inOwn = { ...past, workspaceId: elsewhere.workspaceId }
  expect(await refusalOf(elsewhere.as('sato').model.content(inOwn))).toEqual(refusal)
})
