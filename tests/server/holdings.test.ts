import type { KyselyPlugin } from 'kysely'
import { expect, test } from 'vitest'
import { standingMeasures } from '#lib/agreement/gaps.ts'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { runtime, setRuntime } from '#server/runtime.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const { workspaceId, modelId, as, person } = await buildConsortium(pg)
const here = { workspaceId, modelId }
const mori = person('mori')
const measureId = must(standingMeasures(elderlySupport, 'r5')[0], 'a measure against r5')
const held = async (by: string, orgId = mori.orgId) =>
  await as(by).member.holdings({ workspaceId, orgId })

test('[LV-6] nothing is told of an organisation that carries nothing', async () => {
  expect(await held('mori')).toMatchObject({ status: 'active', since: null, models: [] })
})

test('[LV-6] parts, signatures, managed elements and what waits come with their model and names', async () => {
  const offer = { ...here, riskId: 'r5', measureId, orgId: mori.orgId, split: 'own' } as const
  const text = { ja: '証跡を残す' }
  const { splitId } = await as('tanaka').agreement.propose({ ...offer, role: 'accountable', text })
  await as('mori').agreement.respond({ ...here, splitId, answer: 'accept' })
  await as('tanaka').agreement.propose({ ...offer, role: 'responsible', text })
  const { digest } = await as('mori').agreement.prepare({ ...here, riskId: 'r5' })
  await as('mori').agreement.sign({ ...here, riskId: 'r5', digest })
  await as('tanaka').model.handOver({
    ...here,
    which: { is: 'elements', elements: ['risks/r5', 'risks/r1'] },
    orgId: mori.orgId,
  })
  const [model, ...more] = (await held('mori')).models
  expect(more).toEqual([])
  expect(model).toMatchObject({
    id: modelId,
    title: elderlySupport.meta.title,
    begun: false,
    moreParts: 0,
    managed: 2,
    edits: { waiting: 0, made: 0 },
    adoptions: 0,
    signs: { asked: 1, valid: 1, mine: 1 },
  })
  expect(model?.parts.map(({ role, status }) => [role, status])).toEqual([
    ['accountable', 'accepted'],
    ['responsible', 'proposed'],
  ])
  expect(model?.parts[0]).toMatchObject({
    splitId,
    risk: elderlySupport.risks['r5']?.incident,
    measure: elderlySupport.measures[measureId]?.title,
  })
  expect((await held('tanaka')).models[0]?.signs).toEqual({ asked: 1, valid: 1, mine: 0 })
  const own = await held('tanaka', person('tanaka').orgId)
  expect(own.models.map(({ id, begun }) => ({ id, begun }))).toEqual([{ id: modelId, begun: true }])
})

test('[LV-6] what is carried in an archived model is told too, as archived, and can be handed over once it is restored', async () => {
  const set = (isArchived: boolean) => as('tanaka').model.setArchived({ ...here, isArchived })
  const [before] = (await held('mori')).models
  await set(true)
  const [model, ...more] = (await held('mori')).models
  expect(more).toEqual([])
  expect(model).toEqual({ ...before, isArchived: true })
  const part = { ...here, splitId: must(model?.parts[0], 'a part').splitId }
  const give = { ...part, orgId: person('sato').orgId }
  expect(await refusalOf(as('mori').agreement.handOver(give))).toMatchObject({
    reason: 'model-archived',
  })
  await set(false)
  expect((await held('mori')).models[0]).toMatchObject({ isArchived: false })
})

test('[LV-6] models that have nothing to do with an organisation are not read for it, in use or archived', async () => {
  for (const [i, isArchived] of [true, true, false].entries()) {
    const other = await as('tanaka').model.create({
      workspaceId,
      from: 'blank',
      title: { ja: `無関係 ${i}` },
    })
    await as('tanaka').model.setArchived({ workspaceId, modelId: other.modelId, isArchived })
  }
  const whole = runtime()
  let read = 0
  const counting: KyselyPlugin = {
    transformQuery: ({ node }) => {
      if (JSON.stringify(node).includes('"name":"sign_off"')) read += 1
      return node
    },
    transformResult: async ({ result }) => result,
  }
  setRuntime({ ...whole, web: whole.web.withPlugin(counting) })
  const { models, moreModels } = await held('mori')
  setRuntime(whole)
  expect([models.map(({ id }) => id), moreModels]).toEqual([[modelId], 0])
  // Which models concern it, and the signatures about the one that does.
  expect(read).toBe(2)
})

test('[LV-7] another organisation’s is an owner’s to see, and one that is not there is not found', async () => {
  expect((await held('tanaka')).models).toHaveLength(1)
  expect((await held('kansa', person('kansa').orgId)).models).toEqual([])
  for (const who of ['sato', 'takahashi', 'kansa'])
    expect(await refusalOf(held(who))).toMatchObject({
      code: 'forbidden',
      reason: 'own-organization',
    })
  expect(await refusalOf(held('tanaka', workspaceId))).toMatchObject({ code: 'not-found' })
})

test('[LV-7] of one that is suspended it is told since when', async () => {
  const act = { workspaceId, orgId: mori.orgId }
  await as('tanaka').member.suspendOrganization({ ...act, suspended: true })
  const { entries } = await as('kansa').audit.list({ workspaceId, limit: 1 })
  const { status, since, models } = await held('tanaka')
  expect({ status, since }).toEqual({ status: 'suspended', since: entries[0]?.at })
  expect(models[0]?.parts).toHaveLength(2)
})
