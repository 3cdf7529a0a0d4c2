import { changesSince, readPlaces } from '#lib/doc/changes.ts'
import { inspectUpdate, liveLimits } from '#lib/doc/inspect.ts'
import { seedUpdate } from '#lib/doc/seed.ts'
import { createModelDoc, rootOf } from '#lib/doc/shape.ts'
import type { Model } from '#lib/model/model.ts'
import { blank } from '#tests/support/arbitrary-commands.ts'
import * as Y from 'yjs'

/** Microseconds of one update that sets one field of a large document. */
export interface Typical {
  readonly elements: number
  readonly inspect: Spread
  readonly changes: Spread
  readonly apply: Spread
}

export interface Spread {
  readonly median: number
  readonly mean: number
  readonly p99: number
}

export function typical(elements: number, updates: number): Typical {
  const { server, client } = documents(elements)
  const made: Uint8Array[] = []
  client.on('update', (update: Uint8Array) => made.push(update))
  for (let i = 0; i < updates; i += 1) {
    const state = rootOf(client, 'states').get(`s${(i * 7919) % elements}`)
    if (state instanceof Y.Map) state.set('name', { ja: `血圧の記録 ${i}` })
  }
  const inspect: number[] = []
  const changes: number[] = []
  const apply: number[] = []
  for (const update of made) {
    const t0 = performance.now()
    const answer = inspectUpdate(server, update, liveLimits)
    const t1 = performance.now()
    if ('refused' in answer) throw new Error(answer.reason)
    const before = readPlaces(server, answer.touches)
    const t2 = performance.now()
    Y.applyUpdate(server, update)
    const t3 = performance.now()
    const told = changesSince(server, before).length
    const t4 = performance.now()
    if (told !== 1) throw new Error('one change was expected')
    inspect.push(t1 - t0)
    changes.push(t2 - t1 + t4 - t3)
    apply.push(t3 - t2)
  }
  return { elements, inspect: spread(inspect), changes: spread(changes), apply: spread(apply) }
}

function documents(elements: number): { readonly server: Y.Doc; readonly client: Y.Doc } {
  const states: Record<string, Model['states'][string]> = {}
  const places: Record<string, Model['places'][string]> = {}
  for (let i = 0; i < elements; i += 1) {
    states[`s${i}`] = {
      asset: 'a',
      name: { ja: `血圧 ${i}` },
      primed: 0,
      kindIds: [],
      copies: 'none',
      inScope: true,
      external: false,
    }
    places[`s${i}`] = { x: i, y: i }
  }
  const seed = seedUpdate({ ...blank, states, places })
  const [server, client] = [createModelDoc(), createModelDoc()]
  for (const doc of [server, client]) Y.applyUpdate(doc, seed)
  return { server, client }
}

function spread(ms: readonly number[]): Spread {
  const warm = ms.slice(Math.floor(ms.length / 5)).map((t) => t * 1000)
  const sorted = warm.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
  const mean = warm.reduce((sum, t) => sum + t, 0) / warm.length
  return { median: at(0.5), mean, p99: at(0.99) }
}
