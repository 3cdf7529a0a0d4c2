import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { retailPos } from '#lib/catalog/use-cases/retail-pos.ts'
import type { Model } from '#lib/model/model.ts'
import { changed, plus } from '#tests/support/findings-in.ts'
import { modelArbitrary } from '#tests/support/model-arbitrary.ts'
import { aState, anEvent, tidyModel as tidy } from '#tests/support/tidy-model.ts'
import { turned } from '#tests/support/turned-model.ts'
import { impactOf, type Reached } from './impact.ts'

const ids = (all: readonly Reached[]) => all.map(({ id }) => id)
const wayTo = (all: readonly Reached[], id: string) =>
  all.find((one) => one.id === id)?.path.join(' ')

test('[DR-29] use case 2: what company A integrates reaches the services, by the shortest way', () => {
  const impact = impactOf(elderlySupport, 'int-A')
  expect(ids(impact.states)).toEqual(['int-all', 'high', 'high-sp', 'svc'])
  expect(ids(impact.events)).toEqual(['own-use', 't-1', 'p-PF', 't-2', 'p-SP'])
  expect(wayTo(impact.states, 'high')).toBe('int-A t-1 int-all p-PF high')
  // The data itself is at risk in all but the fourth, which names what the platform keeps.
  expect(ids(impact.risks)).toEqual(['r1', 'r2', 'r3', 'r5', 'r6', 'r7', 'r4'])
  expect(wayTo(impact.risks, 'r4')).toBe('int-A t-1 r4')
  expect(wayTo(impact.bas, 'ba-svc')).toBe('int-A t-1 int-all p-PF high ba-svc')
  expect(wayTo(impact.bas, 'ba-tou')).toBe('int-A ba-tou')
  const [measure = ''] = ids(impact.measures)
  expect(wayTo(impact.measures, measure)?.split(' ').at(-1)).toBe(measure)
  expect(impact.isCut).toBe(false)
})

test('[DR-29] use case 1: an event reaches what comes out of it and everything after', () => {
  const impact = impactOf(retailPos, 'p-merge')
  expect(wayTo(impact.states, 'merged')).toBe('p-merge merged')
  expect(ids(impact.events)).not.toContain('p-merge')
  expect(ids(impact.states)).not.toContain('sum-store')
})

test('[DR-29] conditions of the transfers on the way are reached; nothing is by an id that is neither data nor event', () => {
  const condition: Model['flowConditions'][string] = {
    event: 'give',
    side: 'both',
    about: 'duty',
    operator: 'record',
    operand: [],
    origin: [],
    status: 'agreed',
  }
  const model = plus(tidy, 'flowConditions', { k: condition })
  expect(wayTo(impactOf(model, 'a').conditions, 'k')).toBe('a make b give k')
  expect(impactOf(model, 'c').conditions).toEqual([])
  for (const id of ['gone', 'toString', 'P', 'law']) {
    const { isCut, ...impact } = impactOf(model, id)
    expect([isCut, ...Object.values(impact).flat()]).toEqual([false])
  }
})

test('[DR-39] whom a change reaches: who holds, carries out or is handed what is downstream; not who only stands where it begins', () => {
  const { parties } = impactOf(tidy, 'b')
  expect(parties).toEqual([
    { id: 'P', path: ['b', 'end-b', 'P'] },
    { id: 'Q', path: ['b', 'give', 'Q'] },
  ])
  expect(ids(impactOf(tidy, 'c').parties)).toEqual(['Q'])
  const held = changed(tidy, 'states', 'c', { holder: 'persons' })
  expect(wayTo(impactOf(held, 'give').parties, 'persons')).toBe('give c persons')
  expect(ids(impactOf(changed(tidy, 'states', 'c', { holder: 'gone' }), 'give').parties)).toEqual([
    'Q',
  ])
  // Nobody but the provider has to do with the act itself.
  const alone = changed(tidy, 'events', 'end-c', { actors: ['P'] })
  expect(impactOf(alone, 'end-c').parties).toEqual([])
})

test('[DR-39] every way to a party is one of the flow, and ends at what names it', () => {
  fc.assert(
    fc.property(modelArbitrary, (model) => {
      for (const id of [...Object.keys(model.states), ...Object.keys(model.events)]) {
        const { states, events, parties } = impactOf(model, id)
        const reached = new Map([...states, ...events].map((one) => [one.path.join(' '), one.id]))
        for (const { id: party, path } of parties) {
          const last = reached.get(path.slice(0, -1).join(' ')) ?? ''
          const event = model.events[last]
          expect([
            model.states[last]?.holder,
            ...(event?.actors ?? []),
            ...(event?.transfer?.party.to ?? []),
          ]).toContain(party)
        }
      }
    }),
    { numRuns: 40 },
  )
})

test('[DR-29] a circle is walked once, and tells that a change comes back', () => {
  const circular = changed(tidy, 'events', 'make', { inputs: ['a', 'c'] })
  const impact = impactOf(circular, 'b')
  expect(wayTo(impact.states, 'b')).toBe('b give c make b')
  expect(wayTo(impact.states, 'c')).toBe('b give c')
  expect(wayTo(impact.bas, 'law')).toBe('b law')
})

test('[DR-29] every way leads there step by step, and no shorter one does', () => {
  fc.assert(
    fc.property(modelArbitrary, (model) => {
      for (const id of [...Object.keys(model.states), ...Object.keys(model.events)]) {
        const { states, events } = impactOf(model, id)
        for (const { id: end, path } of [...states, ...events]) {
          expect([path[0], path.at(-1)]).toEqual([id, end])
          expect(path.slice(1).every((to, i) => isStep(model, path[i] ?? '', to))).toBe(true)
          expect(path.length).toBe(distance(model, id, end))
        }
        expect(impactOf(turned(model), id)).toEqual(impactOf(model, id))
      }
    }),
    { numRuns: 60 },
  )
})

test('[DR-9] what one answer tells is bounded, and says so', () => {
  const n = 2_000
  const many = plus(
    plus(
      tidy,
      'states',
      Object.fromEntries(Array.from({ length: n }, (_, i) => [`s${i}`, aState('e')])),
    ),
    'events',
    Object.fromEntries(
      Array.from({ length: n }, (_, i) => [
        `e${i}`,
        anEvent('process_use', { inputs: [i === 0 ? 'c' : `s${i - 1}`], outputs: [`s${i}`] }),
      ]),
    ),
  )
  const { states, events, isCut } = impactOf(many, 'a')
  expect(isCut).toBe(true)
  expect(states.length + events.length).toBeLessThanOrEqual(512)
})

function isStep(model: Model, from: string, to: string): boolean {
  return (
    model.events[from]?.outputs.includes(to) === true ||
    model.events[to]?.inputs.includes(from) === true
  )
}

/** How many elements a shortest way has, by asking everything; a way back to where it begins has two at least. */
function distance(model: Model, start: string, end: string): number {
  const all = [...Object.keys(model.states), ...Object.keys(model.events)]
  let front = [start]
  for (let length = 2; length <= all.length + 1; length += 1) {
    front = all.filter((to) => front.some((from) => isStep(model, from, to)))
    if (front.includes(end)) return length
  }
  return Infinity
}
