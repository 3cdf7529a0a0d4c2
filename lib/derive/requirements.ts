import { attributeRows, type AttributeRowId } from '#lib/model/attribute-row.ts'
import type { BaDuty } from '#lib/model/ba.ts'
import { conditionOps, type DemandCondition } from '#lib/model/demand-condition.ts'
import type { Reading } from './reading.ts'
import { isKept, repeatedAmong } from './strictness.ts'

/** One demand of a ba on one attribute: the ○ of table 3-1, with what the value has to be like. */
export interface Requirement {
  readonly ba: string
  readonly row: AttributeRowId
  readonly strength: 'must' | 'should'
  readonly conditions: readonly DemandCondition[]
}

/** What some ba demand, in order. */
export function demandsOf(read: Reading, bas: readonly string[]): readonly Requirement[] {
  return bas.flatMap((ba) => read.demands(ba))
}

/** What one ba demands (`Reading.demands`); conditions that do not belong to their attribute say nothing (M-25). */
export function demandsOfBa(read: Reading, ba: string): readonly Requirement[] {
  return read.demanded(ba).flatMap((row): Requirement[] => {
    const demand = read.demand(ba, row)
    const key = keyOf.get(row)
    if (demand?.mark !== 'required' || key === undefined) return []
    const conditions = (demand.conditions ?? []).filter(({ op }) => conditionOps[key].includes(op))
    return [{ ba, row, strength: demand.strength ?? 'must', conditions }]
  })
}

/** What some ba oblige to, in order. */
export function dutiesOf(
  read: Reading,
  bas: readonly string[],
): readonly { readonly ba: string; readonly duty: BaDuty }[] {
  return bas.flatMap((ba) => (read.of('bas', ba)?.duties ?? []).map((duty) => ({ ba, duty })))
}

/**
 * 保護水準 / what must hold at one state and is not kept up at another (F-14; framework.md §4.3): `must` demands that no demand there is
 * at least as strict as, and duties that nothing there repeats. Of more than 64 ba on a side the first are compared, and of more than
 * 32 demands on one attribute (DR-54).
 */
export function lostBetween(
  read: Reading,
  from: readonly string[],
  to: readonly string[],
): { readonly rows: readonly AttributeRowId[]; readonly duties: readonly BaDuty['duty'][] } {
  const held = new Set(to)
  const gone = from.filter((ba) => !held.has(ba)).slice(0, mostBas)
  const after = to.slice(0, mostBas)
  const must = demandsOf(read, gone).filter(({ strength }) => strength === 'must')
  const there = byRow(demandsOf(read, after))
  const rows = [...byRow(must)].flatMap(([row, asked]) =>
    asked.some((one) => !isKept(read, one, there.get(row) ?? [])) ? [row] : [],
  )
  const isRepeated = repeatedAmong(dutiesOf(read, after).map(({ duty }) => duty))
  const duties = dutiesOf(read, gone).flatMap(({ duty }) => (isRepeated(duty) ? [] : [duty.duty]))
  return { rows, duties: [...new Set(duties)] }
}

/** How many ba on either side, and demands on one attribute, are compared (DR-9). */
const mostBas = 64
const mostCompared = 32

function byRow(all: readonly Requirement[]): ReadonlyMap<AttributeRowId, readonly Requirement[]> {
  const rows = Map.groupBy(all, ({ row }) => row)
  return new Map([...rows].map(([row, some]) => [row, some.slice(0, mostCompared)]))
}

const keyOf = new Map(attributeRows.map((row) => [row.id, row.key]))
