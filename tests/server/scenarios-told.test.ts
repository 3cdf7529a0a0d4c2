import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { inWorkspace } from '#db/tenant.ts'
import { must } from '#lib/base/must.ts'
import type { Command } from '#lib/model/commands.ts'
import { editDoc } from '#server/collab/server-edit.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const { workspaceId, modelId, as, person } = await buildConsortium(pg)
const here = { workspaceId, modelId }
const of = (scenarioId: string) => ({ workspaceId, modelId: scenarioId })
const makes = async (who: string) =>
  (await as(who).scenario.create({ ...here, title: { ja: '案' } })).modelId
const tries = async (who: string, scenarioId: string, ...commands: Command[]) =>
  await inWorkspace(pg.web.db, person(who), async (tx) => {
    const { userId, orgId } = person(who)
    const edit = { docId: scenarioId, userId, orgId, batchId: randomUUID(), at: new Date() }
    return await editDoc(tx, { ...edit, via: 'repair' }, commands)
  })

test('[S-143] [S-144] what was asked for with more than a hundred conflicts is compared as it was asked for', async () => {
  const id = await makes('takahashi')
  const ids = Array.from({ length: 101 }, (_, i) => `many-${i}`)
  const added = ids.map((one): Command => ({
    type: 'add',
    in: 'stakeholders',
    id: one,
    value: { kind: 'organization', name: { ja: one }, members: [] },
  }))
  const { modelId: origin } = await as('takahashi').model.create({
    workspaceId,
    from: 'blank',
    title: { ja: '衝突の多いモデル' },
  })
  await tries('takahashi', origin, ...added)
  const { modelId: variant } = await as('takahashi').scenario.create({
    ...of(origin),
    title: { ja: '衝突の多い案' },
  })
  const named = (suffix: string) =>
    ids.map((one): Command => ({
      type: 'set',
      in: 'stakeholders',
      id: one,
      field: 'name',
      value: { ja: `${one}${suffix}` },
    }))
  await tries('takahashi', variant, ...named('の案'))
  await tries('takahashi', origin, ...named('のいま'))
  const shown = await as('takahashi').scenario.compare({
    ...of(variant),
    choices: {},
    rest: 'variant',
  })
  expect(shown.conflicts).toHaveLength(101)
  const digest = must(shown.digest, 'a digest')
  const { adoptionId } = await as('takahashi').scenario.propose({
    ...of(variant),
    choices: {},
    rest: 'variant',
    digest,
  })
  const asked = { ...of(variant), adoptionId, choices: {} }
  expect((await as('mori').scenario.compare(asked)).digest).toBe(digest)
  const elsewhere = { ...of(id), adoptionId, choices: {} }
  expect((await refusalOf(as('mori').scenario.compare(elsewhere))).code).toBe('not-found')
  expect(await as('mori').scenario.accept({ ...of(variant), adoptionId, digest })).toEqual({
    isAdopted: true,
  })
})

test('[S-158] home tells who can answer that an adoption waits, as long as it does', async () => {
  const id = await makes('takahashi')
  const told = async (who: string) => {
    const { models } = await as(who).workspace.home({ workspaceId })
    return must(
      models.find((one) => one.id === id),
      'the variant',
    ).myTurn.adoptions
  }
  const all = async () => ({
    takahashi: await told('takahashi'),
    mori: await told('mori'),
    tanaka: await told('tanaka'),
    kansa: await told('kansa'),
  })
  await tries('takahashi', id, {
    type: 'set',
    in: 'states',
    id: 'high',
    field: 'name',
    value: { ja: '誰かが決める名' },
  })
  const none = { takahashi: 0, mori: 0, tanaka: 0, kansa: 0 }
  expect(await all()).toEqual(none)
  const { digest } = await as('takahashi').scenario.compare({ ...of(id), choices: {} })
  const shown = { choices: {}, digest: must(digest, 'a digest') }
  const { adoptionId } = await as('takahashi').scenario.propose({ ...of(id), ...shown })
  expect(await all()).toEqual({ ...none, mori: 1, tanaka: 1 })
  await as('tanaka').model.setWritePolicy({ workspaceId, policy: 'stewarded' })
  await as('tanaka').model.handOver({
    ...here,
    which: { is: 'elements', elements: ['states/high'] },
    orgId: person('mori').orgId,
  })
  expect(await all()).toEqual({ ...none, mori: 1 })
  await as('tanaka').model.setWritePolicy({ workspaceId, policy: 'open' })
  await as('tanaka').model.setArchived({ ...of(id), isArchived: true })
  const { models } = await as('mori').workspace.home({ workspaceId, isArchived: true })
  expect(models.find((one) => one.id === id)?.myTurn.adoptions).toBe(0)
  await as('tanaka').model.setArchived({ ...of(id), isArchived: false })
  await as('mori').scenario.accept({ ...of(id), adoptionId, digest: shown.digest })
  expect(await all()).toEqual(none)
})

test('[S-157] a variant is told as one with its agreement, and nobody is asked to look at its responsibilities again', async () => {
  const id = await makes('mori')
  const kind: Command = {
    type: 'set',
    in: 'events',
    id: 't-1',
    field: 'kind',
    value: 'process_use',
  }
  await tries('mori', id, kind)
  const { reviews } = await as('kansa').review.list(of(id))
  const results = reviews.map(({ result }) => result)
  expect(results).toContain('risks')
  expect(results).not.toContain('responsibilities')
  expect(await as('sato').agreement.list(of(id))).toMatchObject({ isVariant: true })
  expect(await as('sato').agreement.list(here)).toMatchObject({ isVariant: false })
})
