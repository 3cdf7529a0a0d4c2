import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { consultRefusalWords } from '#lib/words/areas/agreement/consult-refusals.ts'
import { taking, without } from '#tests/support/participants.ts'
import type { Participants } from '../participants.ts'
import type { ResponsibilitySplit } from '../split.ts'
import { turnIn, type Consultation, type Stance } from './consultation.ts'
import {
  consultRefusals,
  decideConsult,
  type ConsultCommand,
  type ConsultRefusalReason,
  type ConsultSetting,
} from './decide.ts'
import {
  editConsultedOn,
  mayConsult,
  offerConsultedOn,
  roundConsultedOn,
  type ConsultedOn,
} from './subject.ts'

const today = '2026-12-03'
const at = '2026-12-03T00:00:00.000Z'
const signers = taking({ A: ['sato', 'ito'], B: ['mori'] })
const people: Participants = {
  ...signers,
  people: {
    ...signers.people,
    hayashi: { orgId: 'A', maySign: false },
    kato: { orgId: 'A', maySign: false },
    gone: { orgId: 'A', maySign: false, isGone: true },
  },
}
const subject = { kind: 'split', id: 's1' } as const
const open: ConsultedOn = { orgIds: ['A'], isOpen: true }
const orgOf = (userId: string) => people.people[userId]?.orgId ?? ''
const act = (userId: string, id = 'c1') => ({ id, by: { userId, orgId: orgOf(userId) }, at })
type Begin = Extract<ConsultCommand, { type: 'begin' }>
const begin = (more: Partial<Begin> = {}, by = 'sato'): ConsultCommand => ({
  type: 'begin',
  ...act(by),
  subject,
  colleagues: ['ito', 'hayashi'],
  inOrder: true,
  due: null,
  ...more,
})
const say = (by: string, stance: Stance = 'for', text = ''): ConsultCommand => ({
  type: 'say',
  ...act(by),
  stance,
  text,
})
const close = (by: string, administers = false): ConsultCommand => ({
  type: 'close',
  ...act(by),
  administers,
})
const answer = (
  command: ConsultCommand,
  consultations: readonly Consultation[] = [],
  more: Partial<ConsultSetting> = {},
) => {
  const setting = { participants: people, consultations, on: open, today, ...more }
  const decided = decideConsult(command, setting)
  return decided !== null && 'refused' in decided ? decided.refused : decided
}
const after = (commands: readonly ConsultCommand[], more: Partial<ConsultSetting> = {}) =>
  commands.reduce<Consultation | null>((now, command) => {
    const next = answer(command, now === null ? [] : [now], more)
    if (typeof next === 'string') throw new Error(next)
    return next ?? now
  }, null)
const running = (more: Partial<Begin> = {}) => [after([begin(more)])].filter((one) => one !== null)

test('[AG-56] somebody begins it in their organisation, about what it is to answer or sign, naming colleagues; one runs at a time', () => {
  expect(answer(begin())).toEqual({
    id: 'c1',
    orgId: 'A',
    subject,
    begun: { by: 'sato', at },
    inOrder: true,
    due: null,
    asked: [
      { userId: 'ito', opinion: null },
      { userId: 'hayashi', opinion: null },
    ],
    ended: null,
  })
  expect(answer(begin(), running())).toBeNull()
  expect(answer(begin({ ...act('hayashi', 'c2') }), running())).toBe('running')
  expect(answer(begin({}, 'mori'))).toBe('unknown-subject')
  expect(answer(begin(), [], { on: null })).toBe('unknown-subject')
  expect(answer(begin(), [], { on: { ...open, isOpen: false } })).toBe('subject-closed')
  expect(answer(begin(), [], { participants: without(people, 'A') })).toBe('subject-closed')
  expect(answer(begin({ colleagues: [] }))).toBe('nobody')
  expect(answer(begin({ colleagues: Array.from({ length: 21 }, (_, n) => `p${n}`) }))).toBe(
    'too-many',
  )
  expect(answer(begin({ colleagues: ['ito', 'ito'] }))).toBe('twice')
  expect(answer(begin({ colleagues: ['sato'] }))).toBe('oneself')
  for (const who of ['mori', 'gone', 'nobody', 'constructor']) {
    expect(answer(begin({ colleagues: ['ito', who] }))).toBe('not-colleague')
  }
  expect(answer(begin({ due: '2026-12-02' }))).toBe('day-over')
  expect(answer(begin({ due: today }))).toMatchObject({ due: today })
})

test('[AG-56] an offer is consulted on by who answers it while it waits, a round by who has a seat while something is to be signed, a proposed edit by who manages the element', () => {
  expect(mayConsult(editConsultedOn('A', true), 'A', people)).toBe(true)
  expect(mayConsult(editConsultedOn('A', true), 'B', people)).toBe(false)
  expect(mayConsult(editConsultedOn('A', false), 'A', people)).toBe(false)
  const split = { orgId: 'A', status: 'proposed' } as ResponsibilitySplit
  expect(offerConsultedOn(split)).toEqual({ orgIds: ['A'], isOpen: true })
  expect(offerConsultedOn({ ...split, answers: 'B' }).orgIds).toEqual(['B'])
  for (const status of ['accepted', 'declined', 'withdrawn', 'countered', 'returned'] as const) {
    expect(offerConsultedOn({ ...split, status }).isOpen).toBe(false)
  }
  const round = (status: 'open' | 'complete' | 'rejected' | 'cancelled', isSuperseded = false) => {
    const standing = { isOverdue: false, group: null, conditions: [], missing: [] }
    const orgs = [{ orgId: 'B', group: 1, needed: 1, isMet: false, seats: [] }]
    return roundConsultedOn({ ...standing, orgs, status, isSuperseded })
  }
  expect(round('open')).toEqual({ orgIds: ['B'], isOpen: true })
  expect(round('rejected').isOpen).toBe(true)
  expect([round('complete'), round('cancelled'), round('open', true)].map((r) => r.isOpen)).toEqual(
    [false, false, false],
  )
  expect(mayConsult(open, 'A', people)).toBe(true)
  expect(mayConsult(open, 'B', people)).toBe(false)
  expect(mayConsult(null, 'A', people)).toBe(false)
  expect(mayConsult(open, 'A', without(people, 'A'))).toBe(false)
})

test('[AG-57] in order each answers after those before, at once all do; once, with words unless one agrees', () => {
  const ordered = running()
  const [one] = ordered
  if (one === undefined) throw new Error('begun above')
  expect(turnIn(one, people)).toEqual(['ito'])
  expect(answer(say('hayashi'), ordered)).toBe('not-your-turn')
  expect(answer(say('sato'), ordered)).toBe('not-asked')
  expect(answer(say('mori'), ordered)).toBe('unknown-consultation')
  expect(answer(say('ito', 'against'), ordered)).toBe('words-needed')
  expect(answer(say('ito', 'remark'), ordered)).toBe('words-needed')
  const second = after([begin(), say('ito', 'against', '人手が足りない')])
  if (second === null) throw new Error('said above')
  expect(second).toMatchObject({ asked: [{ opinion: { stance: 'against' } }, {}], ended: null })
  expect(turnIn(second, people)).toEqual(['hayashi'])
  expect(answer(say('ito', 'against', '人手が足りない'), [second])).toBeNull()
  expect(answer(say('ito'), [second])).toBe('said')
  const both = running({ inOrder: false })
  expect(both.map((c) => turnIn(c, people))).toEqual([['ito', 'hayashi']])
  expect(answer(say('hayashi'), both)).toMatchObject({ ended: null })
})

test('[AG-57] who has left is waited for no more', () => {
  const left: Participants = {
    ...people,
    people: { ...people.people, ito: { orgId: 'A', maySign: true, isGone: true } },
  }
  const [one] = running()
  if (one === undefined) throw new Error('begun above')
  expect(turnIn(one, left)).toEqual(['hayashi'])
  expect(answer(say('hayashi'), [one], { participants: left })).toMatchObject({
    ended: { by: 'hayashi' },
  })
  expect(turnIn(one, without(people, 'A'))).toEqual([])
})

test('[AG-58] it ends with the last opinion, or when who began it or an administrator ends it; what was decided meanwhile is consulted on no more', () => {
  const done = after([begin(), say('ito'), say('hayashi', 'remark', '期日を確認してください')])
  if (done === null) throw new Error('said above')
  expect(done.ended).toEqual({ by: 'hayashi', at })
  expect(turnIn(done, people)).toEqual([])
  expect(answer(close('sato'), [done])).toBeNull()
  expect(answer(begin({ ...act('kato', 'c2') }), [done])).toMatchObject({ id: 'c2' })
  const ordered = running()
  expect(answer(close('ito'), ordered)).toBe('not-yours-to-end')
  expect(answer(close('mori', true), ordered)).toBe('unknown-consultation')
  expect(answer(close('kato', true), ordered)).toMatchObject({ ended: { by: 'kato' } })
  const closed = after([begin(), close('sato')])
  if (closed === null) throw new Error('closed above')
  expect(answer(say('ito'), [closed])).toBe('ended')
  expect(answer(say('ito'), ordered, { on: { ...open, isOpen: false } })).toBe('subject-closed')
})

const who = fc.constantFrom('sato', 'ito', 'hayashi', 'kato', 'mori')
const colleague = fc.constantFrom('ito', 'hayashi', 'kato')
const named = fc.oneof(
  fc.array(fc.oneof(colleague, fc.constantFrom('sato', 'mori', 'nobody')), { maxLength: 3 }),
  fc.constant(Array.from({ length: 21 }, String)),
)
const subjects = fc.oneof(
  { weight: 9, arbitrary: fc.constant(open) },
  { weight: 1, arbitrary: fc.constant({ ...open, isOpen: false }) },
)
const commands = fc.array(
  fc.oneof(
    fc.record({
      type: fc.constant('begin' as const),
      who,
      colleagues: fc.oneof(
        { weight: 3, arbitrary: fc.subarray(['ito', 'hayashi', 'kato'], { minLength: 1 }) },
        { weight: 1, arbitrary: named },
      ),
      inOrder: fc.boolean(),
      due: fc.constantFrom(null, today, '2026-12-02'),
      on: subjects,
    }),
    fc.record({
      type: fc.constant('say' as const),
      who: fc.oneof({ weight: 4, arbitrary: colleague }, { weight: 1, arbitrary: who }),
      stance: fc.constantFrom('for' as const, 'against' as const, 'remark' as const),
      text: fc.constantFrom('', '理由'),
      on: subjects,
      n: fc.nat(9),
    }),
    fc.record({
      type: fc.constant('close' as const),
      who,
      administers: fc.boolean(),
      on: fc.constant(open),
      n: fc.nat(9),
    }),
  ),
  { maxLength: 40 },
)

test('[AG-56] [AG-57] [AG-58] [AG-59] whoever does whatever: only colleagues are asked, one runs at a time, in order nobody answers early, what was said stays, and every refusal has its words', () => {
  const met = new Set<ConsultRefusalReason>()
  fc.assert(
    fc.property(commands, (list) => {
      let all: readonly Consultation[] = []
      for (const [i, step] of list.entries()) {
        const { who: userId, on, ...rest } = step
        const by = { userId, orgId: orgOf(userId) }
        const command: ConsultCommand =
          rest.type === 'begin'
            ? { ...rest, id: `c${i}`, by, at, subject }
            : { ...rest, id: all[rest.n === 9 ? 9 : rest.n % all.length]?.id ?? 'none', by, at }
        const setting = { participants: people, consultations: all, on, today }
        const decided = decideConsult(command, setting)
        if (decided === null) continue
        if ('refused' in decided) {
          met.add(decided.refused)
          continue
        }
        const before = all.find(({ id }) => id === decided.id)
        for (const { userId: asked, opinion } of before?.asked ?? []) {
          if (opinion === null) continue
          expect(decided.asked).toContainEqual({ userId: asked, opinion })
        }
        expect(before?.ended ?? null).toBeNull()
        all =
          before === undefined
            ? [...all, decided]
            : all.map((one) => (one.id === decided.id ? decided : one))
        expect(all.filter(({ ended }) => ended === null).length).toBeLessThanOrEqual(1)
        expect(decided.asked.every((one) => orgOf(one.userId) === decided.orgId)).toBe(true)
        const silent = decided.asked.findIndex(({ opinion }) => opinion === null)
        const early = decided.asked.slice(silent).some(({ opinion }) => opinion !== null)
        expect(silent === -1 ? decided.ended : !(decided.inOrder && early)).toBeTruthy()
      }
    }),
    // So many that the rarest refusal is met too: the same opinion said otherwise, in order and out of turn.
    { numRuns: 8000 },
  )
  expect([...met].toSorted()).toEqual(consultRefusals.toSorted())
  for (const locale of ['ja', 'en'] as const) {
    expect(Object.keys(consultRefusalWords[locale]).toSorted()).toEqual(consultRefusals.toSorted())
  }
})
