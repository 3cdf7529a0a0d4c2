import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { readUpdates } from '#db/repos/docs.ts'
import { listOwners } from '#db/repos/stewardship.ts'
import { inWorkspace } from '#db/tenant.ts'
import { auditWords } from '#lib/audit/audit-words.ts'
import { describer } from '#lib/audit/describe.ts'
import { must } from '#lib/base/must.ts'
import type { Choices } from '#lib/derive/adoption.ts'
import type { Command } from '#lib/model/commands.ts'
import { editDoc } from '#server/collab/server-edit.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const { workspaceId, modelId, as, person, edits, hints } = await buildConsortium(pg)
const here = { workspaceId, modelId }
const say = describer('ja', auditWords('ja'))

const makes = async (who: string, title = '案1') =>
  (await as(who).scenario.create({ ...here, title: { ja: title } })).modelId
const tries = async (who: string, scenarioId: string, ...commands: Command[]) =>
  await inWorkspace(pg.web.db, person(who), async (tx) => {
    const { userId, orgId } = person(who)
    const edit = { docId: scenarioId, userId, orgId, batchId: randomUUID(), at: new Date() }
    return await editDoc(tx, { ...edit, via: 'repair' }, commands)
  })
const renamed = (ja: string, id = 'high'): Command => ({
  type: 'set',
  in: 'states',
  id,
  field: 'name',
  value: { ja },
})
const nameAt = `states/high/name/`
const of = (scenarioId: string) => ({ workspaceId, modelId: scenarioId })
const compared = async (who: string, scenarioId: string, choices: Choices = {}) =>
  await as(who).scenario.compare({ ...of(scenarioId), choices })
const asks = async (who: string, scenarioId: string, choices: Choices = {}) => {
  const { digest } = await compared(who, scenarioId, choices)
  const shown = { choices, digest: digest ?? '0'.repeat(64) }
  return (await as(who).scenario.propose({ ...of(scenarioId), ...shown })).adoptionId
}
const accepts = async (who: string, scenarioId: string, adoptionId: string) => {
  const { adoptions } = await as(who).scenario.list(of(scenarioId))
  const { digest } = must(
    adoptions.find((one) => one.id === adoptionId),
    'what was asked for',
  )
  return await as(who).scenario.accept({ ...of(scenarioId), adoptionId, digest })
}
const nameOf = async (id: string) =>
  (await as('kansa').model.content(of(id))).model.states['high']?.name.ja
const why = async (call: Promise<unknown>) => {
  const { code, reason } = await refusalOf(call)
  return [code, reason].flatMap((part) => (typeof part === 'string' ? [part] : [])).join(' ')
}
const trail = async () =>
  (await as('tanaka').audit.list({ workspaceId, limit: 100 })).entries.map((entry) => say(entry))

describe('making one', () => {
  test('[S-141] a variant has the content and the ids of its origin, which stays as it is', async () => {
    const before = await as('kansa').model.content(here)
    const id = await makes('takahashi')
    const { model } = await as('kansa').model.content(of(id))
    const { states, events, risks } = before.model
    expect(model).toMatchObject({ states, events, risks })
    expect(model.meta).toMatchObject({
      scenario: 'toBe',
      derivedFrom: modelId,
      title: { ja: '案1' },
    })
    await tries('takahashi', id, renamed('案の名'))
    expect(await as('kansa').model.content(here)).toEqual(before)
    const owners = async (asked: string) =>
      await inWorkspace(pg.web.db, person('tanaka'), async (tx) => await listOwners(tx, asked))
    expect(await owners(id)).toEqual(await owners(modelId))
    expect((await as('kansa').model.get(of(id))).originId).toBe(modelId)
  })

  test('[S-141] none is made of a variant, of an archived model, by who makes no models, nor beyond the most', async () => {
    const id = await makes('mori')
    const title = { ja: '案の案' }
    const create = (who: string, asked: string) =>
      why(as(who).scenario.create({ ...of(asked), title }))
    expect(await create('mori', id)).toBe('refused scenario-of-scenario')
    expect(await create('sato', modelId)).toBe('forbidden missing-right')
    const { modelId: full } = await as('mori').model.create({ workspaceId, from: 'blank', title })
    for (let i = 0; i < 20; i += 1) expect(await create('mori', full)).toBe('none')
    expect(await create('mori', full)).toBe('too-many scenarios')
    await as('tanaka').model.setArchived({ workspaceId, modelId: full, isArchived: true })
    expect(await create('mori', full)).toBe('refused model-archived')
  })

  test('[S-142] everybody who reads sees a model with its variants, asked of either', async () => {
    const id = await makes('mori', '見せる案')
    for (const asked of [modelId, id]) {
      const { origin, variants } = await as('kansa').scenario.list(of(asked))
      expect(origin.id).toBe(modelId)
      expect(variants.at(-1)).toMatchObject({ id, title: { ja: '見せる案' }, archivedAt: null })
    }
  })
})

describe('comparing', () => {
  test('[S-143] what either changed, where both did, and what adopting would make is told; nothing is written', async () => {
    const id = await makes('takahashi')
    await tries('takahashi', id, renamed('案の名'), {
      type: 'setMeta',
      field: 'asOf',
      value: '2027-04-01',
    })
    await edits('tanaka', renamed('いまの名'))
    const entries = (await trail()).length
    const open = await compared('kansa', id)
    expect(open.variant.map(({ root, key }) => `${root}/${key}`)).toEqual([
      'states/high',
      'meta/asOf',
    ])
    expect(open.origin).toMatchObject([{ key: 'high', after: { ja: 'いまの名' } }])
    expect(open.conflicts.map(({ name }) => name)).toEqual([nameAt])
    expect(open.digest).toBeNull()
    const decided = await compared('kansa', id, { [nameAt]: 'variant' })
    expect(decided.changes).toHaveLength(2)
    expect(decided.digest).toMatch(/^[0-9a-f]{64}$/)
    expect(await why(compared('kansa', modelId))).toBe('refused not-a-scenario')
    expect((await trail()).length).toBe(entries)
  })
})

describe('asking', () => {
  test('[S-144] what is asked for is decided, seen and something; one at a time', async () => {
    const id = await makes('takahashi')
    expect(await why(asks('takahashi', id))).toBe('conflict nothing-to-adopt')
    await tries('takahashi', id, renamed('もう一つの名'))
    expect(await why(asks('kansa', id))).toBe('forbidden missing-right')
    const blind = { ...of(id), choices: {}, digest: 'f'.repeat(64) }
    expect(await why(as('takahashi').scenario.propose(blind))).toBe('stale adoption-moved')
    await edits('tanaka', renamed('また別の名'))
    expect(await why(asks('takahashi', id))).toBe('refused adoption-undecided')
    await asks('takahashi', id, { [nameAt]: 'variant' })
    expect(await why(asks('mori', id, { [nameAt]: 'variant' }))).toBe('conflict adoption-open')
    const [asked] = (await as('kansa').scenario.list(of(id))).adoptions
    expect(asked).toMatchObject({
      scenarioId: id,
      askerName: 'takahashi',
      status: 'open',
      changes: 1,
      conflicts: 1,
      choices: { [nameAt]: 'variant' },
    })
  })

  test('[S-144] of an archived variant nothing is asked', async () => {
    const id = await makes('takahashi')
    await tries('takahashi', id, renamed('しまう名'))
    const { digest } = await compared('takahashi', id)
    await as('tanaka').model.setArchived({ ...of(id), isArchived: true })
    const shown = { choices: {}, digest: must(digest, 'a digest') }
    const call = as('takahashi').scenario.propose({ ...of(id), ...shown })
    expect(await why(call)).toBe('refused model-archived')
  })
})

test('[S-144] choices are bounded, of conflicts by name, and nothing else comes in', async () => {
  const id = await makes('takahashi')
  const many = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`n${i}`, 'origin']))
  const bad = [
    { choices: many },
    { choices: { [nameAt]: 'both' } },
    { choices: { ['x'.repeat(401)]: 'origin' } },
    { choices: {}, rest: 'both' },
    { choices: {}, digest: 'f'.repeat(64) },
  ]
  for (const more of bad) {
    const call = as('takahashi').scenario.compare({ ...of(id), ...more } as never)
    await expect(call).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  }
  const rest = await as('takahashi').scenario.compare({ ...of(id), choices: {}, rest: 'variant' })
  expect(rest).toMatchObject({ conflicts: [], changes: [] })
})

describe('adopting', () => {
  test('[S-145] [S-146] another editor accepts, and it is one update of the origin in their name', async () => {
    const id = await makes('takahashi')
    const added: Command = {
      type: 'add',
      in: 'stakeholders',
      id: 'newcomer',
      value: { kind: 'organization', name: { ja: '新しい会社' }, members: [] },
    }
    await tries('takahashi', id, renamed('採用する名'), added)
    const adoptionId = await asks('takahashi', id)
    expect(await why(accepts('takahashi', id, adoptionId))).toBe('forbidden adoption-own')
    expect(await why(accepts('kansa', id, adoptionId))).toBe('forbidden missing-right')
    const before = await as('kansa').model.content(here)
    hints.length = 0
    expect(await accepts('mori', id, adoptionId)).toEqual({ isAdopted: true })
    const after = await as('kansa').model.content(here)
    expect(after.seq).toBe(before.seq + 1)
    expect(after.model.states['high']?.name).toEqual({ ja: '採用する名' })
    expect(after.model.meta).toEqual(before.model.meta)
    expect(hints).toContainEqual({ workspaceId, area: 'model', modelId })
    const [rows, owners] = await inWorkspace(pg.web.db, person('tanaka'), async (tx) => [
      await readUpdates(tx, modelId, 1, before.seq),
      await listOwners(tx, modelId),
    ])
    expect(rows).toMatchObject([{ userId: person('mori').userId, via: 'adoption' }])
    expect(owners.get('stakeholders/newcomer')).toBe(person('takahashi').orgId)
    const [asked] = (await as('kansa').scenario.list(here)).adoptions.filter(
      (one) => one.id === adoptionId,
    )
    expect(asked).toMatchObject({ status: 'accepted', deciderName: 'mori', adoptedSeq: after.seq })
    expect(await why(accepts('tanaka', id, adoptionId))).toBe('conflict adoption-answered')
    await tries('takahashi', id, renamed('続きの名'))
    expect(await why(asks('takahashi', id, { [nameAt]: 'variant' }))).toBe(
      'conflict scenario-adopted',
    )
  })

  test('[S-145] where organisations manage elements, each whose elements are touched agrees; the last carries it out', async () => {
    await as('tanaka').model.setWritePolicy({ workspaceId, policy: 'stewarded' })
    await as('tanaka').model.handOver({
      ...here,
      which: { is: 'elements', elements: ['states/high'] },
      orgId: person('mori').orgId,
    })
    const id = await makes('takahashi')
    const [other = ''] = Object.keys((await as('kansa').model.content(here)).model.events)
    await tries('takahashi', id, renamed('二社で決める名'), {
      type: 'set',
      in: 'events',
      id: other,
      field: 'note',
      value: { ja: '補足' },
    })
    const { managers } = await compared('takahashi', id)
    expect(managers).toEqual([person('mori').orgId, person('tanaka').orgId].toSorted())
    const adoptionId = await asks('takahashi', id)
    const before = await nameOf(modelId)
    expect(await accepts('mori', id, adoptionId)).toEqual({ isAdopted: false })
    expect(await nameOf(modelId)).toBe(before)
    expect(await why(accepts('mori', id, adoptionId))).toBe('conflict adoption-agreed')
    expect(await accepts('tanaka', id, adoptionId)).toEqual({ isAdopted: true })
    expect(await nameOf(modelId)).toBe('二社で決める名')
    const second = await makes('mori')
    await tries('mori', second, renamed('自社だけの名'))
    const own = await asks('mori', second)
    expect(await accepts('tanaka', second, own)).toEqual({ isAdopted: true })
    const third = await makes('takahashi')
    await tries('takahashi', third, renamed('B社の名'))
    const theirs = await asks('takahashi', third)
    expect(await why(accepts('tanaka', third, theirs))).toBe('forbidden adoption-not-yours')
    await as('tanaka').model.setWritePolicy({ workspaceId, policy: 'open' })
  })

  test('[S-146] what would be another by now is stale; what moved elsewhere is not', async () => {
    const id = await makes('takahashi')
    await tries('takahashi', id, renamed('古くなる名'))
    const adoptionId = await asks('takahashi', id)
    await edits('tanaka', {
      type: 'set',
      in: 'stakeholders',
      id: 'A',
      field: 'description',
      value: { ja: 'よそのこと' },
    })
    const seen = await compared('mori', id)
    await tries('takahashi', id, renamed('申し出のあとの名'))
    expect(await why(accepts('mori', id, adoptionId))).toBe('stale adoption-moved')
    await tries('takahashi', id, renamed('古くなる名'))
    const other = { ...of(id), adoptionId, digest: 'e'.repeat(64) }
    expect(await why(as('mori').scenario.accept(other))).toBe('stale adoption-moved')
    const digest = must(seen.digest, 'a digest')
    expect(await as('mori').scenario.accept({ ...of(id), adoptionId, digest })).toEqual({
      isAdopted: true,
    })
    expect(await nameOf(modelId)).toBe('古くなる名')
  })

  test('[S-146] of two who accept at once one carries it out', async () => {
    const id = await makes('takahashi')
    await tries('takahashi', id, renamed('同時の名'))
    const adoptionId = await asks('takahashi', id)
    const before = (await as('kansa').model.content(here)).seq
    const both = await Promise.all([
      why(accepts('mori', id, adoptionId)),
      why(accepts('tanaka', id, adoptionId)),
    ])
    expect(both.toSorted()).toEqual(['conflict adoption-answered', 'none'])
    expect((await as('kansa').model.content(here)).seq).toBe(before + 1)
  })

  test('[S-147] it is declined with a reason by who could agree, or taken back; then it can be asked for again', async () => {
    const id = await makes('takahashi')
    await tries('takahashi', id, renamed('断られる名'))
    const first = await asks('takahashi', id)
    const declines = (who: string, adoptionId: string, reason?: string) =>
      why(as(who).scenario.decline({ ...of(id), adoptionId, ...(reason && { reason }) }))
    expect(await declines('mori', first)).toBe('invalid reason-needed')
    expect(await declines('mori', first, '費用が合わない')).toBe('none')
    expect(await declines('mori', first, 'もう一度')).toBe('conflict adoption-answered')
    const second = await asks('takahashi', id)
    expect(await declines('takahashi', second)).toBe('none')
    const { adoptions } = await as('kansa').scenario.list(of(id))
    const mine = adoptions.filter(({ scenarioId }) => scenarioId === id)
    expect(mine.map(({ status, reason }) => [status, reason])).toEqual([
      ['withdrawn', null],
      ['declined', '費用が合わない'],
    ])
    await asks('mori', id)
  })
})

test('[S-148] in a variant nothing is agreed, signed or matched; nobody is asked to', async () => {
  const id = await makes('mori')
  const map = as('tanaka').model.mapStakeholder({ ...of(id), stakeholderId: 'A', orgId: null })
  expect(await why(map)).toBe('refused in-scenario')
  const other = as('tanaka').model.mapStakeholder({
    ...of(id),
    stakeholderId: 'B',
    orgId: person('mori').orgId,
  })
  expect(await why(other)).toBe('refused in-scenario')
  const signing = as('sato').agreement.prepare({ ...of(id), riskId: 'r1' })
  expect(await why(signing)).toBe('refused in-scenario')
  const offered = as('mori').agreement.propose({
    ...of(id),
    riskId: 'r1',
    measureId: 'm1',
    orgId: person('sato').orgId,
    role: 'accountable',
    split: 'own',
    text: { ja: '実施する' },
  })
  expect(await why(offered)).toBe('refused in-scenario')
  expect(await as('sato').agreement.list(of(id))).toMatchObject({ splits: [], map: {} })
  const { models } = await as('sato').workspace.home({ workspaceId })
  expect(models.find((one) => one.id === id)).toMatchObject({
    originId: modelId,
    myTurn: { sign: 0, answer: 0, gaps: 0 },
  })
  expect((await as('mori').model.get(of(id))).mappings).toEqual(
    (await as('mori').model.get(here)).mappings,
  )
})

test('[S-149] the trail tells of every step who, and of what; open screens are told that something changed', async () => {
  const told = await trail()
  for (const sentence of [
    /takahashi.*「高齢者生活支援.*」のシナリオ（to-be）「案1」を作りました/,
    /takahashi.*採用すること（変更 2 か所）を申し出ました/,
    /mori.*takahashi.*採用に同意しました/,
    /mori.*takahashi.*採用し、.*反映しました（変更 2 か所）/,
    /mori.*採用を断りました。理由: 費用が合わない/,
    /takahashi.*申し出を取り下げました/,
  ]) {
    expect(told.some((one) => sentence.test(one))).toBe(true)
  }
  expect((await as('kansa').audit.verify({ workspaceId })).ok).toBe(true)
})
