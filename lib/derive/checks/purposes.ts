import type { Check } from '../check.ts'
import type { Reading } from '../reading.ts'
import type { Seen } from '../seen.ts'
import { isInForce } from '../state-facts.ts'

/** F-21: data is used for what the consent over it does not name (p10, p14; ). One finding a consent. */
export const consentAllows: Check<'events'> = {
  id: 'F-21',
  step: 2,
  source: 'p14',
  of: 'events',
  find: (read, id, event) => {
    if (event.purposes.length === 0) return []
    const over = new Set(read.ends(id).inputs.flatMap((state) => read.facts(state).bas))
    return [...over].toSorted().flatMap((ba) => {
      const consent = read.of('bas', ba)
      if (consent?.normType !== 'consent' || consent.purposes.length === 0) return []
      if (event.purposes.every((purpose) => consent.purposes.includes(purpose))) return []
      if (hasOtherGround(read, event, ba)) return []
      const args = { event: { names: [id] }, consent: { names: [ba] } }
      return [{ severity: 'error', says: 'plain', elements: [id, ba], args }]
    })
  },
}

/** F-29: data is used for more than it came with, and no ground says why (p10; ). */
export const purposesKept: Check<'events'> = {
  id: 'F-29',
  step: 3,
  source: 'p10',
  of: 'events',
  find: (read, id, event) => {
    const before = read.ends(id).inputs.map((state) => read.facts(state).purposes)
    if (before.length === 0 || event.ground !== undefined) return []
    if (before.some((purposes) => purposes === undefined)) return []
    const known = new Set(before.flatMap((purposes) => purposes ?? []))
    const after = read.ends(id).outputs
    const wider = after.filter((s) => read.facts(s).purposes?.some((one) => !known.has(one)))
    if (wider.length === 0 && event.purposes.every((one) => known.has(one))) return []
    const args = { event: { names: [id] }, state: { names: read.ends(id).inputs } }
    return [{ severity: 'error', says: 'plain', elements: [id, ...wider], args }]
  },
}

/** Another consent in force that allows it, or a law. */
function hasOtherGround(read: Reading, event: Seen<'events'>, consent: string): boolean {
  const id = event.ground?.ba
  const ground = id === undefined || id === consent ? undefined : read.of('bas', id)
  if (id === undefined || ground === undefined || !isInForce(read, id)) return false
  if (ground.normType === 'law') return true
  return (
    ground.normType === 'consent' &&
    event.purposes.every((purpose) => ground.purposes.includes(purpose))
  )
}
