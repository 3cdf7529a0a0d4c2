import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { modelArbitrary } from '#tests/support/model-arbitrary.ts'
import { attributeRowIds } from '../attribute-row.ts'
import { elderlySupport as consortium } from '#lib/catalog/use-cases/elderly-support.ts'
import { shownCell } from './attribute-table.ts'
import { resolver } from './resolver.ts'

test('[TQ-4] asked for many states at once, 左記と同様 is answered as for one', () => {
  fc.assert(
    fc.property(modelArbitrary, (model) => {
      const says = resolver(model)
      for (const state of Object.keys(model.states)) {
        for (const row of attributeRowIds) {
          expect(says(state, row)).toEqual(shownCell(model, state, row).says)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('[TQ-4] a circle that a merge made answers nothing, also for those that lead into it', () => {
  const follow = (sameAs: string) => ({ status: 'concrete', basis: 'fact', sameAs }) as const
  const attributes = { 'a|value': follow('b'), 'b|value': follow('a'), 'c|value': follow('a') }
  const says = resolver({ ...consortium, attributes })
  expect(['c', 'a', 'b'].map((state) => says(state, 'value'))).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})
