import type { Check } from '../check.ts'
import type { Found } from '../finding.ts'
import { permits, stackOf, whereabouts } from '../places.ts'
import type { Reading } from '../reading.ts'
import { demandsOf, lostBetween } from '../requirements.ts'
import { isInForce } from '../state-facts.ts'

/** F-19: those who run the layers beneath a data are bound to whoever manages it, layer by layer (p20, p22; ). */
export const layersAreBound: Check<'states'> = {
  id: 'F-19',
  step: 2,
  source: 'p22',
  of: 'states',
  find: (read, id) => {
    const { controller, systems = [], bas } = read.facts(id)
    if (controller === undefined || systems.length === 0) return []
    const operators = new Set(
      stackOf(read, systems)
        .flatMap((system) => operatorsOf(read, system))
        .slice(0, 64),
    )
    const manager = read.organisation(controller)
    if ([...operators].every((one) => one === manager)) return []
    const reached = boundTo(read, manager, operators)
    const unbound = [...operators].filter((one) => one !== manager && !reached.has(one)).toSorted()
    const errors = unbound.map((operator): Found => {
      const args = {
        state: { names: [id] },
        operator: { names: [operator] },
        controller: { names: [controller] },
      }
      return { severity: 'error', says: 'unbound', elements: [id, operator, controller], args }
    })
    const own = bas.filter((ba) => read.isWithin(controller, read.of('bas', ba)?.parties ?? []))
    if (demandsOf(read, own).length === 0) return errors
    const loose = hopsBelow(read, systems)
      .filter(({ upper, lower }) => !unbound.includes(upper) && !unbound.includes(lower))
      .filter(({ upper, lower }) => !handsDown(read, { upper, lower, own }))
    return [
      ...errors,
      ...loose.map(({ upper, lower }): Found => {
        const args = {
          state: { names: [id] },
          upper: { names: [upper] },
          lower: { names: [lower] },
        }
        return { severity: 'warn', says: 'notHandedDown', elements: [id, upper, lower], args }
      }),
    ]
  },
}

/** F-20: no layer beneath a data stands where it may not, and of none it is unknown where it stands (p20, p22; ). */
export const standsWhereItMay: Check<'states'> = {
  id: 'F-20',
  step: 2,
  source: 'p22',
  of: 'states',
  find: (read, id) => {
    const stack = stackOf(read, read.facts(id).systems ?? [])
    if (stack.length === 0) return []
    const may = permits(read, id)
    const { countries: known, unknown } = whereabouts(read, stack)
    const forbidden = stack.flatMap((system): Found[] => {
      const countries = known.every(may)
        ? []
        : whereabouts(read, [system]).countries.filter((country) => !may(country))
      if (countries.length === 0) return []
      const args = { state: { names: [id] }, system: { names: [system] }, countries: { countries } }
      return [{ severity: 'error', says: 'forbidden', elements: [id, system], args }]
    })
    if (unknown.length === 0) return forbidden
    const args = { state: { names: [id] }, systems: { names: unknown } }
    return [...forbidden, { severity: 'warn', says: 'unknown', elements: [id, ...unknown], args }]
  },
}

/** F-38: where a data lies is run by whoever manages it, or by somebody it uses the cloud of (p21; ). */
export const runByItsOwn: Check<'states'> = {
  id: 'F-38',
  step: 3,
  source: 'p21',
  of: 'states',
  find: (read, id) => {
    const { controller, systems = [] } = read.facts(id)
    if (controller === undefined) return []
    const manager = read.organisation(controller)
    const providers = [controller, manager]
      .flatMap((party) => read.who('relationsOf', party))
      .flatMap((one) => read.of('cloudRelations', one)?.provider ?? [])
      .map((provider) => read.organisation(provider))
    const others = [...new Set(systems.flatMap((system) => operatorsOf(read, system)))].filter(
      (one) => one !== manager && !providers.includes(one),
    )
    if (others.length === 0) return []
    const args = {
      state: { names: [id] },
      controller: { names: [controller] },
      operators: { names: others },
    }
    return [{ severity: 'warn', says: 'plain', elements: [id, ...others], args }]
  },
}

/** The organisations that run a system, of those the model holds. */
function operatorsOf(read: Reading, system: string): readonly string[] {
  return (read.of('systems', system)?.operators ?? [])
    .filter((one) => read.of('stakeholders', one) !== undefined)
    .map((one) => read.organisation(one))
}

interface Hop {
  readonly upper: string
  readonly lower: string
}

/** From one organisation to the next one beneath it, below the first layer (depth 2 and more). */
function hopsBelow(read: Reading, systems: readonly string[]): readonly Hop[] {
  const first = systems.flatMap((system) => read.of('systems', system)?.hostedOn ?? [])
  const hops = stackOf(read, first).flatMap((system) =>
    (read.of('systems', system)?.hostedOn ?? []).flatMap((host) =>
      operatorsOf(read, system).flatMap((upper) =>
        operatorsOf(read, host)
          .filter((lower) => lower !== upper)
          .map((lower) => ({ upper, lower })),
      ),
    ),
  )
  return [...new Map(hops.map((hop) => [`${hop.upper} ${hop.lower}`, hop])).values()]
}

/** Whom contracts bind to a party, itself or over others among these. */
function boundTo(read: Reading, start: string, among: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set([start])
  const open = [start]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const other of among) {
      if (found.has(other) || contractsOf(read, at, other).length === 0) continue
      found.add(other)
      open.push(other)
    }
  }
  return found
}

/** Contracts in force that both are a party of. */
function contractsOf(read: Reading, one: string, other: string): readonly string[] {
  const theirs = read.who('contractsOf', other)
  return read.who('contractsOf', one).filter((ba) => theirs.includes(ba) && isInForce(read, ba))
}

/** Whether some contract between two hands down what the ba of the managing party demand. */
function handsDown(
  read: Reading,
  { upper, lower, own }: Hop & { readonly own: readonly string[] },
): boolean {
  return contractsOf(read, upper, lower).some((ba) => {
    if (read.of('bas', ba)?.clauses.some((clause) => clause.flowDown === true)) return true
    return lostBetween(read, own, [ba]).rows.length === 0
  })
}
