import { expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { recordConditions } from '#lib/derive/conditions.ts'
import { impactOf } from '#lib/derive/impact.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import { reachedAddress } from './reached-address.ts'

test('[F-122] everything that is reached has its place: data and events on the flow, ba, risks at their event, conditions on their sheet', () => {
  const model = applyAll(elderlySupport, recordConditions(elderlySupport, 't-1'))
  if (isRefusal(model)) throw new Error(JSON.stringify(model))
  const { isCut, ...impact } = impactOf(model, 'int-A')
  expect(isCut).toBe(false)
  const placed = Object.entries(impact).map(([kind, all]) => {
    const steps = all.map(({ id }) => reachedAddress(model, id)?.split('?')[0])
    return [kind, [...new Set(steps)]]
  })
  expect(Object.fromEntries(placed)).toEqual({
    states: ['flow'],
    events: ['flow'],
    parties: ['flow'],
    bas: ['ba'],
    risks: ['risks'],
    measures: ['risks'],
    conditions: ['ba'],
  })
  const [condition] = impact.conditions
  expect(reachedAddress(model, condition?.id ?? '')).toBe('ba?tab=conditions&event=t-1')
  expect(reachedAddress(model, 'r4')).toContain('at=incident%7Cr4')
  expect(reachedAddress(model, 'gone')).toBeUndefined()
})
