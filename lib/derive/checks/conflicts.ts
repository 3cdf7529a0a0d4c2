import type { AttributeCell } from '#lib/model/attribute.ts'
import type { AttributeRowId } from '#lib/model/attribute-row.ts'
import { attributeCellKey, demandKey } from '#lib/model/cell-key.ts'
import { emptyModel, type Model, type ModelMeta } from '#lib/model/model.ts'
import { demandCheck, type Unmet } from '#lib/model/queries/demand-check.ts'
import { lengthInDays } from '#lib/model/queries/term-end.ts'
import type { Check } from '../check.ts'
import { clash, endsBefore } from '../clash.ts'
import type { Found } from '../finding.ts'
import type { Reading } from '../reading.ts'
import type { Requirement } from '../requirements.ts'

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
          a.conditions.some((x) =>
            b.conditions.some((y) => clash(read, { ba: a.ba, one: x }, { ba: b.ba, one: y })),
          ),
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
    const unmet = Map.groupBy(
      unmetAmong(read, id, asked),
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

/** What a state does not meet of demands with conditions; with `cell`, if that were what it says. */
export function unmetAmong(
  read: Reading,
  state: string,
  asked: readonly Requirement[],
  cell: (row: AttributeRowId) => AttributeCell | undefined = (row) => read.says(state, row),
): readonly Unmet[] {
  const unmetOf = demandCheck(around(read, { state, cell }, asked))
  return [...new Set(asked.map(({ row }) => row))].flatMap((row) => unmetOf(state, row))
}

interface Said {
  readonly state: string
  readonly cell: (row: AttributeRowId) => AttributeCell | undefined
}

/** As much of the model as `demandCheck` needs for one state, read piece by piece. */
function around(
  read: Reading,
  { state, cell: cellOf }: Said,
  asked: readonly Requirement[],
): Model {
  const attributes: Record<string, object> = {}
  const systems = new Set<string>()
  const anchors = new Set(asked.map(({ ba }) => ba))
  for (const row of new Set(asked.map((one) => one.row))) {
    const cell = cellOf(row)
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

function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const))
}
