import { attributeRows, type AttributeRowId } from '#lib/model/attribute-row.ts'
import type { BaDuty } from '#lib/model/ba.ts'
import { isWithin } from '#lib/model/country.ts'
import { conditionOps, type DemandCondition } from '#lib/model/demand-condition.ts'
import { lengthInDays } from '#lib/model/queries/term-end.ts'
import { valueLevels } from '#lib/model/vocabulary.ts'
import type { Reading } from './reading.ts'

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
 * at least as strict as, and duties that nothing there repeats.
 */
export function lostBetween(
  read: Reading,
  from: readonly string[],
  to: readonly string[],
): { readonly rows: readonly AttributeRowId[]; readonly duties: readonly BaDuty['duty'][] } {
  const gone = from.filter((ba) => !to.includes(ba))
  const there = demandsOf(read, to)
  const rows = demandsOf(read, gone)
    .filter(({ strength }) => strength === 'must')
    .filter(
      (one) =>
        !isKept(
          read,
          one,
          there.filter((other) => other.row === one.row),
        ),
    )
    .map(({ row }) => row)
  const kept = dutiesOf(read, to)
  const duties = dutiesOf(read, gone)
    .filter(({ duty }) => !kept.some((other) => repeats(other.duty, duty)))
    .map(({ duty }) => duty.duty)
  return { rows: [...new Set(rows)], duties: [...new Set(duties)] }
}

function isKept(read: Reading, lost: Requirement, there: readonly Requirement[]): boolean {
  const must = there.filter(({ strength }) => strength === 'must')
  if (must.length === 0) return false
  const asked = must.flatMap(({ ba, conditions }) => conditions.map((one) => ({ ba, one })))
  return (
    lost.conditions.every((condition) =>
      asked.some((other) => isStricter(read, other, { ba: lost.ba, one: condition })),
    ) || lost.conditions.every(({ op }) => op === 'stated')
  )
}

interface Asked {
  readonly ba: string
  readonly one: DemandCondition
}

/** Whether what `a` asks is at least as strict as what `b` asks. Unlike conditions are not, unless it can be shown (checks.md, F-14). */
function isStricter(read: Reading, { ba, one: a }: Asked, b: Asked): boolean {
  const other = b.one
  if (other.op === 'stated') return true
  if (other.op === 'termEnds')
    return a.op === 'termEnds' || a.op === 'termBy' || a.op === 'termWithin'
  switch (a.op) {
    case 'codesWithin':
      return other.op === a.op && a.codes.every((code) => other.codes.includes(code))
    case 'scopeWithin':
    case 'partyWithin': {
      if (other.op !== a.op) return false
      const allowed = whoOf(read, b.ba, other)
      return whoOf(read, ba, a).every((who) => read.isWithin(who, allowed))
    }
    case 'purposeWithin': {
      if (other.op !== a.op) return false
      const allowed = other.purposes.map(({ ja }) => ja)
      return a.purposes.every(({ ja }) => allowed.includes(ja))
    }
    case 'countryWithin':
      return other.op === a.op && a.countries.every((country) => isWithin(country, other.countries))
    case 'levelAtMost':
      return other.op === a.op && valueLevels.indexOf(a.level) <= valueLevels.indexOf(other.level)
    case 'termBy':
      return other.op === a.op && a.day <= other.day
    case 'termWithin':
      return (
        other.op === a.op &&
        ba === b.ba &&
        a.after === other.after &&
        lengthInDays(a.length) <= lengthInDays(other.length)
      )
    default:
      return false
  }
}

/** Whom a condition on parties names: the parties of its ba, and those named beside them. */
export function whoOf(
  read: Reading,
  ba: string,
  { parties, who }: { readonly parties: boolean; readonly who: readonly string[] },
): readonly string[] {
  return [...(parties ? (read.of('bas', ba)?.parties ?? []) : []), ...who]
}

function repeats(other: BaDuty, duty: BaDuty): boolean {
  const isSame = other.duty === duty.duty && other.onEvent === duty.onEvent
  if (!isSame || duty.duration === undefined) return isSame
  if (other.duration === undefined) return false
  const [theirs, ours] = [lengthInDays(other.duration), lengthInDays(duty.duration)]
  // To erase or give back in a shorter time is stricter; everything else is kept up for a time.
  return duty.duty === 'erase' || duty.duty === 'return' ? theirs <= ours : theirs >= ours
}

const keyOf = new Map(attributeRows.map((row) => [row.id, row.key]))
