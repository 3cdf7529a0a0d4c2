import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '#lib/base/canonical-json.ts'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { removeElements } from '#lib/model/actions/remove.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import type { Command } from '#lib/model/commands.ts'
import { differenceOf } from '#lib/model/difference.ts'
import { placeName, standsAt } from '#lib/model/difference-place.ts'
import { violations } from '#lib/model/invariants.ts'
import type { Model } from '#lib/model/model.ts'
import { blank } from '#tests/support/arbitrary-commands.ts'
import { after, made, three, threeApart } from '#tests/support/three-states.ts'
import { turned } from '#tests/support/turned-model.ts'
import { adopt, adoptionText, type Choices } from './adoption.ts'
import { asOf, elementAt, threeWay, type ThreeStates } from './three-way.ts'

/** The same model with its cells the other way round. */
function otherWay(model: Model): Model {
  const { attributes, demands, coverage, suggestions } = turned(model)
  return { ...model, attributes, demands, coverage, suggestions }
}

function choosing(states: ThreeStates, take: 'origin' | 'variant'): Choices {
  return Object.fromEntries(threeWay(states).conflicts.map(({ name }) => [name, take]))
}

/** Whether a path leads to a risk of an event that the model does not hold. */
function isOfNowhere({ risks, events }: Model, path: string): boolean {
  const risk = risks[path.replace('risks/', '')]
  return risk !== undefined && events[risk.event] === undefined
}

const renamed = (id: string, ja: string): Command => ({
  type: 'set',
  in: 'states',
  id,
  field: 'name',
  value: { ja },
})
const base = elderlySupport
const [state = ''] = Object.keys(base.states)
const removed = (model: Model, id: string) => after(model, removeElements(model, [id]))

describe('three states', () => {
  test('[DR-42] what the variant changes and what the origin changed meanwhile are told apart, without title and scenario', () => {
    const origin = after(base, [
      renamed(state, 'いまの名'),
      { type: 'setMeta', field: 'title', value: { ja: '改題' } },
    ])
    const variant = after(base, [
      { type: 'setMeta', field: 'scenario', value: 'toBe' },
      { type: 'setMeta', field: 'asOf', value: '2027-04-01' },
    ])
    const ways = threeWay({ base, origin, variant })
    expect(ways.variant.map(placeName)).toEqual(['meta/asOf//'])
    expect(ways.origin.map(placeName)).toEqual([`states/${state}/name/`])
    expect(ways.conflicts).toEqual([])
  })

  test('[DR-42] put onto the beginning, either list makes its side, where that has no new risk of an event that is nowhere', () => {
    fc.assert(
      fc.property(three, (states) => {
        const ways = threeWay(states)
        for (const [list, side] of [
          [ways.variant, states.variant],
          [ways.origin, states.origin],
        ] as const) {
          const put = applyAll(
            states.base,
            list.map((change) => change.command),
          )
          if (isRefusal(put) && isOfNowhere(side, put.path)) continue
          expect(canonicalJson(put)).toBe(canonicalJson(asOf(states.base, side)))
        }
      }),
    )
  })

  test('[DR-42] seed -856607983: a new risk of an event that is nowhere is in the list and cannot be put (I9)', () => {
    const [id, risk] = must(Object.entries(base.risks)[0], 'a risk')
    const variant = { ...blank, risks: { [id]: { ...risk, event: 'nowhere', states: [] } } }
    const list = threeWay({ base: blank, origin: blank, variant }).variant
    expect(list.map(placeName)).toEqual([`risks/${id}//`])
    const put = applyAll(
      blank,
      list.map((change) => change.command),
    )
    expect(put).toMatchObject({ refused: 'invariant', rule: 'I9', path: `risks/${id}` })
  })

  test('[DR-43] the same place made another by both is a conflict; made the same by both it is none', () => {
    const variant = after(base, [renamed(state, '案の名')])
    const other = after(base, [renamed(state, 'いまの名')])
    expect(threeWay({ base, origin: other, variant }).conflicts).toMatchObject([
      {
        is: 'place',
        name: `states/${state}/name/`,
        place: { before: base.states[state]?.name, after: { ja: '案の名' } },
        origin: { ja: 'いまの名' },
      },
    ])
    expect(threeWay({ base, origin: variant, variant }).conflicts).toEqual([])
  })

  test('[DR-43] deleting what the other has changed or names newly is a conflict of the whole element', () => {
    const gone = removed(base, state)
    const changed = after(base, [renamed(state, '別の名')])
    const expected = { is: 'element', place: { root: 'states', key: state, field: null } }
    expect(threeWay({ base, origin: changed, variant: gone }).conflicts).toContainEqual(
      expect.objectContaining({ ...expected, place: expect.anything(), goneIn: 'variant' }),
    )
    expect(threeWay({ base, origin: gone, variant: changed }).conflicts).toMatchObject([
      { ...expected, goneIn: 'origin' },
    ])
    const risk: Command = {
      type: 'add',
      in: 'measures',
      id: 'new-measure',
      value: { ...must(Object.values(base.measures)[0], 'a measure'), risks: ['r1'] },
    }
    const naming = after(base, [risk])
    const withoutRisk = removed(base, 'r1')
    expect(
      threeWay({ base, origin: withoutRisk, variant: naming }).conflicts.map(({ name }) => name),
    ).toContain('risks/r1//')
    expect(threeWay({ base, origin: gone, variant: gone }).conflicts).toEqual([])
  })

  test('[DR-43] a box moved by both is nothing to decide; it stays where the origin has it', () => {
    const moved = (x: number) =>
      after(base, [{ type: 'put', cell: 'places', key: state, value: { x, y: 0 } }])
    const states = { base, origin: moved(10), variant: moved(500) }
    const adoption = adopt(states, {})
    expect(adoption.undecided).toEqual([])
    expect(made(states, adoption).places[state]).toEqual({ x: 10, y: 0 })
    const alone = { base, origin: base, variant: moved(500) }
    expect(made(alone, adopt(alone, {})).places[state]).toEqual({ x: 500, y: 0 })
  })
})

test('[DR-43] [DR-47] which language of a name is older is no conflict of its own: it follows the name that was chosen', () => {
  const named = (ja: string, olderName: string) =>
    after(base, [
      renamed(state, ja),
      { type: 'set', in: 'states', id: state, field: 'olderName', value: { ja: olderName } },
    ])
  const states = {
    base,
    origin: named('いまの名', '前の名'),
    variant: named('案の名', '案の前の名'),
  }
  const name = `states/${state}/name/`
  expect(threeWay(states).conflicts.map((one) => one.name)).toEqual([name])
  for (const [take, older] of [
    ['origin', '前の名'],
    ['variant', '案の前の名'],
  ] as const) {
    const result = made(states, adopt(states, { [name]: take }))
    expect(result.states[state]).toMatchObject({ olderName: { ja: older } })
  }
})

describe('adopting', () => {
  test('[DR-44] a variant nobody has changed changes nothing, whatever the origin has become', () => {
    fc.assert(
      fc.property(three, ({ base: start, origin }) => {
        const adoption = adopt({ base: start, origin, variant: start }, {})
        expect(adoption.changes).toEqual([])
        expect(adoption.left).toEqual([])
        expect(adoption.undecided).toEqual([])
      }),
    )
  })

  test('[DR-46] the commands hold, and without deleted elements to decide about only what the variant changes is touched', () => {
    fc.assert(
      fc.property(threeApart, fc.constantFrom('origin', 'variant'), (states, take) => {
        const adoption = adopt(states, choosing(states, take))
        const result = made(states, adoption)
        if (adoption.ways.conflicts.some(({ is }) => is === 'element')) return
        const left = new Set(adoption.left.map(placeName))
        const mine = new Map(adoption.ways.variant.map((one) => [placeName(one), one]))
        for (const change of differenceOf(states.origin, result)) {
          const whole = mine.get(`${change.root}/${change.key}//`)
          if (whole !== undefined) continue
          expect(mine.has(placeName(change))).toBe(true)
          if (left.has(placeName(change))) continue
          expect(mine.get(placeName(change))?.after).toEqual(change.after)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('[DR-46] what only the origin has changed stays', () => {
    const [, other = ''] = Object.keys(base.states)
    const origin = after(base, [renamed(other, '元で改めた名')])
    const variant = removed(base, state)
    const states = { base, origin, variant }
    const result = made(states, adopt(states, {}))
    expect(result.states[other]?.name).toEqual({ ja: '元で改めた名' })
    expect(result.states[state]).toBeUndefined()
  })

  test('[DR-47] a conflict nobody has decided is listed; decided, what was chosen stands there', () => {
    const origin = after(base, [renamed(state, 'いまの名')])
    const variant = after(base, [renamed(state, '案の名')])
    const states = { base, origin, variant }
    const name = `states/${state}/name/`
    expect(adopt(states, {}).undecided.map((one) => one.name)).toEqual([name])
    const kept = adopt(states, { [name]: 'origin' })
    expect(kept).toMatchObject({ undecided: [], changes: [], left: [{ after: { ja: '案の名' } }] })
    const taken = adopt(states, { [name]: 'variant' })
    expect(made(states, taken).states[state]?.name).toEqual({ ja: '案の名' })
    expect(taken.left).toEqual([])
  })

  test('[DR-47] at every place both have changed stands what was chosen', () => {
    fc.assert(
      fc.property(three, fc.constantFrom('origin', 'variant'), (states, take) => {
        const adoption = adopt(states, choosing(states, take))
        const { conflicts } = adoption.ways
        expect(adoption.undecided).toEqual([])
        if (conflicts.some(({ is }) => is === 'element') || adoption.refused !== null) return
        const result = made(states, adoption)
        const isLeft = new Set(adoption.left.map(placeName))
        for (const { name, place, origin } of conflicts) {
          const chosen = take === 'origin' || isLeft.has(name) ? origin : place.after
          expect(standsAt(result, place)).toEqual(chosen)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('[DR-47] an element deleted on one side is there or not as was chosen, with what belongs to it', () => {
    const cells = (model: Model) =>
      Object.keys(model.attributes).filter(
        (key) => elementAt({ root: 'attributes', key }) === `states/${state}`,
      )
    const changed = after(base, [renamed(state, '別の名')])
    const gone = removed(base, state)
    const name = `states/${state}//`
    for (const [origin, variant] of [
      [changed, gone],
      [gone, changed],
    ] as const) {
      const states = { base, origin, variant }
      for (const take of ['origin', 'variant'] as const) {
        const choices = { ...choosing(states, take), [name]: take }
        const result = made(states, adopt(states, choices))
        const isThere = (take === 'origin' ? origin : variant) === changed
        expect(result.states[state]?.name).toEqual(isThere ? { ja: '別の名' } : undefined)
        expect(cells(result)).toHaveLength(isThere ? cells(base).length : 0)
      }
    }
  })

  test('[DR-48] everything the variant changes stands in the origin afterwards or is told as left out', () => {
    fc.assert(
      fc.property(three, fc.constantFrom('origin', 'variant'), (states, take) => {
        const adoption = adopt(states, choosing(states, take))
        const result = made(states, adoption)
        const left = new Set(adoption.left.map(placeName))
        for (const change of adoption.ways.variant) {
          if (change.root === 'places' || left.has(placeName(change))) continue
          expect(standsAt(result, change)).toEqual(change.after)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('[DR-48] what no model may hold any more is left out and told, and the rest comes along', () => {
    const eventOf = (inputs: string[], outputs: string[]): Command => ({
      type: 'add',
      in: 'events',
      id: 'turn',
      value: {
        kind: 'process_use',
        aspects: [],
        actors: [],
        systems: [],
        purposes: [],
        inScope: true,
        inputs,
        outputs,
      },
    })
    const [one = '', other = ''] = Object.keys(base.states)
    const start = after(base, [eventOf([], [])])
    const has = (field: string, member: string): Command => ({
      type: 'include',
      in: 'events',
      id: 'turn',
      field,
      member,
    })
    const origin = after(start, [has('inputs', one)])
    const variant = after(start, [has('outputs', one), renamed(other, '案の名')])
    const states = { base: start, origin, variant }
    const adoption = adopt(states, {})
    expect(adoption.refused).toBeNull()
    expect(adoption.left).toMatchObject([{ root: 'events', key: 'turn', field: 'outputs' }])
    expect(made(states, adoption).states[other]?.name).toEqual({ ja: '案の名' })
  })

  test('[DR-49] nothing that neither side names in vain is named in vain afterwards', () => {
    const inVain = (model: Model) =>
      violations(model)
        .filter(({ rule }) => rule === 'M-6')
        .map(({ path, elements }) => `${path} ${elements.join(' ')}`)
    const edits = fc.tuple(
      fc.subarray(Object.keys(base.states), { maxLength: 3 }),
      fc.subarray(Object.keys(base.stakeholders), { maxLength: 2 }),
      fc.subarray(Object.keys(base.events), { maxLength: 3 }),
      fc.array(
        fc
          .tuple(
            fc.constantFrom(...Object.keys(base.events)),
            fc.constantFrom(...Object.keys(base.states)),
            fc.constantFrom('inputs', 'outputs'),
          )
          .map(([id, member, field]): Command => {
            return { type: 'include', in: 'events', id, field, member }
          }),
        { maxLength: 4 },
      ),
    )
    const side = edits.map(([states, holders, events, more]) => {
      const added = after(base, more)
      return after(added, removeElements(added, [...states, ...holders, ...events]))
    })
    const known = new Set(inVain(base))
    fc.assert(
      fc.property(side, side, fc.constantFrom('origin', 'variant'), (origin, variant, take) => {
        const states = { base, origin, variant }
        const result = made(states, adopt(states, choosing(states, take)))
        expect(inVain(result).filter((one) => !known.has(one))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('[DR-49] the digest text tells changes, choices and what is left, and nothing of where boxes are drawn', () => {
    const origin = after(base, [renamed(state, 'いまの名')])
    const variant = after(base, [renamed(state, '案の名')])
    const text = (states: ThreeStates, choices: Choices) =>
      adoptionText(adopt(states, choices), choices)
    const name = `states/${state}/name/`
    const states = { base, origin, variant }
    const taken = text(states, { [name]: 'variant' })
    expect(text(states, { [name]: 'origin' })).not.toBe(taken)
    const arranged = after(variant, [
      { type: 'put', cell: 'places', key: state, value: { x: 77, y: 7 } },
    ])
    expect(text({ base, origin, variant: arranged }, { [name]: 'variant' })).toBe(taken)
    const moved = after(origin, [renamed(state, 'また別の名')])
    expect(text({ base, origin: moved, variant }, { [name]: 'variant' })).not.toBe(taken)
  })

  test('[DR-55] the digest text is the same in whatever order the three models hold their cells', () => {
    fc.assert(
      fc.property(three, fc.constantFrom('origin', 'variant'), (states, take) => {
        const choices = choosing(states, take)
        const text = adoptionText(adopt(states, choices), choices)
        const [origin, variant] = [otherWay(states.origin), otherWay(states.variant)]
        const others = { base: otherWay(states.base), origin, variant }
        expect(adoptionText(adopt(others, choices), choices)).toBe(text)
      }),
      { numRuns: 300 },
    )
  })
})
