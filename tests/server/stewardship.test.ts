import { expect, test } from 'vitest'
import { inWorkspace } from '#db/tenant.ts'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { auditWords } from '#lib/audit/audit-words.ts'
import { describer } from '#lib/audit/describe.ts'
import type { Command } from '#lib/model/commands.ts'
import { loadModel } from '#server/model/load-model.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const { workspaceId, modelId, as, person, hints } = await buildConsortium(pg)
const say = describer('ja', auditWords('ja'))
const here = { workspaceId, modelId }
const state = must(Object.keys(elderlySupport.states)[0], 'a state')
const other = must(Object.keys(elderlySupport.states)[1], 'another state')
const rename = (id: string, ja: string): Command => ({
  type: 'set',
  in: 'states',
  id,
  field: 'name',
  value: { ja },
})
const view = async () => await as('kansa').model.stewardship(here)
const trail = async () =>
  (await as('tanaka').audit.list({ workspaceId, limit: 100 })).entries.map((e) => say(e))
const give = async (who: string, elements: readonly string[], orgId: string | null) =>
  await as(who).model.handOver({
    ...here,
    which: { is: 'elements', elements: [...elements] },
    orgId,
  })

const content = async () =>
  await inWorkspace(pg.web.db, person('kansa'), async (tx) => (await loadModel(tx, modelId)).model)
/** A state that somebody's organisation manages, as rows name it. */
const stateOf = async (who: string) => {
  const { owners } = await view()
  const { orgId } = person(who)
  const found = Object.keys(owners).find((e) => e.startsWith('states/') && owners[e] === orgId)
  return must(found, `a state of ${who}`)
}
type Seen = NonNullable<Parameters<ReturnType<typeof as>['model']['answerEdit']>[0]['seen']>
const beforeOf = async (proposalId: string): Promise<Seen> => {
  const all = await as('kansa').model.proposals(here)
  const found = must(
    all.find((p) => p.id === proposalId),
    'the proposal',
  )
  return found.changes.map((change) => change.before) as Seen
}

test('[ST-10] the owner sets the policy, every open model is told, and the trail says so', async () => {
  const call = (who: string) => as(who).model.setWritePolicy({ workspaceId, policy: 'stewarded' })
  for (const who of ['mori', 'takahashi', 'sato', 'kansa']) {
    expect(await refusalOf(call(who))).toMatchObject({ code: 'forbidden' })
  }
  hints.length = 0
  await call('tanaka')
  expect(hints).toContainEqual({ workspaceId, area: 'model', modelId })
  expect((await view()).policy).toBe('stewarded')
  await call('tanaka')
  expect((await trail()).filter((text) => text.includes('編集の方針'))).toHaveLength(1)
})

test('[ST-11] what a model begins with is managed by its maker, who hands over; nobody else does', async () => {
  const { owners } = await view()
  expect(owners[`states/${state}`]).toBe(person('tanaka').orgId)
  const a = person('takahashi').orgId
  expect(await refusalOf(give('mori', [`states/${state}`], a))).toMatchObject({
    code: 'forbidden',
    reason: 'own-organization',
  })
  expect(await refusalOf(give('takahashi', [`states/${state}`], a))).toMatchObject({
    code: 'forbidden',
    reason: 'missing-right',
  })
  expect(await give('tanaka', [`states/${state}`, `states/${other}`], a)).toEqual({ changed: 2 })
  expect((await view()).owners[`states/${state}`]).toBe(a)
  expect(await trail()).toContainEqual(expect.stringContaining('計 2 件'))
  expect(await refusalOf(give('tanaka', ['states/nowhere'], a))).toMatchObject({
    code: 'not-found',
  })
})

test('[ST-11] released elements are given by an owner, also a whole ba and what an organisation made', async () => {
  const b = person('mori').orgId
  const [baId, ba] = must(Object.entries(elderlySupport.bas)[0], 'a ba')
  const which = { is: 'ba', ba: baId } as const
  const released = await as('tanaka').model.handOver({ ...here, which, orgId: null })
  expect(released.changed).toBeGreaterThan(0)
  const given = await as('tanaka').model.handOver({ ...here, which, orgId: b })
  expect(given.changed).toBeGreaterThanOrEqual(released.changed)
  expect((await view()).owners[`bas/${baId}`]).toBe(b)
  expect(ba.members.length).toBeGreaterThan(0)
  const all = { is: 'madeBy', orgId: person('tanaka').orgId } as const
  const { changed } = await as('tanaka').model.handOver({ ...here, which: all, orgId: b })
  expect(changed).toBeGreaterThan(10)
  expect((await view()).owners[`states/${other}`]).not.toBe(person('tanaka').orgId)
})

test('[ST-12] only what another organisation manages is proposed, and only while it holds', async () => {
  const propose = (commands: readonly Command[]) =>
    as('mori').model.proposeEdit({ ...here, commands: [...commands] })
  const b = person('mori').orgId
  const { owners } = await view()
  const idOf = (org: string) =>
    must(
      Object.keys(owners).find((e) => e.startsWith('states/') && owners[e] === org),
      'a state',
    ).slice('states/'.length)
  expect(await refusalOf(propose([rename(idOf(b), '自社')]))).toMatchObject({
    code: 'conflict',
    reason: 'nothing-foreign',
  })
  const foreign = idOf(person('takahashi').orgId)
  const tooLong = rename(foreign, 'あ'.repeat(5000))
  expect(await refusalOf(propose([tooLong]))).toMatchObject({ code: 'refused' })
  const same = must(elderlySupport.states[foreign], 'the state').name
  const asItIs: Command = { ...rename(foreign, ''), value: same } as Command
  expect(await refusalOf(propose([asItIs]))).toMatchObject({ reason: 'nothing-changed' })
  const twoOrgs = [rename(foreign, '二'), rename(idOf(b), '二')]
  expect(await refusalOf(propose(twoOrgs))).toMatchObject({ code: 'none' })
})

test('[ST-13] [ST-14] accepted, it stands in the log; the trail, the proposal and the history name both', async () => {
  const a = person('takahashi').orgId
  const element = await stateOf('takahashi')
  const id = element.slice('states/'.length)
  const { proposalId } = await as('mori').model.proposeEdit({
    ...here,
    commands: [rename(id, '提案した名称')],
    note: '名称を揃えたい',
  })
  const seen = [must(elderlySupport.states[id], 'the state').name]
  const answer = (who: string, how: 'accept' | 'decline' | 'withdraw') =>
    as(who).model.answerEdit({
      ...here,
      proposalId,
      answer: how,
      ...(how === 'accept' && { seen }),
    })
  expect(await refusalOf(answer('mori', 'accept'))).toMatchObject({ code: 'forbidden' })
  expect(await refusalOf(answer('tanaka', 'accept'))).toMatchObject({ code: 'forbidden' })
  expect(await refusalOf(answer('takahashi', 'withdraw'))).toMatchObject({ code: 'forbidden' })
  expect(await refusalOf(answer('takahashi', 'decline'))).toMatchObject({ reason: 'reason-needed' })
  await answer('takahashi', 'accept')
  expect(await refusalOf(answer('takahashi', 'accept'))).toMatchObject({
    code: 'conflict',
    reason: 'proposal-answered',
  })
  const found = (await as('kansa').model.proposals(here)).find((p) => p.id === proposalId)
  expect(found).toMatchObject({
    status: 'accepted',
    proposerName: 'mori',
    deciderName: 'takahashi',
    changes: [{ element, field: 'name', after: { ja: '提案した名称' } }],
  })
  const history = await as('kansa').model.elementHistory({
    ...here,
    element,
    before: null,
    limit: 1,
  })
  expect(history.changes).toMatchObject([
    {
      field: 'name',
      after: { ja: '提案した名称' },
      userName: 'takahashi',
      orgId: a,
      via: 'proposal',
    },
  ])
  const accepted = (await trail()).find((text) => text.includes('受け入れ'))
  expect(accepted).toContain('takahashi')
  expect(accepted).toContain('mori')
})

test('[ST-13] what was written after it was proposed is overwritten by nobody who has not seen it', async () => {
  const element = await stateOf('takahashi')
  const id = element.slice('states/'.length)
  const propose = async (ja: string) =>
    (await as('mori').model.proposeEdit({ ...here, commands: [rename(id, ja)] })).proposalId
  const accept = async (proposalId: string, seen?: Seen) => {
    const given = seen === undefined ? {} : { seen }
    await as('takahashi').model.answerEdit({ ...here, proposalId, answer: 'accept', ...given })
  }
  const [older, newer] = [await propose('先の提案'), await propose('後の提案')]
  const seen = await beforeOf(older)
  expect(await beforeOf(newer)).toEqual(seen)
  await accept(newer, seen)
  expect(await refusalOf(accept(older))).toMatchObject({ code: 'invalid' })
  for (const wrong of [seen, [null], [...seen, { ja: '後の提案' }]]) {
    expect(await refusalOf(accept(older, wrong))).toMatchObject({ code: 'stale' })
  }
  const still = (await as('kansa').model.proposals(here)).find((p) => p.id === older)
  expect(still).toMatchObject({ status: 'open' })
  await accept(older, [{ ja: '後の提案' }])
  const history = await as('kansa').model.elementHistory({
    ...here,
    element,
    before: null,
    limit: 1,
  })
  expect(history.changes).toMatchObject([
    { before: { ja: '後の提案' }, after: { ja: '先の提案' }, via: 'proposal' },
  ])
})

test('[S-106] in an archived model no proposal is accepted, and one is told why', async () => {
  const id = (await stateOf('takahashi')).slice('states/'.length)
  const commands = [rename(id, 'しまう前の提案')]
  const { proposalId } = await as('mori').model.proposeEdit({ ...here, commands })
  const seen = await beforeOf(proposalId)
  const accept = () =>
    as('takahashi').model.answerEdit({ ...here, proposalId, answer: 'accept', seen })
  await as('tanaka').model.setArchived({ ...here, isArchived: true })
  expect(await refusalOf(accept())).toMatchObject({ code: 'refused', reason: 'model-archived' })
  await as('tanaka').model.setArchived({ ...here, isArchived: false })
  await accept()
})

test('[ST-13] what a proposal does not change it does not put back later, unseen', async () => {
  const { owners } = await view()
  const a = person('takahashi').orgId
  const mine = Object.keys(owners).filter((e) => e.startsWith('states/') && owners[e] === a)
  const [one, two] = mine.map((element) => element.slice('states/'.length))
  const [first, second] = [must(one, 'a state of A'), must(two, 'another state of A')]
  const asItIs = async () => must((await content()).states[second], 'the other state')
  const same = async () => [{ ...rename(second, ''), value: (await asItIs()).name } as Command]
  const again = async (): Promise<Command[]> => [
    { type: 'remove', in: 'states', id: second },
    { type: 'add', in: 'states', id: second, value: await asItIs() },
  ]
  for (const [i, hidden] of [same, again].entries()) {
    const { proposalId } = await as('mori').model.proposeEdit({
      ...here,
      commands: [rename(first, `見える変更${i}`), ...(await hidden())],
    })
    const seen = await beforeOf(proposalId)
    expect(seen).toHaveLength(1)
    const own = await as('mori').model.proposeEdit({
      ...here,
      commands: [rename(second, `A社の名前${i}`)],
    })
    const accept = async (id: string, stands: Seen) => {
      const answer = { proposalId: id, answer: 'accept', seen: stands } as const
      await as('takahashi').model.answerEdit({ ...here, ...answer })
    }
    await accept(own.proposalId, await beforeOf(own.proposalId))
    await accept(proposalId, seen)
    const after = await content()
    expect(after.states[first]?.name.ja).toBe(`見える変更${i}`)
    expect(after.states[second]?.name.ja).toBe(`A社の名前${i}`)
  }
})

test('[ST-13] what stands already is accepted without an edit', async () => {
  const element = await stateOf('takahashi')
  const id = element.slice('states/'.length)
  const ids = [1, 2].map(async () => {
    const commands = [rename(id, '二度の提案')]
    return (await as('mori').model.proposeEdit({ ...here, commands })).proposalId
  })
  const [first = '', second = ''] = await Promise.all(ids)
  const accept = async (proposalId: string, seen: Seen) => {
    await as('takahashi').model.answerEdit({ ...here, proposalId, answer: 'accept', seen })
  }
  await accept(first, await beforeOf(first))
  const newest = async () =>
    (await as('kansa').model.elementHistory({ ...here, element, before: null, limit: 1 })).changes
  const before = await newest()
  await accept(second, [{ ja: '二度の提案' }])
  expect(await newest()).toEqual(before)
  const found = (await as('kansa').model.proposals(here)).find((p) => p.id === second)
  expect(found).toMatchObject({ status: 'accepted' })
})

test('[ST-15] what waits for an organisation stands on the home screens of those who may answer it', async () => {
  const waiting = async (who: string) => {
    const { models } = await as(who).workspace.home({ workspaceId })
    return models.find(({ id }) => id === modelId)?.myTurn.edits
  }
  const element = await stateOf('takahashi')
  const before = await waiting('takahashi')
  const { proposalId } = await as('mori').model.proposeEdit({
    ...here,
    commands: [rename(element.slice('states/'.length), '待つ提案')],
  })
  expect(await waiting('takahashi')).toBe((before ?? 0) + 1)
  expect(await waiting('mori')).toBe(0)
  expect(await waiting('kansa')).toBe(0)
  await as('mori').model.answerEdit({ ...here, proposalId, answer: 'withdraw' })
  expect(await waiting('takahashi')).toBe(before)
})

test('[ST-11] a proposal goes with the element it is about, and is answered by who manages it then', async () => {
  const b = person('mori').orgId
  const element = await stateOf('mori')
  const commands = [rename(element.slice('states/'.length), '引き継がれる提案')]
  const { proposalId } = await as('takahashi').model.proposeEdit({ ...here, commands })
  const owner = async () =>
    (await as('kansa').model.proposals(here)).find((p) => p.id === proposalId)?.ownerOrg
  expect(await owner()).toBe(b)
  const host = person('tanaka').orgId
  expect(await give('mori', [element], host)).toEqual({ changed: 1 })
  expect(await owner()).toBe(host)
  const answer = { proposalId, answer: 'accept', seen: await beforeOf(proposalId) } as const
  const by = (who: string) => as(who).model.answerEdit({ ...here, ...answer })
  expect(await refusalOf(by('mori'))).toMatchObject({ code: 'forbidden' })
  await by('tanaka')
  expect((await content()).states[element.slice('states/'.length)]?.name.ja).toBe(
    '引き継がれる提案',
  )
})

test('[ST-15] an answer is new to who made the proposal, on any device, until they look', async () => {
  const element = await stateOf('takahashi')
  const commands = [rename(element.slice('states/'.length), '断られる提案')]
  await as('mori').model.sawAnswers(here)
  const { proposalId } = await as('mori').model.proposeEdit({ ...here, commands })
  const isNew = async (who: string) =>
    (await as(who).model.proposals(here)).find((p) => p.id === proposalId)?.isNewAnswer
  const waiting = async (who: string) => {
    const { models } = await as(who).workspace.home({ workspaceId })
    return models.find(({ id }) => id === modelId)?.myTurn.answers
  }
  expect([await isNew('mori'), await waiting('mori')]).toEqual([false, 0])
  const answer = { proposalId, answer: 'decline', reason: '不要です' } as const
  await as('takahashi').model.answerEdit({ ...here, ...answer })
  for (const who of ['takahashi', 'kansa']) {
    await as(who).model.sawAnswers(here)
    expect([await isNew(who), await waiting(who)]).toEqual([false, 0])
  }
  expect([await isNew('mori'), await waiting('mori')]).toEqual([true, 1])
  await as('mori').model.sawAnswers(here)
  await as('mori').model.sawAnswers(here)
  expect([await isNew('mori'), await waiting('mori')]).toEqual([false, 0])
})

test('[ST-12] nobody heaps up proposals, and who they wait for sees theirs first', async () => {
  const a = person('takahashi').orgId
  const element = await stateOf('takahashi')
  const id = element.slice('states/'.length)
  const propose = async (who: string, ja: string) =>
    (await as(who).model.proposeEdit({ ...here, commands: [rename(id, ja)] })).proposalId
  const made: string[] = []
  const fill = async (): Promise<void> => {
    made.push(await propose('mori', `提案${made.length}`))
    if (made.length < 60) await fill()
  }
  expect(await refusalOf(fill())).toMatchObject({ code: 'too-many', reason: 'open-proposals' })
  expect(made.length).toBeLessThanOrEqual(50)
  for (const proposalId of made.splice(0, 2)) {
    await as('mori').model.answerEdit({ ...here, proposalId, answer: 'withdraw' })
  }
  made.push(await propose('mori', 'また提案できる'))
  const list = await as('takahashi').model.proposals(here)
  expect(list.slice(0, made.length).every((p) => p.ownerOrg === a && p.status === 'open')).toBe(
    true,
  )
  expect(list.some((p) => 'commands' in p)).toBe(false)
})

test('[ST-13] a proposal is outdated when what it changes went to a third organisation', async () => {
  const element = await stateOf('takahashi')
  const { proposalId } = await as('mori').model.proposeEdit({
    ...here,
    commands: [rename(element.slice('states/'.length), '古い提案')],
  })
  const seen = await beforeOf(proposalId)
  const third = person('kansa').orgId
  await pg.owner.db
    .updateTable('element_owner')
    .set({ org_id: third })
    .where('element', '=', element)
    .execute()
  const accept = as('takahashi').model.answerEdit({ ...here, proposalId, answer: 'accept', seen })
  expect(await refusalOf(accept)).toMatchObject({ code: 'conflict', reason: 'proposal-outdated' })
  await as('mori').model.answerEdit({ ...here, proposalId, answer: 'withdraw' })
})
