import type { BaDuty } from '#lib/model/ba.ts'
import { isWithin } from '#lib/model/country.ts'
import type { DemandCondition } from '#lib/model/demand-condition.ts'
import { lengthInDays } from '#lib/model/queries/term-end.ts'
import { valueLevels } from '#lib/model/vocabulary.ts'
import type { Reading } from './reading.ts'
import type { Requirement } from './requirements.ts'

/**
 * Whether what one ba demands is demanded among these at least as strictly, condition by condition (F-14). What must be is kept up only by
 * what must be; what should be, by either.
 */
export function isKept(read: Reading, lost: Requirement, among: readonly Requirement[]): boolean {
  const there = among.filter(
    ({ row, strength }) => row === lost.row && (strength === 'must' || lost.strength === 'should'),
  )
  if (there.length === 0) return false
  const asked = there.flatMap(({ ba, conditions }) => conditions.map((one) => ({ ba, one })))
  return (
    lost.conditions.every((condition) =>
      asked.some((other) => isAsStrict(read, other, { ba: lost.ba, one: condition })),
    ) || lost.conditions.every(({ op }) => op === 'stated')
  )
}

/** A condition together with the ba that says it: `parties` and a length of time mean something only there. */
export interface Asked {
  readonly ba: string
  readonly one: DemandCondition
}

/** Whether what `a` asks is at least as strict as what `b` asks. Unlike conditions are not, unless it can be shown (checks.md, F-14). */
export function isAsStrict(read: Reading, { ba, one: a }: Asked, b: Asked): boolean {
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

/** Whether a duty is also there in another, for as long at least. */
export function repeats(other: BaDuty, duty: BaDuty): boolean {
  const isSame = other.duty === duty.duty && other.onEvent === duty.onEvent
  if (!isSame || duty.duration === undefined) return isSame
  if (other.duration === undefined) return false
  const [theirs, ours] = [lengthInDays(other.duration), lengthInDays(duty.duration)]
  // To erase or give back in a shorter time is stricter; everything else is kept up for a time.
  return duty.duty === 'erase' || duty.duty === 'return' ? theirs <= ours : theirs >= ours
}

/** Whether a duty is repeated among these, each kind of them looked at once: the strictest speaks for all. */
export function repeatedAmong(others: readonly BaDuty[]): (duty: BaDuty) => boolean {
  const strictest = new Map<string, BaDuty>()
  for (const one of others) {
    const known = strictest.get(kindOf(one))
    if (known === undefined || !repeats(known, one)) strictest.set(kindOf(one), one)
  }
  return (duty) => {
    const one = strictest.get(kindOf(duty))
    return one !== undefined && repeats(one, duty)
  }
}

function kindOf({ duty, onEvent }: BaDuty): string {
  return `${duty} ${onEvent}`
}
