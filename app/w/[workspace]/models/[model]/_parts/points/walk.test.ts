import {
  assert,
  constant,
  constantFrom,
  property,
  record,
  stringMatching,
  uniqueArray,
} from 'fast-check'
import { expect, test } from 'vitest'
import { pointKey, type OpenPoint } from './open-points.ts'
import { addressOfPoint, isShownOn, mayGoOn, pointsOn, queryOfPoint, step } from './walk.ts'

const gap: OpenPoint = { kind: 'gap', riskId: 'r1', measureId: 'm1' }
const bare: OpenPoint = { kind: 'gap', riskId: 'r2' }
const cell: OpenPoint = { kind: 'unfilled', state: 's1', row: 'usageTerm' }
const seat: OpenPoint = { kind: 'stale', riskId: 'r1', orgId: 'o1' }
const all = [gap, bare, cell, seat]
const fresh = { key: undefined, at: 0 }

test('[F-35] a table walks through its own points, the canvas through all, any other screen leads to all', () => {
  expect(pointsOn('responsibility', all)).toEqual([gap, bare])
  expect(pointsOn('attributes', all)).toEqual([cell])
  expect(pointsOn('agreement', all)).toEqual([seat])
  expect(pointsOn('flow', all)).toEqual(all)
  expect(pointsOn('history', all)).toEqual(all)
  expect(pointsOn('attributes', [gap])).toEqual([gap])
  expect(isShownOn('flow', cell)).toBe(true)
  expect(isShownOn('ba', cell)).toBe(false)
})

test('[F-135] before the checks have spoken the walk keeps to its screen, and waits where that has no point of its own yet', () => {
  const unheard = (screen: string, points: readonly OpenPoint[], key?: string) =>
    mayGoOn(screen, pointsOn(screen, points), key)
  expect(unheard('attributes', all)).toBe(true)
  expect(unheard('flow', all)).toBe(true)
  expect([unheard('risks', all), unheard('ba', all), unheard('flow', [])]).toEqual([
    false,
    false,
    false,
  ])
  expect(unheard('attributes', all, 'finding.F-23.s1')).toBe(false)
})

test('[F-35] the walk begins at either end and goes round', () => {
  expect(step(all, fresh, 1)?.point).toBe(gap)
  expect(step(all, fresh, -1)?.point).toBe(seat)
  expect(step(all, { key: pointKey(seat), at: 3 }, 1)?.point).toBe(gap)
  expect(step(all, { key: pointKey(gap), at: 0 }, -1)?.point).toBe(seat)
  expect(step([], fresh, 1)).toBeNull()
})

test('[F-35] a point settled meanwhile leaves its place: nothing is passed over', () => {
  const left = [gap, cell, seat]
  expect(step(left, { key: pointKey(bare), at: 1 }, 1)?.point).toBe(cell)
  expect(step(left, { key: pointKey(bare), at: 1 }, -1)?.point).toBe(gap)
})

test('[F-35] [F-59] a point has an address where it can be settled', () => {
  expect(addressOfPoint(cell)).toBe(
    'attributes?point=unfilled.s1.usageTerm&tab=table&at=s1%7CusageTerm',
  )
  expect(addressOfPoint(seat)).toBe('agreement?point=stale.r1.o1&risk=r1&org=o1')
  expect(addressOfPoint(bare)).toBe('responsibility?point=gap.r2')
})

test('[F-35] walking on passes every point once before it comes back', () => {
  const point = record({
    kind: constant('unfilled' as const),
    state: stringMatching(/^[a-z][a-z0-9]{0,5}$/),
    row: constantFrom('usageTerm', 'purpose'),
  })
  const points = uniqueArray(point, { selector: pointKey, minLength: 1, maxLength: 12 })
  assert(
    property(points, constantFrom(1 as const, -1 as const), (some, by) => {
      const passed: string[] = []
      let at: { key: string | undefined; at: number } = fresh
      for (let i = 0; i < some.length; i++) {
        const next = step(some, at, by)
        if (next === null) throw new Error('the walk ended')
        at = { key: pointKey(next.point), at: next.at }
        passed.push(at.key ?? '')
      }
      expect(new Set(passed).size).toBe(some.length)
      expect(step(some, at, by)?.point).toBe(some[by === 1 ? 0 : some.length - 1])
    }),
  )
})

test('[F-115] a finding is led to on the sheet that shows it, whatever sheet or row was open before', () => {
  const finding = {
    check: 'F-13',
    step: 2,
    source: 'p9',
    severity: 'error',
    says: 'plain',
  } as const
  const about = { ...finding, elements: ['b1'], args: {}, name: 'F-13.b1' }
  const point = { kind: 'finding', finding: about, address: 'ba?ba=b1' } as const
  expect(queryOfPoint(point)).toEqual({
    tab: undefined,
    at: undefined,
    ba: 'b1',
    point: 'finding.F-13.b1',
  })
  expect(addressOfPoint(point)).toBe('ba?ba=b1&point=finding.F-13.b1')
  expect([isShownOn('ba', point), isShownOn('risks', point)]).toEqual([true, false])
})
