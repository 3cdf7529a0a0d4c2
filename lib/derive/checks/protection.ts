import { isWithin } from '#lib/model/country.ts'
import { behind } from '../behind.ts'
import type { Check } from '../check.ts'
import type { Found } from '../finding.ts'
import { isTransfer } from '../flow.ts'
import { destinations } from '../places.ts'
import type { Reading } from '../reading.ts'
import { lostBetween } from '../requirements.ts'

/** F-14: what must hold before a transfer and is not kept up behind it (p3, p7; ). One finding a pair of states. */
export const keepsUpProtection: Check<'events'> = {
  id: 'F-14',
  step: 2,
  source: 'p3',
  of: 'events',
  find: (read, id, event) => {
    if (!isTransfer(event)) return []
    const ends = behind(read, id, event)
    const pairs = read.ends(id).inputs.flatMap((before) => ends.map((end) => ({ before, ...end })))
    return pairs.slice(0, mostPairs).flatMap(({ before, after, bas }): Found[] => {
      const { rows, duties } = lostBetween(read, read.facts(before).bas, bas)
      if (rows.length === 0 && duties.length === 0) return []
      const says = rows.length === 0 ? 'duties' : duties.length === 0 ? 'demands' : 'both'
      const args = {
        event: { names: [id] },
        before: { names: [before] },
        after: { names: [after] },
        ...(rows.length === 0 ? {} : { rows: { rows } }),
        ...(duties.length === 0 ? {} : { duties: { duties } }),
      }
      return [{ severity: 'warn', says, elements: [id, before, after], args }]
    })
  },
}

/** How many pairs of what goes in and what comes out are compared (DR-9). */
const mostPairs = 256

/** F-15: data near to a person goes to another country, and no ba behind it is a ground for that (p7, p12; ). */
export const mayLeaveTheCountry: Check<'events'> = {
  id: 'F-15',
  step: 2,
  source: 'p12',
  of: 'events',
  find: (read, id, event) => {
    if (!isTransfer(event)) return []
    const personal = read.ends(id).inputs.filter((s) => (read.facts(s).rank ?? 0) >= 2)
    const abroad = destinations(read, event)
    if (personal.length === 0 || abroad.length === 0) return []
    const held = behind(read, id, event)
    const bas = held.flatMap((one) => one.bas)
    const countries = abroad.filter((country) => !bas.some((ba) => isGround(read, ba, country)))
    if (countries.length === 0) return []
    const args = { event: { names: [id] }, state: { names: personal }, countries: { countries } }
    return [{ severity: 'error', says: 'plain', elements: [id, ...personal], args }]
  },
}

/** The law of the destination alone is no ground (checks.md). */
function isGround(read: Reading, id: string, country: string): boolean {
  const ba = read.of('bas', id)
  const names = ba?.crossBorder !== undefined && isWithin(country, ba.crossBorder.destinations)
  return names && !(ba.crossBorder?.ground === 'law' && ba.jurisdiction === country)
}
