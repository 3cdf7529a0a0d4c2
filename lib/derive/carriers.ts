import type { Reading } from './reading.ts'
import type { Seen } from './seen.ts'

/** Systems an event runs on or goes between, and those its data lie on; in order, each once. */
export function carriersOf(at: {
  readonly read: Reading
  readonly event: Seen<'events'>
  readonly states: readonly string[]
}): readonly string[] {
  const { read, event, states } = at
  const ends = event.transfer?.system
  return [
    ...new Set([
      ...event.systems,
      ...(ends?.from ?? []),
      ...(ends?.to ?? []),
      ...states.flatMap((state) => read.facts(state).systems ?? []),
    ]),
  ]
}
