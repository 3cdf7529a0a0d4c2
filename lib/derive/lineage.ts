import type { Reading } from './reading.ts'

/** What lies before or behind a state along the flow. */
export interface Reach {
  readonly states: readonly string[]
  readonly events: readonly string[]
}

/** Everything made from a state, itself left out unless it lies in a circle; `mostReached` states at most (DR-9). */
export function downstream(read: Reading, start: string): Reach {
  return walk(read, start, { by: 'users', to: 'outputs' })
}

/** Everything a state was made from, in the same way. */
export function upstream(read: Reading, start: string): Reach {
  return walk(read, start, { by: 'makers', to: 'inputs' })
}

/** How far checks look along a flow; farther away is another matter, and a hostile flow costs no more than a long one. */
export const mostReached = 256

interface Steps {
  readonly by: 'users' | 'makers'
  readonly to: 'outputs' | 'inputs'
}

function walk(read: Reading, start: string, { by, to }: Steps): Reach {
  const states = new Set<string>()
  const events = new Set<string>()
  const open = [start]
  for (let i = 0; i < open.length && states.size < mostReached; i += 1) {
    for (const event of read.who(by, open[i] ?? start)) {
      events.add(event)
      for (const state of read.of('events', event)?.[to] ?? []) {
        if (states.has(state) || states.size >= mostReached) continue
        states.add(state)
        if (state !== start) open.push(state)
      }
    }
  }
  return { states: [...states], events: [...events] }
}
