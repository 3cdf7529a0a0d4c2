import { expect, test } from 'vitest'
import type { AttributeRowId } from '#lib/model/attribute-row.ts'
import { demandKey } from '#lib/model/cell-key.ts'
import type { DemandCondition } from '#lib/model/demand-condition.ts'
import type { Model } from '#lib/model/model.ts'
import { changed, plus, said } from '#tests/support/findings-in.ts'
import { aBa, aState, tidyModel as tidy } from '#tests/support/tidy-model.ts'

const asking = (
  model: Model,
  ba: string,
  row: AttributeRowId,
  ...conditions: DemandCondition[]
): Model => ({
  ...model,
  demands: { ...model.demands, [demandKey(ba, row)]: { mark: 'required', conditions } },
})

test('[DR-54] of very many ba and pairs the first are compared, exactly up to there', () => {
  const crowded = (count: number): Model => {
    const idle = Array.from({ length: count }, (_, i) => [
      `a${100 + i}`,
      { ...aBa('law'), members: ['b'] },
    ])
    const last = { ...aBa('law'), members: ['b'] }
    return asking(plus(tidy, 'bas', { ...Object.fromEntries(idle), z: last }), 'z', 'purpose', {
      op: 'purposeWithin',
      purposes: [{ ja: '見守り' }],
    })
  }
  expect(said(crowded(63), 'F-14')).toEqual(['warn demands: give b c'])
  expect(said(crowded(64), 'F-14')).toEqual([])
  const ids = (prefix: string) => Array.from({ length: 20 }, (_, i) => `${prefix}${10 + i}`)
  const states = Object.fromEntries([...ids('in'), ...ids('out')].map((id) => [id, aState('e')]))
  const wide = plus(plus(tidy, 'states', states), 'bas', {
    z: { ...aBa('law'), members: ids('in') },
  })
  const many = changed(wide, 'events', 'give', { inputs: ids('in'), outputs: ids('out') })
  expect(said(asking(many, 'z', 'value'), 'F-14')).toHaveLength(256)
})

test('[DR-54] the strictest duty behind speaks for all of its kind', () => {
  const duty = (id: string, duration?: string) => ({
    id,
    onEvent: 'dispose' as const,
    duty: 'record' as const,
    ...(duration === undefined ? {} : { duration }),
  })
  const kept = (there: readonly ReturnType<typeof duty>[], asked?: string) => {
    const bas = {
      from: { ...aBa('law'), members: ['b'], duties: [duty('d', asked)] },
      to: { ...aBa('law'), members: ['c'], duties: [...there] },
    }
    return said(plus(tidy, 'bas', bas), 'F-14').length === 0
  }
  for (const there of [
    [duty('x', 'P1Y'), duty('y', 'P5Y'), duty('z')],
    [duty('z'), duty('y', 'P5Y'), duty('x', 'P1Y')],
  ]) {
    expect([kept(there, 'P3Y'), kept(there, 'P6Y'), kept(there)]).toEqual([true, false, true])
  }
  expect([kept([duty('z')]), kept([duty('z')], 'P1D'), kept([])]).toEqual([true, false, false])
})
