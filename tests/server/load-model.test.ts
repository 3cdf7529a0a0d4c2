import { expect, test } from 'vitest'
import { inWorkspace } from '#db/tenant.ts'
import { loadModel, modelCache } from '#server/model/load-model.ts'
import { buildConsortium } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const { workspaceId, modelId, person, as, edits } = await buildConsortium(pg)
const load = async (id: string) =>
  await inWorkspace(pg.web.db, person('kansa'), async (tx) => await loadModel(tx, id))
const name = (ja: string) =>
  ({ type: 'set', in: 'stakeholders', id: 'D', field: 'name', value: { ja } }) as const

test('[S-118] who asks for a model while it is being worked out gets the same one', async () => {
  await edits('tanaka', name('改'))
  // On one connection answers come in the order of the questions: the second has asked before the first has its log.
  const [page, picture] = await inWorkspace(pg.web.db, person('kansa'), async (tx) => {
    return await Promise.all([loadModel(tx, modelId), loadModel(tx, modelId)])
  })
  expect(page.model.stakeholders['D']?.name).toEqual({ ja: '改' })
  expect(picture.model).toBe(page.model)
})

test('[S-153] what is asked for now and then stays worked out, however many others are, and however often another is edited', async () => {
  const made = Array.from({ length: 40 }, (_, i) =>
    as('mori').model.create({ workspaceId, from: 'blank', title: { ja: `他 ${i}` } }),
  )
  const others = (await Promise.all(made)).map((one) => one.modelId)
  const [used = '', ...rest] = others
  const first = await load(used)
  for (const other of rest) {
    await load(other)
    expect(await load(used)).toBe(first)
  }
  const all = await Promise.all(others.map(load))
  for (const [i, other] of others.entries()) expect(await load(other)).toBe(all[i])
  for (let i = 0; i < 40; i += 1) {
    await edits('tanaka', name(`改 ${i}`))
    const { model } = await load(modelId)
    expect(model.stakeholders['D']?.name).toEqual({ ja: `改 ${i}` })
  }
  expect(await load(used)).toBe(first)
})

test('[S-153] what has no room goes, what was used longest ago first, and one that is larger than all of the room is kept by nobody', async () => {
  const made = Array.from({ length: 3 }, (_, i) =>
    as('mori').model.create({ workspaceId, from: 'blank', title: { ja: `小 ${i}` } }),
  )
  const [a = '', b = '', c = ''] = (await Promise.all(made)).map((one) => one.modelId)
  const size = JSON.stringify((await load(a)).model).length * 2
  // Room for two of three, that are alike.
  const small = modelCache(Math.round(size * 2.5))
  const from = async (id: string) =>
    await inWorkspace(pg.web.db, person('kansa'), async (tx) => await loadModel(tx, id, small))
  const [first, second] = [await from(a), await from(b)]
  expect(await from(a)).toBe(first)
  await from(c)
  expect(await from(a)).toBe(first)
  const again = await from(b)
  expect(again).not.toBe(second)
  expect(again).toEqual(second)
  const large = await from(modelId)
  expect(await from(modelId)).not.toBe(large)
  expect(await from(b)).toBe(again)
})
