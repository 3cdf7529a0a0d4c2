import { describe, expect, test } from 'vitest'
import { templates } from '#lib/catalog/templates.ts'
import { idsOfUseCases } from '#lib/catalog/template-ids.ts'
import { usedRows } from './demand-matrix.ts'
import { askedProgress, isAsked, unconcreted, unconcretedOf } from './asked-attributes.ts'
import { isFilled, shownCell } from './attribute-table.ts'
import { completeness, unfilledCells } from './completeness.ts'
import { percentOf } from './percent.ts'

describe.each(idsOfUseCases)('use case %s', (id) => {
  const { model } = templates[id]
  const states = Object.keys(model.states)

  test('[TQ-30] cards, the foot of the screen and table 3-2 count the same attributes as not yet concrete', () => {
    const total = unfilledCells(model)
    const cards = states.map((state) => unconcretedOf(model, state))
    expect(cards.reduce((sum, count) => sum + count, 0)).toBe(total)
    const cells = usedRows(model).flatMap(({ id: row }) => states.map((state) => ({ state, row })))
    const open = cells.filter(
      (at) => isAsked(model, at) && !isFilled(shownCell(model, at.state, at.row).says),
    )
    expect(open.length).toBe(total)
    const { filled, all } = askedProgress(model, states)
    expect(all - filled).toBe(total)
    for (const [i, state] of states.entries())
      expect(unconcreted(model).filter((one) => one.state === state).length).toBe(cards[i])
  })

  test('[TQ-31] a step is at 100 % only when nothing of it is open', () => {
    const { attributes } = completeness(model)
    expect(percentOf(attributes) === '100').toBe(unfilledCells(model) === 0)
  })
})

test('[TQ-31] a share is told in whole percent, and never rounded up', () => {
  expect(['0.29', '0.999', '0.9999999999999', '1', '0'].map(Number).map(percentOf)).toEqual([
    '29',
    '99',
    '99',
    '100',
    '0',
  ])
})
