import { valueLevels } from '#lib/model/vocabulary.ts'
import { attributeRowIds, type AttributeRowId } from '#lib/model/attribute-row.ts'
import type { Check } from '../check.ts'
import type { Found } from '../finding.ts'
import type { Reading } from '../reading.ts'
import { compareTerms } from '../terms.ts'

/** F-36: data may be kept longer than what it was made of (p18; ). */
export const termsKept: Check<'events'> = {
  id: 'F-36',
  step: 3,
  source: 'p18',
  of: 'events',
  find: (read, id) => {
    const inputs = read.ends(id).inputs
    return read.ends(id).outputs.flatMap((state): Found[] => {
      const { term } = read.facts(state)
      if (term === undefined) return []
      const compared = inputs.map((input) => {
        const before = read.facts(input).term
        return { input, how: before === undefined ? 'notLater' : compareTerms(read, term, before) }
      })
      const told = (how: 'later' | 'unlike', severity: Found['severity']): Found[] => {
        const some = compared.filter((one) => one.how === how).map(({ input }) => input)
        const args = { event: { names: [id] }, state: { names: [state] }, inputs: { names: some } }
        return some.length === 0
          ? []
          : [{ severity, says: how, elements: [id, state, ...some], args }]
      }
      const later = told('later', 'warn')
      return later.length > 0 ? later : told('unlike', 'info')
    })
  },
}

/** F-37: data has become worth more, and nobody has looked at its place and its measures again (p11; ). */
export const worthIsReviewed: Check<'events'> = {
  id: 'F-37',
  step: 3,
  source: 'p11',
  of: 'events',
  find: (read, id) => {
    const before = read.ends(id).inputs.flatMap((state) => read.facts(state).level ?? [])
    if (before.length === 0) return []
    const highest = Math.max(...before)
    return read.ends(id).outputs.flatMap((state): Found[] => {
      const { level: now } = read.facts(state)
      const level = now === undefined ? undefined : valueLevels[now]
      if (now === undefined || level === undefined || now <= highest) return []
      const reviewed = read.of('states', state)?.reviewed
      if (reviewed?.location === true && reviewed.measures) return []
      const args = { event: { names: [id] }, state: { names: [state] }, level: { level } }
      return [{ severity: 'warn', says: 'plain', elements: [id, state], args }]
    })
  },
}

/** F-39: an assumption that nobody has confirmed, or not in time, and risks rest on it (p16, p18). */
export const assumptionsConfirmed: Check<'states'> = {
  id: 'F-39',
  step: 3,
  source: 'p18',
  of: 'states',
  find: (read, id) => {
    const open = openAssumptions(read, id)
    if (open.length === 0) return []
    const risks = read.who('risksOn', id).filter((risk) => {
      const status = read.of('risks', risk)?.status
      return status !== undefined && status !== 'dismissed'
    })
    if (risks.length === 0) return []
    const args = { state: { names: [id] }, rows: { rows: open } }
    return [{ severity: 'warn', says: 'plain', elements: [id, ...risks], args }]
  },
}

/** F-43: data worth very much, and nobody has looked at whether it stays whole and within reach where it is kept (p11, p19). */
export const valuableIsKeptSafe: Check<'states'> = {
  id: 'F-43',
  step: 4,
  source: 'p19',
  of: 'states',
  find: (read, id) => {
    if (read.facts(id).level !== valueLevels.indexOf('veryHigh')) return []
    const storing = [...read.who('users', id), ...read.who('makers', id)].filter(
      (event) => read.of('events', event)?.kind === 'store',
    )
    const isLookedAt = storing
      .flatMap((event) => read.who('risksAt', event))
      .some((risk) => {
        const viewpoint = read.of('risks', risk)?.viewpoint
        return viewpoint === 'availability' || viewpoint === 'integrity'
      })
    if (isLookedAt) return []
    const says = storing.length === 0 ? 'notStored' : 'noRisk'
    return [
      { severity: 'warn', says, elements: [id, ...storing], args: { state: { names: [id] } } },
    ]
  },
}

/** The rows of a data that rest on an assumption nobody has confirmed, or not in time, in order (CK-39). */
export function openAssumptions(read: Reading, state: string): readonly AttributeRowId[] {
  const written = read.written(state)
  return attributeRowIds.filter((row) => {
    const cell = written.get(row)
    if (cell?.basis !== 'assumption') return false
    return cell.confirmedBy === undefined || (cell.dueBy !== undefined && cell.dueBy < read.day)
  })
}
