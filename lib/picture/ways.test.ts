import { expect, test, vi } from 'vitest'
import type { DataEvent } from '#lib/model/data-event.ts'
import type { Model } from '#lib/model/model.ts'
import type { Transfer } from '#lib/model/transfer.ts'
import { blank } from '#tests/support/arbitrary-commands.ts'
import { isDrawnFromFar } from './budget.ts'
import { sceneAs } from './scene-as.ts'

/** How often something is looked up while a picture is worked out: the same on every machine, however busy. */
function lookUps(model: Model): number {
  const looks = [
    vi.spyOn(Map.prototype, 'get'),
    vi.spyOn(Set.prototype, 'has'),
    vi.spyOn(Object, 'hasOwn'),
  ]
  try {
    sceneAs(model, { layout: 'free' })
    return looks.reduce((sum, look) => sum + look.mock.calls.length, 0)
  } finally {
    for (const look of looks) look.mockRestore()
  }
}

const many = (count: number, mark: string) => Array.from({ length: count }, (_, i) => `${mark}${i}`)
const all = <T>(ids: readonly string[], of: (id: string, i: number) => T) =>
  Object.fromEntries(ids.map((id, i) => [id, of(id, i)]))

const organisation = (id: string) => ({
  kind: 'organization' as const,
  name: { ja: id },
  members: [],
})
const state = (holder?: string) => ({
  asset: 'a',
  name: { ja: 'データ' },
  primed: 0,
  kindIds: [],
  copies: 'none' as const,
  inScope: true,
  external: false,
  ...(holder === undefined ? {} : { holder }),
})
const event = (inputs: readonly string[], outputs: readonly string[]): DataEvent => ({
  kind: 'process_use',
  inputs: [...inputs],
  outputs: [...outputs],
  actors: [],
  systems: [],
  aspects: [],
  purposes: [],
  inScope: true,
})

/** A chain of data: held by one organisation, each by another, or by nobody. */
function chain(count: number, holder: (i: number) => string | undefined): Model {
  const states = many(count, 's')
  const holders = new Set(states.flatMap((_, i) => holder(i) ?? []))
  return {
    ...blank,
    stakeholders: all([...holders], organisation),
    states: all(states, (_, i) => state(holder(i))),
    events: all(many(count - 1, 'e'), (_, i) => event([`s${i}`], [`s${i + 1}`])),
  }
}

/** One event that takes and gives so many data, or passes them between so many parties. */
function knot(count: number): Model {
  const states = many(count, 's')
  return { ...blank, states: all(states, () => state()), events: { e: event(states, states) } }
}

function handing(count: number): Model {
  const [from, to] = [many(count, 'p'), many(count, 'q')]
  const nowhere = { from: [], to: [] }
  const transfer: Transfer = {
    country: nowhere,
    party: { from, to },
    system: nowhere,
    device: nowhere,
    provision: 'undetermined',
    considerations: {},
  }
  return {
    ...blank,
    stakeholders: all([...from, ...to], organisation),
    events: {
      e: { ...event([], []), kind: 'transfer_provide', transfer },
    },
  }
}

const shapes: Readonly<Record<string, readonly [(size: number) => Model, most: number]>> = {
  'data of one organisation': [(size) => chain(size, () => 'o'), 2000],
  'data of as many organisations': [(size) => chain(size, (i) => `o${i}`), 1333],
  'data of nobody': [(size) => chain(size, () => undefined), 2000],
  'every data through one event': [knot, 141],
  'everybody to everybody': [handing, 141],
}

test.each(Object.entries(shapes))(
  '[P-120] %s: the work of a picture grows with its figures and the ways through its events, up to the end of what is drawn',
  (_, [build, most]) => {
    const largest = build(most)
    expect(isDrawnFromFar(largest)).toBe(true)
    expect(isDrawnFromFar(build(most + 1))).toBe(false)
    const work = lookUps(largest)
    expect(work).toBeLessThan(25 * figuresOf(largest) + 6 * waysThrough(largest))
    // More than it is compared with, so that it is worth comparing.
    expect(work).toBeGreaterThan(figuresOf(largest))
  },
)

function figuresOf({ states, events, stakeholders }: Model): number {
  return [states, events, stakeholders].reduce((sum, of) => sum + Object.keys(of).length, 0)
}

function waysThrough({ events }: Model): number {
  return Object.values(events).reduce((sum, { inputs, outputs, transfer }) => {
    const { from = [], to = [] } = transfer?.party ?? {}
    return sum + (inputs.length + from.length) * (outputs.length + to.length)
  }, 0)
}
