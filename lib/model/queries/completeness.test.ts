import { expect, test } from 'vitest'
import { blankModel } from '#lib/catalog/blank.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { completeness, unfilledCells } from './completeness.ts'

test('[TQ-10] an empty model is at 0 in every step', () => {
  const blank = blankModel({ ja: '白紙' }, '2026-11-25')
  expect(completeness(blank)).toEqual({ flow: 0, ba: 0, attributes: 0, risks: 0 })
  expect(unfilledCells(blank)).toBe(0)
})

test('[TQ-10] each step of use case 2 has come some way, and never beyond 1', () => {
  const parts = Object.values(completeness(elderlySupport))
  expect(parts.filter((part) => part <= 0 || part > 1)).toEqual([])
})

test('[TQ-10] an attribute taken away is one more cell that says nothing', () => {
  const key = Object.keys(elderlySupport.attributes).find(
    (k) => elderlySupport.attributes[k]?.status === 'concrete' && k.endsWith('|location'),
  )
  const attributes = Object.fromEntries(
    Object.entries(elderlySupport.attributes).filter(([k]) => k !== key),
  )
  const less = { ...elderlySupport, attributes }
  expect(unfilledCells(less)).toBeGreaterThan(unfilledCells(elderlySupport))
  expect(completeness(less).attributes).toBeLessThan(completeness(elderlySupport).attributes)
})
