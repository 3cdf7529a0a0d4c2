import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { standingMeasures } from '#lib/agreement/gaps.ts'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const { workspaceId, modelId, as, person, hints } = await buildConsortium(pg)
const here = { workspaceId, modelId }
const id = (who: string) => person(who).userId
const offered = async (riskId: string) => {
  const measureId = must(standingMeasures(elderlySupport, riskId)[0], riskId)
  const place = { riskId, measureId, orgId: person('sato').orgId }
  const terms = { role: 'accountable', split: 'own', text: { ja: '暗号化する' } } as const
  return (await as('tanaka').agreement.propose({ ...here, ...place, ...terms })).splitId
}
interface Asked {
  readonly key?: string
  readonly colleagues?: readonly string[]
  readonly inOrder?: boolean
  readonly due?: string
  readonly subject?: { readonly kind: 'split' | 'round' | 'edit'; readonly id: string }
}
const begins = async (who: string, splitId: string, more: Asked = {}) => {
  const { key = randomUUID(), colleagues = ['aoki', 'takahashi'], inOrder = true } = more
  await as(who).consultation.begin({
    ...here,
    key,
    subject: more.subject ?? { kind: 'split', id: splitId },
    colleagues: colleagues.map(id),
    inOrder,
    due: more.due ?? null,
  })
  return key
}
const says = async (
  who: string,
  consultationId: string,
  stance: 'for' | 'against' | 'remark' = 'for',
  text?: string,
) => {
  const said = { stance, ...(text === undefined ? {} : { text }) }
  await as(who).consultation.say({ ...here, consultationId, ...said })
}
const closes = async (who: string, consultationId: string) =>
  await as(who).consultation.close({ ...here, consultationId })
const of = async (who: string, splitId: string) =>
  await as(who).consultation.ofSubject({ ...here, subject: { kind: 'split', id: splitId } })
const why = async (asked: Promise<unknown>) =>
  ((await refusalOf(asked)).details as { why?: string } | undefined)?.why
const running = async (who: string) => await as(who).consultation.running(here)
const rows = async (who: string) =>
  (await as(who).notice.inbox({ workspaceId })).filter((row) => row.is === 'opinion')
const trail = async (n: number) => (await as('kansa').audit.list({ workspaceId, limit: n })).entries
const told = async (consultation: string) => {
  const found = await pg.owner.db
    .selectFrom('notice_outbox as n')
    .innerJoin('consultation as c', 'c.audit_idx', 'n.audit_idx')
    .select('n.to_user')
    .where('c.id', '=', consultation)
    .orderBy('n.at')
    .execute()
  return found.map((row) => row.to_user)
}

test('[S-225] it is begun once under its key, on what waits for its organisation, with an entry of the trail that names nobody', async () => {
  const splitId = await offered('r1')
  expect(await why(begins('tanaka', splitId, { colleagues: ['sato'] }))).toBe('unknown-subject')
  expect(await why(begins('sato', randomUUID()))).toBe('unknown-subject')
  expect(await why(begins('sato', splitId, { colleagues: ['mori'] }))).toBe('not-colleague')
  expect(await why(begins('sato', splitId, { colleagues: ['sato'] }))).toBe('oneself')
  expect(await why(begins('sato', splitId, { due: '2026-11-24' }))).toBe('day-over')
  const key = randomUUID()
  await begins('takahashi', splitId, { key, colleagues: ['sato'], due: '2026-12-10' })
  await begins('takahashi', splitId, { key, colleagues: ['sato'], due: '2026-12-10' })
  expect(await why(begins('sato', splitId))).toBe('running')
  const [first, second] = await trail(2)
  expect(first).toMatchObject({
    kind: 'consultation.begun',
    by: null,
    modelId,
    data: { organisation: { id: person('sato').orgId }, subject: { kind: 'split', splitId } },
  })
  expect(second?.kind).toBe('split.proposed')
  expect(await of('aoki', splitId)).toMatchObject({
    mayBegin: false,
    consultations: [
      { id: key, begun: { userId: id('takahashi'), name: 'takahashi' }, due: '2026-12-10' },
    ],
  })
  await closes('takahashi', key)
  await closes('takahashi', key)
  expect((await trail(2)).map(({ kind }) => kind)).toEqual([
    'consultation.ended',
    'consultation.begun',
  ])
  await as('sato').agreement.respond({ ...here, splitId, answer: 'accept' })
  expect(await why(begins('sato', splitId))).toBe('subject-closed')
})

test('[S-228] [S-229] [NT-18] in order the next is told and asked when the one before has answered; opinions stand beside the answer, and no hint goes to others', async () => {
  const splitId = await offered('r2')
  const key = await begins('sato', splitId)
  expect(await told(key)).toEqual([id('aoki')])
  expect(await rows('takahashi')).toEqual([])
  expect(await rows('aoki')).toMatchObject([
    {
      consultationId: key,
      about: { terms: { text: { ja: '暗号化する' } }, from: { person: 'tanaka' } },
      by: { person: 'sato' },
      due: null,
      said: [],
    },
  ])
  expect(await why(says('takahashi', key))).toBe('not-your-turn')
  expect(await why(says('sato', key))).toBe('not-asked')
  expect(await why(says('mori', key))).toBe('unknown-consultation')
  expect(await why(says('aoki', key, 'against'))).toBe('words-needed')
  const size = (await trail(500)).length
  await says('aoki', key, 'against', ' 人手が足りない ')
  await says('aoki', key, 'against', '人手が足りない')
  expect(await why(says('aoki', key))).toBe('said')
  expect(await trail(500)).toHaveLength(size)
  expect(hints.at(-1)).toMatchObject({ area: 'agreement', orgId: person('sato').orgId })
  expect(await told(key)).toEqual([id('aoki'), id('takahashi')])
  expect(await rows('aoki')).toEqual([])
  expect(await rows('takahashi')).toMatchObject([
    { said: [{ name: 'aoki', stance: 'against', text: '人手が足りない' }] },
  ])
  const mine = (await as('sato').notice.inbox({ workspaceId })).filter((row) => row.is === 'answer')
  expect(mine).toMatchObject([{ splitId, isConsulted: true, mayAccept: true }])
  expect(await of('sato', splitId)).toMatchObject({
    mayBegin: false,
    consultations: [
      {
        mayEnd: true,
        isYourTurn: false,
        asked: [
          { name: 'aoki', opinion: { stance: 'against', text: '人手が足りない' }, isTurn: false },
          { name: 'takahashi', opinion: null, isTurn: true },
        ],
      },
    ],
  })
  expect(await why(closes('aoki', key))).toBe('not-yours-to-end')
  await says('takahashi', key)
  expect(hints.at(-1)).toEqual({ workspaceId, area: 'agreement', modelId })
  expect((await trail(1))[0]).toMatchObject({ kind: 'consultation.ended', by: null })
  expect(await rows('takahashi')).toEqual([])
  expect(await why(says('takahashi', key, 'remark', '後から'))).toBe('said')
  expect(await of('sato', splitId)).toMatchObject({
    mayBegin: true,
    consultations: [{ ended: { at: expect.any(String) as string }, mayEnd: false }],
  })
})

test('[AG-58] [S-227] it holds nothing up: what is answered meanwhile is consulted on no more, and says so to nobody', async () => {
  const splitId = await offered('r3')
  const key = await begins('sato', splitId, { inOrder: false })
  expect(new Set(await told(key))).toEqual(new Set([id('aoki'), id('takahashi')]))
  const orgId = person('sato').orgId
  for (const who of ['sato', 'mori', 'kansa']) {
    expect(await running(who)).toEqual([{ orgId, subject: { kind: 'split', id: splitId } }])
  }
  await says('takahashi', key, 'against', '反対です')
  await as('sato').agreement.respond({ ...here, splitId, answer: 'accept' })
  expect(await running('mori')).toEqual([])
  expect(await rows('aoki')).toEqual([])
  expect(await why(says('aoki', key))).toBe('subject-closed')
  expect(await of('aoki', splitId)).toMatchObject({
    mayBegin: false,
    consultations: [{ asked: [{ isTurn: false }, { opinion: { text: '反対です' } }] }],
  })
  await closes('sato', key)
})

test('[AG-56] [S-225] [S-229] before it signs in a round an organisation consults too', async () => {
  const { roundId } = await as('tanaka').round.open({
    ...here,
    key: randomUUID(),
    scope: { kind: 'risks', ids: ['r1'] },
    policy: {
      seats: [{ orgId: person('sato').orgId, seats: 1, needed: 1, group: 1 }],
      level: 'P',
      conditional: 'counts',
      validDays: null,
    },
    due: null,
    locale: 'ja',
  })
  const subject = { kind: 'round', id: roundId } as const
  expect(await why(begins('tanaka', '', { subject, colleagues: ['mori'] }))).toBe('unknown-subject')
  const key = await begins('sato', '', { subject, colleagues: ['takahashi'] })
  expect(await running('tanaka')).toEqual([{ orgId: person('sato').orgId, subject }])
  expect((await trail(1))[0]).toMatchObject({ data: { subject: { kind: 'round', roundId, n: 1 } } })
  expect(await rows('takahashi')).toMatchObject([{ consultationId: key, about: { roundId, n: 1 } }])
  await as('tanaka').round.cancel({ ...here, roundId, key: randomUUID(), reason: '見直し' })
  expect(await running('tanaka')).toEqual([])
  expect(await rows('takahashi')).toEqual([])
})

test('[S-225] [S-227] [S-229] a proposed edit is consulted on by the organisation that manages the element, until it is answered', async () => {
  await as('tanaka').model.setWritePolicy({ workspaceId, policy: 'stewarded' })
  const element = must(Object.keys(elderlySupport.states)[0], 'a state')
  const which = { is: 'elements' as const, elements: [`states/${element}`] }
  await as('tanaka').model.handOver({ ...here, which, orgId: person('sato').orgId })
  const { proposalId } = await as('mori').model.proposeEdit({
    ...here,
    commands: [
      { type: 'set', in: 'states', id: element, field: 'name', value: { ja: '提案した名称' } },
    ],
    note: '名称を揃えたい',
  })
  const subject = { kind: 'edit', id: proposalId } as const
  expect(await why(begins('mori', '', { subject, colleagues: ['tanaka'] }))).toBe('unknown-subject')
  expect(await why(begins('tanaka', '', { subject, colleagues: ['mori'] }))).toBe('unknown-subject')
  const key = await begins('takahashi', '', { subject, colleagues: ['sato', 'aoki'] })
  expect(await running('tanaka')).toEqual([{ orgId: person('sato').orgId, subject }])
  const name = must(elderlySupport.states[element], 'the state').name
  const named = { element: `states/${element}`, name }
  expect((await trail(1))[0]).toMatchObject({
    kind: 'consultation.begun',
    by: null,
    data: { subject: { kind: 'edit', proposalId, element: named } },
  })
  const about = { proposalId, name, note: '名称を揃えたい', from: { person: 'mori' } }
  expect(await rows('sato')).toMatchObject([{ consultationId: key, about }])
  expect(await rows('aoki')).toEqual([])
  await says('sato', key, 'against', '今の名称が契約と同じです')
  expect(await rows('aoki')).toMatchObject([{ said: [{ text: '今の名称が契約と同じです' }] }])
  const waiting = await as('takahashi').notice.inbox({ workspaceId })
  expect(waiting.find((row) => row.is === 'edit')).toMatchObject({ proposalId, isConsulted: true })
  const { consultations } = await as('takahashi').consultation.ofSubject({ ...here, subject })
  expect(consultations).toMatchObject([{ id: key, ended: null }])
  expect(await as('mori').consultation.ofSubject({ ...here, subject })).toMatchObject({
    mayBegin: false,
    consultations: [],
  })
  const answer = 'decline' as const
  await as('takahashi').model.answerEdit({ ...here, proposalId, answer, reason: '契約と同じ名称' })
  expect(await running('tanaka')).toEqual([])
  expect(await rows('aoki')).toEqual([])
  expect(await why(says('aoki', key))).toBe('subject-closed')
  await as('tanaka').model.setWritePolicy({ workspaceId, policy: 'open' })
})

test('[S-226] who is asked and has changed sides reads it no more, and is waited for no more', async () => {
  const splitId = await offered('r4')
  const key = await begins('sato', splitId)
  const move = async (orgId: string) =>
    await pg.owner.db
      .updateTable('workspace_member')
      .set({ org_id: orgId })
      .where('user_id', '=', id('aoki'))
      .execute()
  await move(person('mori').orgId)
  expect(await of('aoki', splitId)).toMatchObject({ consultations: [] })
  expect(await rows('aoki')).toEqual([])
  await says('takahashi', key)
  expect((await of('sato', splitId)).consultations[0]?.ended).not.toBeNull()
  await move(person('sato').orgId)
})

test('[S-226] in an archived model nothing is consulted on', async () => {
  const splitId = await offered('r5')
  await as('tanaka').model.setArchived({ ...here, isArchived: true })
  expect(await refusalOf(begins('sato', splitId))).toMatchObject({ reason: 'model-archived' })
  await as('tanaka').model.setArchived({ ...here, isArchived: false })
})

test('[AG-57] [S-225] who leaves while they are asked leaves the turn to the next, who is told', async () => {
  const splitId = await offered('r7')
  const inOrder = await begins('sato', splitId)
  expect(await told(inOrder)).toEqual([id('aoki')])
  await as('aoki').member.leave({ workspaceId })
  expect(await told(inOrder)).toEqual([id('aoki'), id('takahashi')])
  expect(await rows('takahashi')).toMatchObject([{ consultationId: inOrder }])
})
