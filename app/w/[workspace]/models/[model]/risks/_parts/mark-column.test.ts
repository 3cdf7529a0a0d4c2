import { expect, test } from 'vitest'
import { checkIds } from '#lib/derive/check-ids.ts'
import { findingsOf } from '#lib/derive/engine.ts'
import { retailPos } from '#lib/catalog/use-cases/retail-pos.ts'
import { leavesOpen, markColumn } from './mark-column.ts'

test('[F-252] what checks say of a risk stands in the column it is about', () => {
  expect(
    ['F-41', 'F-45', 'F-50', 'F-53', 'F-39'].map((check) => markColumn({ check: check as 'F-41' })),
  ).toEqual(['source', 'measures', 'status', 'status', 'incident'])
  const shown = ['incident', 'source', 'measures', 'status']
  for (const check of checkIds) expect(shown).toContain(markColumn({ check }))
})

test('[F-252] a viewpoint nobody has looked at is marked in its own row', () => {
  const found = findingsOf(retailPos).find(({ check }) => check === 'F-40')
  if (found === undefined) throw new Error('no finding')
  expect(leavesOpen(found, 'integrity')).toBe(true)
  expect(leavesOpen(found, 'sensitiveTechnology')).toBe(false)
  expect(leavesOpen({ ...found, check: 'F-42' }, 'integrity')).toBe(false)
})
