import { canonicalJson } from '#lib/base/canonical-json.ts'
import { blank, command } from '#tests/support/arbitrary-commands.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { apply, isRefusal } from './apply.ts'
import type { Command } from './commands.ts'
import { differenceOf } from './difference.ts'
import type { Model } from './model.ts'

/** What holds of the commands, one after the other. */
function after(model: Model, commands: readonly Command[]): Model {
  return commands.reduce((now, one) => {
    const next = apply(now, one)
    return isRefusal(next) ? now : next
  }, model)
}

test('[M-19] the commands of a difference turn the one model into the other, each of them holds, and nothing is left', () => {
  fc.assert(
    fc.property(
      fc.array(command, { maxLength: 25 }),
      fc.array(command, { maxLength: 25 }),
      fc.array(command, { maxLength: 25 }),
      (shared, left, right) => {
        const start = after(blank, shared)
        const [one, other] = [after(start, left), after(start, right)]
        let made = one
        for (const { command: step } of differenceOf(one, other)) {
          const next = apply(made, step)
          if (isRefusal(next)) throw new Error(`${step.type} ${next.refused}`)
          made = next
        }
        expect(canonicalJson(made)).toBe(canonicalJson(other))
        expect(differenceOf(other, other)).toEqual([])
      },
    ),
    { verbose: 1 },
  )
})

test('[M-19] an event that gave a data takes it now (seed 124906422)', () => {
  const event = {
    kind: 'store' as const,
    aspects: [],
    actors: [],
    systems: [],
    purposes: [],
    inScope: false,
  }
  const of = (inputs: string[], outputs: string[]) =>
    after(blank, [{ type: 'add', in: 'events', id: 'e', value: { ...event, inputs, outputs } }])
  for (const [one, other] of [
    [of([], ['e']), of(['e'], [])],
    [of(['e'], []), of([], ['e'])],
  ] as const) {
    const made = differenceOf(one, other).reduce((model, { command: step }) => {
      const next = apply(model, step)
      if (isRefusal(next)) throw new Error(`${step.type} ${next.refused}`)
      return next
    }, one)
    expect(canonicalJson(made)).toBe(canonicalJson(other))
  }
})

test('[M-19] a difference names what stood and stands at each place', () => {
  const company = { kind: 'organization' as const, name: { ja: 'A社' }, members: ['b'] }
  const one = after(blank, [{ type: 'add', in: 'stakeholders', id: 'a', value: company }])
  const other = after(one, [
    { type: 'set', in: 'stakeholders', id: 'a', field: 'name', value: { ja: 'エー社' } },
    { type: 'exclude', in: 'stakeholders', id: 'a', field: 'members', member: 'b' },
    { type: 'put', cell: 'places', key: 'a', value: { x: 1, y: 2 } },
  ])
  expect(differenceOf(one, other)).toMatchObject([
    { key: 'a', field: 'name', before: { ja: 'A社' }, after: { ja: 'エー社' } },
    { key: 'a', field: 'members', before: 'b', after: null },
    { root: 'places', key: 'a', field: null, before: null, after: { x: 1, y: 2 } },
  ])
})
