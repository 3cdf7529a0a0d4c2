import { isWithin } from '#lib/model/country.ts'
import type { DemandCondition } from '#lib/model/demand-condition.ts'
import { lengthInDays } from '#lib/model/queries/term-end.ts'
import type { Reading } from './reading.ts'
import { whoOf, type Asked } from './strictness.ts'

/** Whether nothing satisfies both; conditions of different kinds are not compared. */
export function clash(read: Reading, a: Asked, b: Asked): boolean {
  const [x, y] = [a.one, b.one]
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

/** Whether a condition lets data be used for less time than it has to be kept, in days from the start of the ba. */
export function endsBefore(condition: DemandCondition, least: number): boolean {
  return (
    condition.op === 'termWithin' &&
    condition.after === 'start' &&
    lengthInDays(condition.length) < least
  )
}
