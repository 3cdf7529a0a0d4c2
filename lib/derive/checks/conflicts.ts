import { attributeCellKey, demandKey } from '#lib/model/cell-key.ts'
import { isWithin } from '#lib/model/country.ts'
import type { DemandCondition } from '#lib/model/demand-condition.ts'
import { emptyModel, type Model, type ModelMeta } from '#lib/model/model.ts'
import { demandCheck } from '#lib/model/queries/demand-check.ts'
import { lengthInDays } from '#lib/model/queries/term-end.ts'
import type { Check } from '../check.ts'
import type { Found } from '../finding.ts'
import type { Reading } from '../reading.ts'
import { whoOf, type Requirement } from '../requirements.ts'

/** F-17: two ba over one data that no value can satisfy both (p9, p10). One finding a pair and attribute. */
export const canBothBeMet: Check<'states'> = {
  id: 'F-17',
  step: 2,
  source: 'p10',
  of: 'states',
  find: (read, id) => {
    const { bas, demands } = read.facts(id)
    const asked = demands.filter(({ conditions }) => conditions.length > 0)
    if (asked.length === 0) return []
    const byRow = Map.groupBy(asked, ({ row }) => row)
    const clashes = [...byRow].flatMap(([row, all]) =>
      pairs(all.slice(0, 32))
        .filter(([a, b]) =>
          a.conditions.some((x) => b.conditions.some((y) => clash(read, [a, x], [b, y]))),
        )
        .map(([a, b]) => ({ row, one: a.ba, other: b.ba })),
    )
    const kept = bas.slice(0, 64).flatMap((ba) => {
      const least = read.of('bas', ba)?.minRetention
      return least === undefined ? [] : [{ ba, least: lengthInDays(least) }]
    })
    const terms = kept.flatMap(({ ba, least }) =>
      (byRow.get('usageTerm') ?? [])
        .filter(
          (other) => other.ba !== ba && other.conditions.some((one) => endsBefore(one, least)),
        )
        .map((other) => ({ row: 'usageTerm' as const, one: ba, other: other.ba })),
    )
    return [...clashes, ...terms].map(({ row, one, other }): Found => {
      const args = {
        state: { names: [id] },
        one: { names: [one] },
        other: { names: [other] },
        row: { rows: [row] },
      }
      return { severity: 'error', says: 'plain', elements: [id, one, other], args }
    })
  },
}

/** F-24: a value that a ba over the data does not allow (p17, p18; M-25). One finding a ba. */
export const meetsItsDemands: Check<'states'> = {
  id: 'F-24',
  step: 3,
  source: 'p18',
  of: 'states',
  find: (read, id) => {
    const asked = read.facts(id).demands.filter((one) => one.conditions.length > 0)
    if (asked.length === 0) return []
    const unmetOf = demandCheck(around(read, id, asked))
    const rows = [...new Set(asked.map(({ row }) => row))]
    const unmet = Map.groupBy(
      rows.flatMap((row) => unmetOf(id, row)),
      ({ ba, strength }) => `${strength} ${ba}`,
    )
    return [...unmet.values()].flatMap((some): Found[] => {
      const [first] = some
      if (first === undefined) return []
      const args = {
        state: { names: [id] },
        ba: { names: [first.ba] },
        rows: { rows: [...new Set(some.map(({ row }) => row))] },
      }
      const severity = first.strength === 'must' ? 'error' : 'warn'
      return [{ severity, says: 'plain', elements: [id, first.ba], args }]
    })
  },
}

/** As much of the model as `demandCheck` needs for one state, read piece by piece. */
function around(read: Reading, state: string, asked: readonly Requirement[]): Model {
  const attributes: Record<string, object> = {}
  const systems = new Set<string>()
  const anchors = new Set(asked.map(({ ba }) => ba))
  for (const row of new Set(asked.map((one) => one.row))) {
    const cell = read.says(state, row)
    if (cell === undefined) continue
    attributes[attributeCellKey(state, row)] = cell
    if (cell.value?.key === 'location') for (const id of cell.value.systems) systems.add(id)
    const term = cell.value?.key === 'usageTerm' ? cell.value.term : undefined
    if (term?.kind === 'relative' && term.anchor.ba !== undefined) anchors.add(term.anchor.ba)
  }
  const over = new Set(asked.map(({ ba }) => ba))
  const bas = [...anchors].flatMap((id) => {
    const ba = read.of('bas', id)
    return ba === undefined
      ? []
      : [[id, { ...ba, name: { ja: id }, members: over.has(id) ? [state] : [] }]]
  })
  const known = [...systems].flatMap((id) => {
    const system = read.of('systems', id)
    return system === undefined ? [] : [[id, system]]
  })
  const demands = asked.map(({ ba, row }) => [demandKey(ba, row), read.demand(ba, row)])
  return {
    ...emptyModel({ asOf: read.day } as ModelMeta),
    attributes: attributes as Model['attributes'],
    bas: Object.fromEntries(bas) as Model['bas'],
    systems: Object.fromEntries(known) as Model['systems'],
    demands: Object.fromEntries(demands) as Model['demands'],
  }
}

type Side = readonly [Requirement, DemandCondition]

/** Whether nothing satisfies both; conditions of different kinds are not compared. */
function clash(read: Reading, [a, x]: Side, [b, y]: Side): boolean {
  switch (x.op) {
    case 'codesWithin':
      return y.op === x.op && !x.codes.some((code) => y.codes.includes(code))
    case 'countryWithin':
      return (
        y.op === x.op &&
        !x.countries.some((one) => isWithin(one, y.countries)) &&
        !y.countries.some((one) => isWithin(one, x.countries))
      )
    case 'purposeWithin':
      return y.op === x.op && !x.purposes.some((one) => y.purposes.some((p) => p.ja === one.ja))
    case 'scopeWithin':
    case 'partyWithin': {
      if (y.op !== x.op) return false
      const [one, other] = [whoOf(read, a.ba, x), whoOf(read, b.ba, y)]
      return (
        !one.some((who) => read.isWithin(who, other)) &&
        !other.some((who) => read.isWithin(who, one))
      )
    }
    default:
      return false
  }
}

function endsBefore(condition: DemandCondition, least: number): boolean {
  return (
    condition.op === 'termWithin' &&
    condition.after === 'start' &&
    lengthInDays(condition.length) < least
  )
}

function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const))
}
