import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { removeElements } from '#lib/model/actions/remove.ts'
import { apply, applyAll, isRefusal } from '#lib/model/apply.ts'
import type { Command } from '#lib/model/commands.ts'
import { differenceOf } from '#lib/model/difference.ts'
import { placeName } from '#lib/model/difference-place.ts'
import { collectionOf } from '#lib/model/elements.ts'
import { collectionNames, type CollectionName } from '#lib/model/layout.ts'
import type { Model } from '#lib/model/model.ts'
import { needsOf } from '#lib/model/needs.ts'
import { adopt, type Choices } from './adoption.ts'
import { threeWay, type ThreeStates } from './three-way.ts'

function after(model: Model, commands: readonly Command[]): Model {
  return commands.reduce((now, one) => {
    const next = apply(now, one)
    return isRefusal(next) ? now : next
  }, model)
}

const idsIn = (name: CollectionName) => Object.keys(elderlySupport[name])
const first = (name: CollectionName) => must(idsIn(name)[0], `one of ${name}`)
const event = must(Object.values(elderlySupport.risks)[0], 'a risk').event
const [provider = '', customer = ''] = idsIn('stakeholders')
const [left = '', right = ''] = idsIn('bas')

/** The use case with one of each kind that says nothing without another. */
const base = after(elderlySupport, [
  {
    type: 'add',
    in: 'flowConditions',
    id: 'condition',
    value: {
      event,
      side: 'both',
      about: 'duty',
      operator: 'eq',
      operand: ['notice'],
      origin: [],
      status: 'agreed',
    },
  },
  {
    type: 'add',
    in: 'cloudRelations',
    id: 'relation',
    value: { provider, customer, service: first('systems'), role: 'cspCsc' },
  },
  {
    type: 'add',
    in: 'institutionGaps',
    id: 'gap',
    value: { left, right, about: 'duty', relation: 'equal', status: 'open' },
  },
  { type: 'put', cell: 'places', key: event, value: { x: 120, y: 240 } },
])

const renamed = (name: CollectionName, id: string): Command =>
  ({ type: 'set', in: name, id, field: 'name', value: { ja: '改めた名' } }) as Command
const without = (id: string) => after(base, removeElements(base, [id]))

/** Everything that cannot be without the element. */
function dependentsOf(model: Model, id: string): readonly string[] {
  return collectionNames.flatMap((name) =>
    Object.entries<object>(model[name])
      .filter(([, element]) => needsOf(name, element).includes(id))
      .map(([one]) => one),
  )
}

function made(states: ThreeStates, take: 'origin' | 'variant' | Choices) {
  const names = threeWay(states).conflicts.map(({ name }) => name)
  const choices =
    typeof take === 'string' ? Object.fromEntries(names.map((name) => [name, take])) : take
  const adoption = adopt(states, choices)
  const model = applyAll(
    states.origin,
    adoption.changes.map(({ command }) => command),
  )
  if (isRefusal(model)) throw new Error(`${model.refused} ${model.path}`)
  return { adoption, model }
}

/** What an element that stays or returns by a choice lost, although all that it cannot be without is there. */
function lost(states: ThreeStates, choices: Choices): readonly string[] {
  const { model, adoption } = made(states, choices)
  const { conflicts } = adoption.ways
  const own = new Set(conflicts.map(({ name }) => name))
  const isThere = (id: string) => collectionOf(model, id) !== undefined
  return conflicts
    .filter((one) => one.is === 'element' && choices[one.name] !== one.goneIn)
    .filter(({ place }) => isThere(place.key))
    .flatMap(({ name, place }) => {
      const from = choices[name] === 'origin' ? states.origin : states.variant
      return dependentsOf(from, place.key).filter((one) => {
        const root = must(collectionOf(from, one), 'its collection')
        const needs = needsOf(root, from[root][one])
        return !own.has(`${root}/${one}//`) && !isThere(one) && needs.every(isThere)
      })
    })
}

const kinds = [
  ['events', event],
  ['assets', first('assets')],
  ['systems', first('systems')],
  ['stakeholders', provider],
  ['bas', left],
] as const

test.each(kinds)('[DR-56] of %s that stay, what cannot be without them stays', (name, id) => {
  const origin = after(base, [renamed(name, id)])
  const { adoption, model } = made({ base, origin, variant: without(id) }, 'origin')
  const bound = dependentsOf(base, id)
  expect(bound.length).toBeGreaterThan(0)
  expect(dependentsOf(model, id)).toEqual(bound)
  expect(model.measures).toEqual(origin.measures)
  expect(model.places).toEqual(origin.places)
  const told = adoption.left.map(placeName)
  for (const one of bound) expect(told).toContain(`${collectionOf(base, one)}/${one}//`)
})

test.each(kinds)('[DR-56] of %s that return, what cannot be without them returns', (name, id) => {
  const variant = after(base, [renamed(name, id)])
  const { adoption, model } = made({ base, origin: without(id), variant }, 'variant')
  const bound = dependentsOf(base, id)
  expect(dependentsOf(model, id).toSorted()).toEqual(bound.toSorted())
  const told = adoption.changes.map(placeName)
  for (const one of bound) {
    const root = must(collectionOf(base, one), 'its collection')
    expect(told).toContain(`${root}/${one}//`)
    expect(model[root][one]).toEqual(base[root][one])
  }
})

const changedAll = (ids: readonly string[]) =>
  after(
    base,
    ids.map((id) => renamed(must(collectionOf(base, id), 'its collection'), id)),
  )
const several = fc.subarray(
  (['events', 'assets', 'bas', 'stakeholders', 'systems', 'states'] as const).flatMap(idsIn),
  { minLength: 1, maxLength: 4 },
)

test('[DR-56] whatever the variant only deletes stays as it is, where the origin decides so', () => {
  fc.assert(
    fc.property(several, (ids) => {
      const origin = changedAll(ids)
      const variant = after(base, removeElements(base, ids))
      const { adoption } = made({ base, origin, variant }, 'origin')
      expect(adoption.changes.map(placeName)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('[DR-57] whatever the origin only deleted is again as in the variant, and named where it was', () => {
  fc.assert(
    fc.property(several, (ids) => {
      const variant = changedAll(ids)
      const origin = after(base, removeElements(base, ids))
      const { model } = made({ base, origin, variant }, 'variant')
      expect(differenceOf(model, variant).map(placeName)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('[DR-57] what the origin has written since stays as it wrote it', () => {
  const [risk = ''] = dependentsOf(base, event).filter((one) => Object.hasOwn(base.risks, one))
  const [measure = ''] = idsIn('measures').filter((id) => base.measures[id]?.risks.includes(risk))
  const [state = ''] = idsIn('states').filter((id) => base.states[id]?.holder === customer)
  const origin = after(without(event), [
    ...removeElements(without(event), [customer]),
    { type: 'set', in: 'states', id: state, field: 'holder', value: provider },
  ])
  const variant = after(base, [
    renamed('events', event),
    renamed('stakeholders', customer),
    { type: 'exclude', in: 'measures', id: measure, field: 'risks', member: risk },
  ])
  const { model } = made({ base, origin, variant }, 'variant')
  expect(model.states[state]?.holder).toBe(provider)
  expect(model.measures[measure]).toEqual(variant.measures[measure])
})

test('[DR-56] what has a choice of its own follows it, and what lacks another of its sides stays away', () => {
  const [risk = ''] = dependentsOf(base, event).filter((one) => Object.hasOwn(base.risks, one))
  const ends = [provider, customer]
  const variant = after(base, removeElements(base, [event, ...ends]))
  const changed: Command[] = [
    renamed('stakeholders', provider),
    { type: 'set', in: 'risks', id: risk, field: 'incident', value: { ja: '改めた' } },
  ]
  const choices: Choices = { [`risks/${risk}//`]: 'variant' }
  const some = made({ base, origin: after(base, changed), variant }, choices).model
  expect(ends.map((id) => Object.hasOwn(some.stakeholders, id))).toEqual([true, false])
  expect(some.cloudRelations).toEqual({})
  const also = after(base, [...changed, renamed('events', event)])
  const more = made({ base, origin: also, variant }, choices).model
  expect(more.risks[risk]).toBeUndefined()
  expect(more.flowConditions).toEqual(base.flowConditions)
  // The event names the customer, who comes with it.
  expect(more.cloudRelations).toEqual(base.cloudRelations)
})

test('[DR-56] whatever is decided: of what stays or returns by it nothing is lost that could be', () => {
  const changed = fc.oneof(
    ...(['events', 'assets', 'bas', 'stakeholders', 'systems', 'states'] as const).map((name) =>
      fc.constantFrom(...idsIn(name)).map((id) => renamed(name, id)),
    ),
    fc.constantFrom(...idsIn('risks')).map((id): Command => {
      return { type: 'set', in: 'risks', id, field: 'incident', value: { ja: '改めた' } }
    }),
  )
  const removable = (['events', 'assets', 'bas', 'stakeholders', 'systems', 'states'] as const)
    .flatMap(idsIn)
    .concat(idsIn('risks'), ['condition', 'relation', 'gap'])
  const side = fc
    .tuple(fc.subarray(removable, { maxLength: 4 }), fc.array(changed, { maxLength: 8 }))
    .map(([gone, edits]) => {
      const edited = after(base, edits)
      return after(edited, removeElements(edited, gone))
    })
  fc.assert(
    fc.property(side, side, fc.infiniteStream(fc.boolean()), (origin, variant, coins) => {
      const states = { base, origin, variant }
      const { conflicts } = threeWay(states)
      const choices: Choices = Object.fromEntries(
        conflicts.map(({ name }) => [name, coins.next().value === true ? 'origin' : 'variant']),
      )
      expect(lost(states, choices)).toEqual([])
    }),
    { numRuns: 60 },
  )
})
