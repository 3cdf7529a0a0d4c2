import { expect, test } from 'vitest'
import { rulesFor, withNumber } from './rules.ts'

const one = { seats: 1, needed: 1, group: 1 }

test('[F-202] asked are at first those who are to sign anyway and have somebody who may', () => {
  expect(rulesFor(['A', 'B', 'C'], { A: 2, C: 1, D: 4 })).toEqual({ A: one, C: one })
})

test('[F-202] never more signatures are needed than there are seats, whichever number is changed', () => {
  const rules = { A: one, B: one }
  const more = withNumber(rules, 'A', 'needed', '3')
  expect(more).toEqual({ A: { seats: 3, needed: 3, group: 1 }, B: one })
  expect(withNumber(more, 'A', 'seats', '2')['A']).toEqual({ seats: 2, needed: 2, group: 1 })
  expect(withNumber(more, 'B', 'group', '2')['B']).toEqual({ ...one, group: 2 })
  for (const text of ['', '0', '21', '-1', '1.5', 'x']) {
    expect(withNumber(rules, 'A', 'seats', text)).toBe(rules)
  }
  expect(withNumber(rules, 'C', 'seats', '2')).toBe(rules)
})
