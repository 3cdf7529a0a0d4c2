import type { Check } from '../check.ts'
import type { Found } from '../finding.ts'
import { downstream } from '../lineage.ts'
import type { Reading } from '../reading.ts'

/** F-30: somebody holds no rights any more in what comes out, and nobody has said why (p10; ). */
export const rightsKept: Check<'events'> = {
  id: 'F-30',
  step: 3,
  source: 'p10',
  of: 'events',
  find: (read, id) => {
    const before = new Set(read.ends(id).inputs.flatMap((s) => read.facts(s).holders ?? []))
    if (before.size === 0) return []
    return read.ends(id).outputs.flatMap((state): Found[] => {
      const { holders, relinquished } = read.facts(state)
      if (holders === undefined) return []
      const gone = [...before].filter(
        (who) => !holders.includes(who) && !relinquished.includes(who),
      )
      if (gone.length === 0) return []
      const args = {
        event: { names: [id] },
        state: { names: [state] },
        who: { names: gone.toSorted() },
      }
      return [{ severity: 'warn', says: 'plain', elements: [id, state, ...gone.toSorted()], args }]
    })
  },
}

/** F-55: natural persons hold rights in a data; no consent over it is theirs and nobody speaks for them (p14; I13). */
export const personsAreHeard: Check<'states'> = {
  id: 'F-55',
  step: 5,
  source: 'p14',
  of: 'states',
  find: (read, id) => {
    const { holders = [], bas } = read.facts(id)
    const unheard = holders.filter((who) => {
      const one = read.of('stakeholders', who)
      if (one?.kind !== 'naturalPersonClass' || one.representedBy !== undefined) return false
      return !bas.some((ba) => {
        const consent = read.of('bas', ba)
        return consent?.normType === 'consent' && consent.parties.includes(who)
      })
    })
    if (unheard.length === 0) return []
    const args = { state: { names: [id] }, who: { names: unheard } }
    return [{ severity: 'warn', says: 'plain', elements: [id, ...unheard], args }]
  },
}

/**
 * F-56: a consent is withdrawn, and some of what was made of the data can neither be taken out nor disposed of (p8, p14; ). Asked
 * where a lineage under the consent begins; one finding a consent.
 */
export const consentCanBeWithdrawn: Check<'states'> = {
  id: 'F-56',
  step: 5,
  source: 'p14',
  of: 'states',
  find: (read, id) => {
    const consents = read.facts(id).bas.filter((ba) => isConsent(read, ba) && begins(read, id, ba))
    if (consents.length === 0) return []
    const stuck = unreachable(read, id)
    if (stuck.length === 0) return []
    return consents.map((ba): Found => {
      const args = { state: { names: [id] }, consent: { names: [ba] }, stuck: { names: stuck } }
      return { severity: 'warn', says: 'plain', elements: [id, ba, ...stuck], args }
    })
  },
}

function isConsent(read: Reading, ba: string): boolean {
  return read.of('bas', ba)?.normType === 'consent'
}

/** Whether nothing the state was made of is under the same consent. */
function begins(read: Reading, state: string, ba: string): boolean {
  const inputs = read.who('makers', state).flatMap((id) => read.of('events', id)?.inputs ?? [])
  return !inputs.some((input) => input !== state && read.who('basOver', input).includes(ba))
}

/** Of a state and all made of it, those from which no exclusion and no disposal can be reached; anonymised ones do not count. */
export function unreachable(read: Reading, start: string): readonly string[] {
  const { states, events } = downstream(read, start)
  const lineage = new Set([start, ...states])
  const good = new Set<string>()
  const open: string[] = []
  for (const id of events) {
    const event = read.of('events', id)
    if (event === undefined) continue
    const excludes = event.kind === 'process_use' && event.mode === 'exclude'
    if (event.kind === 'dispose' || excludes) open.push(...event.inputs)
  }
  const passed = new Set(open.length === 0 ? [] : events)
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (good.has(at) || !lineage.has(at)) continue
    good.add(at)
    for (const maker of read.who('makers', at)) {
      if (passed.has(maker)) open.push(...(read.of('events', maker)?.inputs ?? []))
    }
  }
  return [...lineage]
    .filter((state) => !good.has(state) && read.of('states', state)?.inScope === true)
    .filter((state) => (read.facts(state).rank ?? 2) > 1)
    .toSorted()
}
