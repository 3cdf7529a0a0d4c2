import { expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport as consortium } from '#lib/catalog/use-cases/elderly-support.ts'
import { askedAttributes, unconcreted } from './asked-attributes.ts'

test('[M-16] what a ba asks for and nobody says is not concretised; the rest is not counted', () => {
  const open = (state: string) => unconcreted(consortium).filter((a) => a.state === state)
  expect(open('int-A')).toEqual([])
  expect(open('int-B').map((a) => a.row)).toHaveLength(9)
  expect(open('svc')).toEqual([])
  const uncovered = { ...consortium, bas: {} }
  expect(askedAttributes(uncovered)).toEqual([])
})

test('[M-16] a state out of scope is not asked for', () => {
  const state = { ...must(consortium.states['int-B'], 'int-B'), inScope: false }
  const model = { ...consortium, states: { ...consortium.states, 'int-B': state } }
  expect(unconcreted(model).some((a) => a.state === 'int-B')).toBe(false)
})
