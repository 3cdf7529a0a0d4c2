import type { AttributeCell } from '#lib/model/attribute.ts'
import type { AttributeRowId } from '#lib/model/attribute-row.ts'
import { unmetIn, type Unmet } from '#lib/model/queries/demand-check.ts'
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
  cellOf: (row: AttributeRowId) => AttributeCell | undefined = (row) => read.says(state, row),
): readonly Unmet[] {
  const around = {
    baOf: (id: string) => read.of('bas', id),
    systemOf: (id: string) => read.of('systems', id),
  }
  const cells = new Map<AttributeRowId, AttributeCell | undefined>()
  return asked.flatMap((demand) => {
    const { row } = demand
    if (!cells.has(row)) cells.set(row, cellOf(row))
    const cell = cells.get(row)
    return cell === undefined ? [] : unmetIn(around, demand, cell)
  })
}

function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const))
}
