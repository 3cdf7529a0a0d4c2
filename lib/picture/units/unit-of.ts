import { own } from '#lib/base/own.ts'
import type { Model } from '#lib/model/model.ts'
import { hostingStack, keptIn } from '#lib/model/queries/hosting.ts'
import type { System } from '#lib/model/system.ts'
import type { transferUnits } from '#lib/model/vocabulary.ts'
import { sortedIds } from '../flow-graph.ts'

/** 移転の単位 / by what the flow is seen: the four units of p7. */
export type TransferUnit = (typeof transferUnits)[number]

/** The three units that are not how the flow is drawn by hand. */
export type FoldedUnit = Exclude<TransferUnit, 'party'>

const devices: ReadonlySet<System['kind']> = new Set(['device', 'portableMedium', 'temporaryArea'])

/**
 * The unit every data is in (P-77), by id: countries joined by `+` when it is in several; a system or device by its id; nothing where
 * none is known. Of several systems it is the one that holds most data, so that what belongs together stays together.
 */
export function unitsOf(model: Model, unit: FoldedUnit): ReadonlyMap<string, string> {
  const ids = sortedIds(model.states)
  if (unit === 'country')
    return new Map(
      ids.flatMap((id): [string, string][] => {
        const countries = countriesOf(model, id)
        return countries.length === 0 ? [] : [[id, countries.join('+')]]
      }),
    )
  const candidates = new Map(ids.map((id) => [id, systemsOf(model, id, unit)]))
  const weight = new Map<string, number>()
  for (const systems of candidates.values())
    for (const system of systems) weight.set(system, (weight.get(system) ?? 0) + 1)
  return new Map(
    [...candidates].flatMap(([id, systems]): [string, string][] => {
      const [most] = systems.toSorted(
        (a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || (a < b ? -1 : 1),
      )
      return most === undefined ? [] : [[id, most]]
    }),
  )
}

/** Where the systems stand in which a data is kept; else where its transfers say it is; else the country of who holds it. */
function countriesOf(model: Model, state: string): readonly string[] {
  const placed = hostingStack(model, keptIn(model, state).systems).flatMap((system) =>
    (own(model.systems, system)?.places ?? []).flatMap(({ country }) =>
      country === 'unknown' ? [] : [country],
    ),
  )
  if (placed.length > 0) return unique(placed)
  const said = endsAt(model, state, 'country')
  if (said.length > 0) return said
  return countryOf(model, own(model.states, state)?.holder)
}

function countryOf(model: Model, holder: string | undefined): readonly string[] {
  const seen = new Set<string>()
  for (
    let at = holder;
    at !== undefined && !seen.has(at);
    at = own(model.stakeholders, at)?.parent
  ) {
    seen.add(at)
    const country = own(model.stakeholders, at)?.country
    if (country !== undefined) return [country]
  }
  return []
}

function systemsOf(model: Model, state: string, unit: 'system' | 'device'): readonly string[] {
  const isWanted = (id: string) => {
    const kind = own(model.systems, id)?.kind
    return kind !== undefined && devices.has(kind) === (unit === 'device')
  }
  const said = endsAt(model, state, unit).filter(isWanted)
  if (said.length > 0) return said
  const kept = keptIn(model, state).systems.filter(isWanted)
  const under = new Set(kept.flatMap((id) => own(model.systems, id)?.hostedOn ?? []))
  const top = kept.filter((id) => !under.has(id))
  return top.length > 0 ? top : kept
}

/** The end of its transfers at which a state stands, in a unit; sorted. */
function endsAt(model: Model, state: string, unit: FoldedUnit): readonly string[] {
  const found = Object.values(model.events).flatMap((event) => {
    const ends = event.transfer?.[unit]
    return [
      ...(event.inputs.includes(state) ? (ends?.from ?? []) : []),
      ...(event.outputs.includes(state) ? (ends?.to ?? []) : []),
    ]
  })
  return unique(found)
}

function unique(all: readonly string[]): readonly string[] {
  return [...new Set(all)].toSorted()
}
