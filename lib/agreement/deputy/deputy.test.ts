import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { deputyRefusalWords } from '#lib/words/areas/agreement/deputies.ts'
import { taking, without } from '#tests/support/participants.ts'
import { actsInPlace, stillSigns, type Participants } from '../participants.ts'
import {
  decideDeputy,
  deputyRefusals,
  type DeputyCommand,
  type DeputyRefusalReason,
} from './decide.ts'
import { meet, type Deputation } from './deputation.ts'
import { withDeputies } from './running.ts'

const today = '2026-12-03'
const signers = taking({ A: ['sato', 'ito'], B: ['mori'] })
const people: Participants = {
  ...signers,
  people: {
    ...signers.people,
    hayashi: { orgId: 'A', maySign: false },
    kato: { orgId: 'A', maySign: false },
    gone: { orgId: 'A', maySign: false, isGone: true },
    ogawa: { orgId: 'B', maySign: false },
  },
}
const sato = { userId: 'sato', orgId: 'A' }
const given: Deputation = {
  id: 'd1',
  orgId: 'A',
  principal: 'sato',
  deputy: 'hayashi',
  from: today,
  until: '2026-12-10',
  ended: null,
}
const naming = (more: Partial<Extract<DeputyCommand, { type: 'name' }>> = {}): DeputyCommand => ({
  type: 'name',
  id: 'd1',
  by: sato,
  deputy: 'hayashi',
  from: today,
  until: '2026-12-10',
  ...more,
})
const answer = (
  command: DeputyCommand,
  deputations: readonly Deputation[] = [],
  participants = people,
) => {
  const decided = decideDeputy(command, { participants, deputations, today })
  return decided !== null && 'refused' in decided ? decided.refused : decided
}
const at = '2026-12-03T00:00:00.000Z'
const ending = (userId: string, administers = false): DeputyCommand => ({
  type: 'end',
  id: 'd1',
  by: { userId, orgId: people.people[userId]?.orgId ?? '' },
  at,
  administers,
})

test('[AG-51] who signs names a colleague who does not, from day to day', () => {
  expect(answer(naming())).toEqual(given)
  expect(answer(naming(), [given])).toEqual(given)
  expect(answer(naming({ by: { userId: 'kato', orgId: 'A' } }))).toBe('may-not-name')
  expect(answer(naming({ deputy: 'sato' }))).toBe('own-deputy')
  expect(answer(naming({ deputy: 'ogawa' }))).toBe('not-colleague')
  expect(answer(naming({ deputy: 'gone' }))).toBe('not-colleague')
  expect(answer(naming({ deputy: 'nobody' }))).toBe('not-colleague')
  expect(answer(naming({ deputy: 'ito' }))).toBe('signs-already')
  expect(answer(naming({ until: '2026-12-02' }))).toBe('period')
  expect(answer(naming({ until: '2028-01-01' }))).toBe('period')
  expect(answer(naming({ from: '2026-11-01', until: '2026-12-02' }))).toBe('period-over')
})

test('[AG-53] deputies are not chained, nobody stands in for two, and nobody has two', () => {
  const now = withDeputies(people, [given], today)
  const by = { userId: 'hayashi', orgId: 'A', deputyFor: 'sato' }
  expect(answer(naming({ id: 'd2', by, deputy: 'kato' }), [given], now)).toBe('chained')
  expect(answer(naming({ id: 'd2', deputy: 'kato' }), [given])).toBe('overlap')
  const ito = { userId: 'ito', orgId: 'A' }
  expect(answer(naming({ id: 'd2', by: ito }), [given])).toBe('overlap')
  const later = naming({ id: 'd2', by: ito, from: '2026-12-11', until: '2026-12-12' })
  expect(answer(later, [given])).toMatchObject({ principal: 'ito', deputy: 'hayashi' })
})

test('[AG-52] in its days it runs while both are what they were, and outside them nothing does', () => {
  const who = (day: string, deputations = [given], participants = people) =>
    withDeputies(participants, deputations, day).people['hayashi']?.deputyFor
  expect([who('2026-12-02'), who(today), who('2026-12-10'), who('2026-12-11')]).toEqual([
    undefined,
    'sato',
    'sato',
    undefined,
  ])
  const changed = (id: string, orgId: string, maySign: boolean, isGone?: true): Participants => ({
    ...people,
    people: {
      ...people.people,
      [id]: { orgId, maySign, ...(isGone === undefined ? {} : { isGone }) },
    },
  })
  expect(who(today, [given], changed('sato', 'A', false))).toBeUndefined()
  expect(who(today, [given], changed('sato', 'B', true))).toBeUndefined()
  expect(who(today, [given], changed('hayashi', 'B', false))).toBeUndefined()
  expect(who(today, [given], changed('hayashi', 'A', false, true))).toBeUndefined()
  // Who signs in their own name by now acts in it.
  expect(who(today, [given], changed('hayashi', 'A', true))).toBeUndefined()
  expect(who(today, [{ ...given, ended: { by: 'sato', at } }])).toBeUndefined()
  const stopped = without(withDeputies(people, [given], today), 'A')
  expect(actsInPlace(stopped, { userId: 'hayashi', orgId: 'A', deputyFor: 'sato' })).toBe(false)
})

test('[AG-54] what was signed in the place of somebody counts while that somebody signs, also when the time is over', () => {
  const act = { userId: 'hayashi', orgId: 'A', deputyFor: 'sato' }
  expect(stillSigns(people, act)).toBe(true)
  expect(stillSigns(without(people, 'A'), act)).toBe(false)
  const left = { ...people, people: { ...people.people, sato: { orgId: 'A', maySign: false } } }
  expect(stillSigns(left, act)).toBe(false)
})

test('[AG-53] it is ended by either of the two or an administrator, once', () => {
  for (const by of ['sato', 'hayashi']) {
    expect(answer(ending(by), [given])).toEqual({ ...given, ended: { by, at } })
  }
  expect(answer(ending('kato'), [given])).toBe('not-yours-to-end')
  expect(answer(ending('kato', true), [given])).toMatchObject({ ended: { by: 'kato' } })
  expect(answer(ending('mori', true), [given])).toBe('unknown-deputation')
  expect(answer(ending('sato'), [])).toBe('unknown-deputation')
  expect(answer(ending('sato'), [{ ...given, ended: { by: 'sato', at } }])).toBeNull()
  const past = { ...given, from: '2026-11-01', until: '2026-11-02' }
  expect(answer(ending('sato'), [past])).toBe('period-over')
})

const who = fc.constantFrom(...Object.keys(people.people))
const day = fc.constantFrom('2026-12-01', today, '2026-12-05', '2026-12-10', '2028-02-01')
const commands = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.tuple(fc.constant('name' as const), who, who, day, day) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constant('end' as const), who, fc.nat(4), day, fc.boolean()),
    },
  ),
  { maxLength: 30 },
)

test('[AG-53] whoever names and ends whatever: nobody has two, stands in for two or for one who stands in, and every refusal has its words', () => {
  const met = new Set<DeputyRefusalReason>()
  fc.assert(
    fc.property(commands, (list) => {
      let all: readonly Deputation[] = []
      for (const [i, step] of list.entries()) {
        const [type, userId] = step
        const by = { userId, orgId: people.people[userId]?.orgId ?? '' }
        const participants = withDeputies(people, all, today)
        const command: DeputyCommand =
          type === 'name'
            ? { type, id: `d${i}`, by, deputy: step[2], from: step[3], until: step[4] }
            : { type, id: `d${step[2]}`, by, at, administers: step[4] }
        const decided = decideDeputy(command, { participants, deputations: all, today })
        if (decided !== null && 'refused' in decided) met.add(decided.refused)
        else if (decided !== null) all = [...all.filter(({ id }) => id !== decided.id), decided]
        const standing = all.filter(({ ended }) => ended === null)
        for (const one of standing) {
          const others = standing.filter((o) => o.id !== one.id && meet(one, o))
          const shared = others.filter(
            (o) => o.principal === one.principal || o.deputy === one.deputy,
          )
          expect(shared).toEqual([])
          expect(standing.some((o) => o.principal === one.deputy)).toBe(false)
          expect(people.people[one.principal]?.orgId).toBe(people.people[one.deputy]?.orgId)
        }
      }
    }),
    // So many that the rarest refusal is met: of three naming people, somebody else's is ended by a third.
    { numRuns: 4000 },
  )
  expect([...met].toSorted()).toEqual(deputyRefusals.toSorted())
  for (const locale of ['ja', 'en'] as const) {
    expect(Object.keys(deputyRefusalWords[locale]).toSorted()).toEqual(deputyRefusals.toSorted())
  }
})
