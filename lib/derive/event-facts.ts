import type { EventFacts } from '#lib/catalog/risks/suggested.ts'
import type { Count, Fact } from '#lib/catalog/risks/when.ts'
import type { CategoryCode } from '#lib/model/vocabulary.ts'
import { At, factReadings } from './fact-readings.ts'
import { carriersOf } from './carriers.ts'
import type { Reading } from './reading.ts'
import type { Seen } from './seen.ts'

/** What the conditions of the catalogue may ask of an event (CK-42), each read when it is asked first, and once. */
export function eventFacts(read: Reading, id: string, event: Seen<'events'>): EventFacts {
  const at = new At(read, id, event)
  const known = new Map<Fact, boolean>()
  let codes: readonly CategoryCode[] | undefined
  return {
    has: (fact) => {
      const holds = known.get(fact) ?? factReadings[fact](at)
      known.set(fact, holds)
      return holds
    },
    codes: () => (codes ??= at.states.flatMap((state) => read.facts(state).codes)),
    count: (of) => counts[of](at),
  }
}

const counts: Readonly<Record<Count, (at: At) => number>> = {
  inputs: ({ inputs }) => inputs.length,
  holders: ({ read, inputs }) =>
    new Set(inputs.flatMap((state) => read.facts(state).holders ?? [])).size,
  layers: (at) => layersOf(at.read, carriersOf(at)),
}

/** How many layers of systems are looked at, one upon the other (DR-9). */
const mostLayers = 16

/** How many systems stand one upon the other, the highest pile counts; a circle ends where it begins again. */
function layersOf(read: Reading, systems: readonly string[]): number {
  const seen = new Set<string>()
  let layer = systems.filter((id) => read.of('systems', id) !== undefined)
  let deep = 0
  while (layer.length > 0 && deep < mostLayers) {
    deep += 1
    for (const id of layer) seen.add(id)
    const below = layer.flatMap((id) => read.of('systems', id)?.hostedOn ?? [])
    layer = [...new Set(below)].filter(
      (id) => !seen.has(id) && read.of('systems', id) !== undefined,
    )
  }
  return deep
}
