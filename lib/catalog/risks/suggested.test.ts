import { expect, test } from 'vitest'
import { isSuggested, type EventFacts } from './suggested.ts'
import { all, always, any, atLeast, category, fact, mode, no, type When } from './when.ts'

const knowing = (more: Partial<EventFacts> = {}): EventFacts => ({
  has: (one) => one === 'system',
  codes: () => ['pd'],
  count: (of) => (of === 'inputs' ? 2 : 0),
  ...more,
})
const event = { kind: 'store', aspects: [], mode: 'view' } as const
const holds = (when: When) =>
  isSuggested({ event: 'store', when }, { ...event, aspects: [] }, knowing())

test('[RC-4] each form of condition says yes and no', () => {
  const [yes, not] = [fact('system'), fact('ba.consent')]
  expect(holds(always)).toBe(true)
  expect([holds(yes), holds(not)]).toEqual([true, false])
  expect([holds(no(not)), holds(no(yes))]).toEqual([true, false])
  expect([holds(all(yes, yes)), holds(all(yes, not)), holds(all())]).toEqual([true, false, true])
  expect([holds(any(not, yes)), holds(any(not, not)), holds(any())]).toEqual([true, false, false])
  expect([holds(category('pi', 'pd')), holds(category('pi'))]).toEqual([true, false])
  expect([holds(mode('view')), holds(mode('join'))]).toEqual([true, false])
  expect([holds(atLeast(2, 'inputs')), holds(atLeast(3, 'inputs'))]).toEqual([true, false])
})

test('[RC-4] nothing is asked of an event of another kind, nor what an earlier answer makes needless', () => {
  const silent = knowing({
    has: () => {
      throw new Error('asked')
    },
  })
  const row = { event: 'store', when: fact('system') } as const
  expect(isSuggested(row, { kind: 'dispose', aspects: [] }, silent)).toBe(false)
  expect(
    isSuggested({ ...row, when: any(always, row.when) }, { ...event, aspects: [] }, silent),
  ).toBe(true)
})
