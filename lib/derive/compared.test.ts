import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { offshoreOperation } from '#lib/catalog/use-cases/offshore-operation.ts'
import { comparable, comparedOf, gapsOf, withSide } from './compared.ts'

const asked = { by: undefined, left: undefined, right: undefined }

test('[DR-37] countries that have laws can be compared; what is not there gives way', () => {
  const countries = comparable(offshoreOperation, 'country')
  expect(countries.length).toBeGreaterThan(1)
  const [first = '', second = ''] = countries
  expect(comparedOf(offshoreOperation, { by: 'country', left: 'XX', right: first })).toEqual({
    by: 'country',
    left: second,
    right: first,
  })
  expect(comparedOf({ ...offshoreOperation, bas: {} }, asked)).toBeUndefined()
  const { gaps, bas } = gapsOf(offshoreOperation, { by: 'country', left: first, right: second })
  expect(gaps.length).toBeGreaterThan(0)
  for (const id of [...bas.left, ...bas.right])
    expect(offshoreOperation.bas[id]?.normType).toBe('law')
})

test('[DR-37] whatever the address says and whoever is chosen, two different ones are compared', () => {
  const all = comparable(offshoreOperation, 'ba')
  const some = fc.option(fc.constantFrom(...all, 'nobody'), { nil: undefined })
  fc.assert(
    fc.property(
      some,
      some,
      fc.constantFrom(...all),
      fc.constantFrom('left' as const, 'right' as const),
      (left, right, chosen, side) => {
        const compared = comparedOf(offshoreOperation, { by: 'other', left, right })
        if (compared === undefined) throw new Error('there are two')
        expect([compared.left, undefined, 'nobody']).toContain(left)
        expect(compared.left).not.toBe(compared.right)
        const next = withSide(compared, side, chosen)
        expect(next[side]).toBe(chosen)
        expect(next.left).not.toBe(next.right)
      },
    ),
  )
})
