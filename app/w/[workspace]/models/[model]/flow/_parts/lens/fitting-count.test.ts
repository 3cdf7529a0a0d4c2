import { expect, test } from 'vitest'
import { changeBase, changeBases } from './change-base.ts'
import { fittingCount } from './fitting-count.ts'

test('[P-83] a legend shows what fits whole, and keeps room for the button that holds the others', () => {
  const look = { gap: 4, more: 50 }
  expect(fittingCount([100, 100, 100], { room: 308, ...look })).toBe(3)
  expect(fittingCount([100, 100, 100], { room: 307, ...look })).toBe(2)
  expect(fittingCount([100, 100, 100], { room: 200, ...look })).toBe(1)
  expect(fittingCount([100], { room: 60, ...look })).toBe(0)
  expect(fittingCount([], { room: 0, ...look })).toBe(0)
})

test('[P-82] changes can be told since every state of which something was signed, and since the model was made', () => {
  const act = (intent: 'approve' | 'withdraw', docSeq: number, id = '') => ({ intent, docSeq, id })
  const acts = [
    act('approve', 4),
    act('withdraw', 6),
    act('approve', 9, 'x'),
    act('approve', 9, 'y'),
  ]
  expect(changeBases(acts).map((base) => [base.seq, base.signed?.id])).toEqual([
    [9, 'y'],
    [4, ''],
    [1, undefined],
  ])
  expect(changeBase(acts, '4')).toMatchObject({ seq: 4, since: 'signed' })
  expect(changeBase(acts, '1')).toEqual({ seq: 1, since: 'made' })
  // What nobody signed is no state to tell changes against: the latest signature counts.
  for (const asked of ['6', '5', '-1', 'NaN', '', null, undefined])
    expect(changeBase(acts, asked).seq).toBe(9)
})
