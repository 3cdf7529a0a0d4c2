import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '#lib/base/canonical-json.ts'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import { differenceOf } from '#lib/model/difference.ts'
import { blank } from '#tests/support/arbitrary-commands.ts'
import { made, three } from '#tests/support/three-states.ts'
import { adopt } from './adoption.ts'
import { asOf } from './three-way.ts'

test('[DR-45] [DR-48] onto an origin nobody has changed, it becomes what the variant is, but for title and scenario, and for what no model may hold', () => {
  fc.assert(
    fc.property(three, ({ base: start, variant }) => {
      const states = { base: start, origin: start, variant }
      const adoption = adopt(states, {})
      const wanted = asOf(start, variant)
      const commands = differenceOf(start, wanted).map((change) => change.command)
      const isHeld = !isRefusal(applyAll(start, commands))
      expect(adoption.refused).toBeNull()
      expect(adoption.left.length === 0).toBe(isHeld)
      const result = canonicalJson(made(states, adoption))
      expect(isHeld ? result : '').toBe(isHeld ? canonicalJson(wanted) : '')
    }),
    { numRuns: 400 },
  )
})

test('[DR-45] seed 25726383: an id that named a data names an event in the variant, and so it does afterwards', () => {
  const [id, data] = must(Object.entries(elderlySupport.states)[0], 'a data')
  const event = must(Object.values(elderlySupport.events)[0], 'an event')
  const { transfer: _, ...other } = event
  const bare = { ...other, inputs: [], outputs: [], actors: [], systems: [] }
  const start = { ...blank, states: { [id]: data } }
  const states = { base: start, origin: start, variant: { ...blank, events: { [id]: bare } } }
  const adoption = adopt(states, {})
  const result = made(states, adoption)
  expect(result.states).toEqual({})
  expect(Object.keys(result.events)).toEqual([id])
  expect(adoption.left).toEqual([])
})

test('[DR-48] seed 1161439139: a risk of an event that is nowhere does not come along, and that is told', () => {
  const [id, risk] = must(Object.entries(elderlySupport.risks)[0], 'a risk')
  const variant = { ...blank, risks: { [id]: { ...risk, event: 'nowhere', states: [] } } }
  const adoption = adopt({ base: blank, origin: blank, variant }, {})
  expect(adoption.refused).toBeNull()
  expect(adoption.left.map(({ key }) => key)).toEqual([id])
  expect(adoption.changes).toEqual([])
})
