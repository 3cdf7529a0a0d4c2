import type { Json } from '../base/canonical-json.ts'
import { own } from '../base/own.ts'
import { isWholeElement, type ChangedPlace } from '../model/difference-place.ts'
import type { Model } from '../model/model.ts'

/**
 * Changes parted into what hangs together, so that each part can be answered by itself (ST-6): all of one element and its cells; an
 * element that comes or goes with whatever speaks of it; a data with its states, of which `model` knows those that stand.
 * Every change is in one part; parts, and the changes in each, are in the order they came.
 */
export function apart<P extends ChangedPlace>(
  model: Pick<Model, 'states'>,
  places: readonly P[],
): readonly (readonly P[])[] {
  const touched = new Set(places.map(elementOf))
  const moving = new Set(places.filter(isWholeElement).map(({ key }) => key))
  const ways = new Map<string, string>()
  for (const place of places) {
    const ties = [
      ...spokenOf(place).filter((id) => moving.has(id)),
      ...dataOf(model, place).filter((id) => touched.has(id)),
    ]
    for (const id of ties) join(ways, elementOf(place), id)
  }
  return [...Map.groupBy(places, (place) => endOf(ways, elementOf(place))).values()]
}

/** Facts of the model are one element, whose name no id can have. */
function elementOf({ root, key }: ChangedPlace): string {
  const [id = key] = key.split('|')
  return root === 'meta' ? 'meta/' : id
}

/** Ids are told from other texts by nobody: whatever is a text may be one. */
function spokenOf({ key, before, after }: ChangedPlace): readonly string[] {
  return [...key.split('|'), ...textsIn(before), ...textsIn(after)]
}

function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap((inner: Json) => textsIn(inner))
}

/** The data a changed state is of, and was. */
function dataOf(
  model: Pick<Model, 'states'>,
  { root, key, field, before, after }: ChangedPlace,
): readonly string[] {
  if (root !== 'states') return []
  const said = field === 'asset' ? [before, after] : field === null ? wholes(before, after) : []
  return [own(model.states, key)?.asset, ...said].filter((id) => typeof id === 'string')
}

function wholes(...states: readonly Json[]): readonly unknown[] {
  return states.map((state) =>
    typeof state === 'object' && state !== null && 'asset' in state ? state['asset'] : null,
  )
}

function join(ways: Map<string, string>, one: string, other: string): void {
  const [from, to] = [endOf(ways, one), endOf(ways, other)]
  if (from !== to) ways.set(from, to)
}

function endOf(ways: ReadonlyMap<string, string>, start: string): string {
  let at = start
  for (let next = ways.get(at); next !== undefined; next = ways.get(at)) at = next
  return at
}
