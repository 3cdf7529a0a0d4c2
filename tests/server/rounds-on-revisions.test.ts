import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { riskClosure } from '#lib/agreement/closure.ts'
import { parseWhole, wholeDifference } from '#lib/agreement/contents/whole-difference.ts'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { whyRefused } from '#tests/support/passkey-stage.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { roundStage } from '#tests/support/round-stage.ts'

const stage = await roundStage(await testDatabase())
const { as, edits, here, listed, open, says, seat, shownTo } = stage
/** a data of which the content of the risk `r1` says nothing */
const data = must(
  Object.keys(elderlySupport.states).find((id) => {
    return riskClosure(elderlySupport, 'r1', [])?.states[id] === undefined
  }),
  'another data',
)
const whole = { scope: { kind: 'model' } } as const
const freeze = async (name: string) =>
  (await as('tanaka').revision.freeze({ ...here, name, key: randomUUID() })).n
const renames = async (ja: string) =>
  await edits('tanaka', {
    type: 'set',
    in: 'states',
    id: data,
    field: 'name',
    value: { ja },
  })
const waiting = async (who: string, roundId: string) => {
  const inbox = await as(who).notice.inbox({ workspaceId: here.workspaceId })
  return inbox.filter((row) => row.is === 'round' && row.roundId === roundId).length
}
let n = 0
beforeAll(async () => {
  n = await freeze('合意用')
})

test('[S-220] a round about the whole model is on a revision; without one, on one that is not, or one that has moved on, it is refused', async () => {
  expect(await whyRefused(open([seat('sato')], whole))).toBe('revision-needed')
  expect(await whyRefused(open([seat('sato')], { ...whole, revision: 99 }))).toBe('scope-unknown')
  await renames('改めた名')
  expect(await whyRefused(open([seat('sato')], { ...whole, revision: n }))).toBe(
    'revision-superseded',
  )
  const apart = { scope: { kind: 'risks' as const, ids: ['r1'] }, revision: n }
  expect(typeof (await open([seat('sato')], apart))).toBe('string')
  n = await freeze('改めた版')
  const roundId = await open([seat('sato')], { ...whole, revision: n })
  expect(await listed(roundId)).toMatchObject({
    round: { scope: { kind: 'model' } },
    revision: { n, name: '改めた版' },
    standing: { isSuperseded: false },
  })
})

test('[S-221] [S-222] the sitting shows the content of the revision; the statement names it by id and digest', async () => {
  const roundId = await open([seat('sato')], { ...whole, revision: n })
  const { contents, revision, words } = await as('sato').round.sitting({ ...here, roundId })
  expect(revision).toEqual({ n, name: '改めた版', newest: n })
  expect(contents.map(({ name, before }) => [name, before])).toEqual([['model', null]])
  expect(words).toContain('モデル全体')
  const kept = must(parseWhole(contents[0]?.text ?? ''), 'the whole model')
  expect(kept.model.states[data]?.name.ja).toBe('改めた名')
  const signOffId = await says('sato', roundId)
  const { statement } = await as('viewer').round.receipt({ ...here, signOffId })
  const frozen = must(
    (await as('viewer').revision.list(here)).find((one) => one.n === n),
    'the revision',
  )
  expect(statement).toMatchObject({
    rev: frozen.id,
    rev_sha256: frozen.sha256,
    scope: [{ name: 'model', sha256: contents[0]?.digest }],
  })
  expect((await listed(roundId)).standing.status).toBe('complete')
})

test('[S-223] [S-224] once it has moved on nothing is signed in it, it waits for nobody, and nothing is lost; a new round asks only for what changed', async () => {
  const seats = [seat('sato'), seat('mori')]
  const roundId = await open(seats, { ...whole, revision: n, validDays: 30 })
  await says('sato', roundId)
  const seen = await shownTo('mori', roundId)
  expect(await waiting('mori', roundId)).toBe(1)
  const before = must((await as('tanaka').revision.content({ ...here, n })).model, 'the model')
  await renames('また改めた名')
  expect(await whyRefused(says('mori', roundId, { shown: seen }))).toBe('revision-superseded')
  const after = await listed(roundId)
  expect(after.standing).toMatchObject({ status: 'open', isSuperseded: true })
  expect(after.standing.orgs.map(({ seats: [one] }) => one?.status)).toEqual(['stale', 'none'])
  expect(await waiting('mori', roundId)).toBe(0)
  const sitting = await as('mori').round.sitting({ ...here, roundId })
  expect(sitting.contents[0]?.digest).toBe(seen[0]?.sha256)

  const next = await freeze('三つ目の版')
  expect((await as('mori').round.sitting({ ...here, roundId })).revision?.newest).toBe(next)
  const again = await open(seats, { ...whole, revision: next, validDays: 30 })
  const [content] = (await as('sato').round.sitting({ ...here, roundId: again })).contents
  const [signed, shown] = [content?.before?.text ?? '', content?.text ?? '']
  const change = wholeDifference(
    must(parseWhole(signed), 'what was signed'),
    must(parseWhole(shown), 'what is shown'),
  )
  expect(change.places.map(({ root, key, field }) => [root, key, field])).toEqual([
    ['states', data, 'name'],
  ])
  await says('sato', again)
  await says('mori', again)
  expect((await listed(again)).standing.status).toBe('complete')
  await says('sato', again, { intent: 'renew' })
  expect((await listed(again)).standing.status).toBe('complete')

  const name = must(before.states[data], 'the data').name.ja
  await renames(name)
  expect((await listed(roundId)).standing).toMatchObject({ isSuperseded: false })
  expect((await listed(roundId)).standing.orgs[0]?.seats[0]?.status).toBe('valid')
  await says('mori', roundId)
  expect((await listed(roundId)).standing.status).toBe('complete')
})

test('[S-220] a round about accepted parts stands while the part does, and is stale once it was taken back', async () => {
  const measureId = must(
    Object.entries((await as('viewer').revision.content({ ...here, n })).model.measures).find(
      ([, { risks }]) => risks.includes('r1'),
    )?.[0],
    'a measure',
  )
  const { orgId } = stage.person('mori')
  const terms = { riskId: 'r1', measureId, orgId, role: 'responsible', split: 'own' } as const
  await as('mori').agreement.propose({ ...here, ...terms, text: { ja: '' } })
  const offered = async () =>
    must(
      (await as('mori').agreement.list(here)).splits.find((one) => one.orgId === orgId),
      'the part',
    )
  const { id: splitId } = await offered()
  const parts = { scope: { kind: 'assignments' as const, ids: [splitId] } }
  expect(await whyRefused(open([seat('mori')], parts))).toBe('scope-unknown')
  await as('mori').agreement.respond({ ...here, splitId, answer: 'accept' })
  const roundId = await open([seat('mori')], parts)
  expect(await shownTo('mori', roundId)).toMatchObject([{ name: `assignment:${splitId}` }])
  await says('mori', roundId)
  await renames('どこかほかの変更')
  expect((await listed(roundId)).standing.status).toBe('complete')
  await as('mori').agreement.withdraw({ ...here, splitId, reason: '前提が変わった' })
  const { standing } = await listed(roundId)
  expect(standing.orgs[0]?.seats[0]?.status).toBe('stale')
  expect(standing.status).toBe('open')
  expect(standing.missing).toEqual([`assignment:${splitId}`])
  expect(await waiting('mori', roundId)).toBe(0)
  const sitting = await as('mori').round.sitting({ ...here, roundId })
  const called = elderlySupport.measures[measureId]?.title
  expect(sitting.missing).toEqual([{ name: `assignment:${splitId}`, called }])
  expect(sitting.contents).toEqual([])
})

test('[S-218] [S-219] a round of which a risk is gone waits for nobody, the sitting tells which by its last name, and taking back stays possible', async () => {
  const roundId = await open([seat('sato'), seat('mori')], { riskIds: ['r1', 'r2'] })
  await says('sato', roundId)
  expect(await waiting('mori', roundId)).toBe(1)
  const seen = await shownTo('mori', roundId)
  const { incident } = must(elderlySupport.risks['r2'], 'a risk')
  await edits('tanaka', { type: 'remove', in: 'risks', id: 'r2' })
  expect(await waiting('mori', roundId)).toBe(0)
  const sitting = await as('mori').round.sitting({ ...here, roundId })
  expect(sitting.missing).toEqual([{ name: 'risk:r2', called: incident }])
  expect(sitting.contents.map(({ name }) => name)).toEqual(['risk:r1'])
  expect(await whyRefused(says('mori', roundId, { shown: seen }))).toBe('stale')
  await says('sato', roundId, { intent: 'withdraw', reason: '対象がなくなった' })
  expect((await listed(roundId)).standing.orgs[0]?.seats[0]?.status).toBe('withdrawn')
})
