import * as fc from 'fast-check'
import type { DataEvent } from '#lib/model/data-event.ts'
import type { Model } from '#lib/model/model.ts'
import { eventKinds } from '#lib/model/vocabulary.ts'
import { modelArbitrary } from './model-arbitrary.ts'

const state = fc.integer({ min: 0, max: 6 }).map((i) => `s${i}`)

/** Any event between the states of `modelArbitrary`, its own outputs among its inputs, and states that do not exist. */
const event: fc.Arbitrary<DataEvent> = fc
  .record({
    kind: fc.constantFrom(...eventKinds),
    inputs: fc.array(state, { maxLength: 4 }),
    outputs: fc.array(state, { maxLength: 4 }),
  })
  .map((some) => ({
    ...some,
    aspects: [],
    actors: [],
    purposes: [],
    systems: [],
    inScope: true,
  }))

/**
 * Any model as several people's edits may merge to it: with circles, which no single command makes, and with references to
 * what is not there.
 */
export const loopedArbitrary: fc.Arbitrary<Model> = fc
  .record({ model: modelArbitrary, more: fc.array(event, { maxLength: 5 }) })
  .map(({ model, more }) => ({
    ...model,
    events: { ...model.events, ...Object.fromEntries(more.map((e, i) => [`x${i}`, e])) },
  }))
