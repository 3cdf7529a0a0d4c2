import type { BaCategory, CategoryCode } from '#lib/model/vocabulary.ts'
import { baPhase } from '#lib/model/queries/ba-phase.ts'
import { dayAfter } from '#lib/model/queries/term-end.ts'
import type { Check } from '../check.ts'
import type { Found } from '../finding.ts'
import { demandsOf } from '../requirements.ts'
import type { Reading } from '../reading.ts'
import { repeatingParent } from './repeating-fix.ts'

/** F-12: a data that no ba in force holds (p9; ). */
export const standsInABa: Check<'states'> = {
  id: 'F-12',
  step: 2,
  source: 'p9',
  of: 'states',
  find: (read, id) =>
    read.facts(id).bas.length > 0
      ? []
      : [{ severity: 'warn', says: 'plain', elements: [id], args: { state: { names: [id] } } }],
}

const homes: Readonly<Partial<Record<CategoryCode, BaCategory>>> = {
  pi: 'personalData',
  pd: 'personalData',
  special: 'personalData',
  related: 'personalData',
  pseudonymised: 'personalData',
  anonymised: 'personalData',
  tradeSecret: 'intellectualProperty',
  limitedShared: 'intellectualProperty',
  exportControlled: 'sensitiveTechnology',
  insider: 'socialFunction',
  secrecy: 'socialFunction',
}

/** F-13: a legal position without a ba of its category over the data (p9, p10; ). One finding a category. */
export const positionHasItsBa: Check<'states'> = {
  id: 'F-13',
  step: 2,
  source: 'p9',
  of: 'states',
  find: (read, id) => {
    const { codes, bas } = read.facts(id)
    const covered = bas.map((ba) => read.of('bas', ba)?.category)
    const open = Map.groupBy(
      [...new Set(codes)].filter((code) => homes[code] !== undefined),
      (code) => homes[code],
    )
    return [...open].flatMap(([category, some]): Found[] => {
      if (category === undefined || covered.includes(category)) return []
      const args = {
        state: { names: [id] },
        codes: { codes: some },
        category: { rows: [`category.${category}` as const] },
      }
      return [{ severity: 'error', says: 'plain', elements: [id], args }]
    })
  },
}

/** F-16: a ba that is used and not in force on the day of the model, or ends within 90 days (p9). */
export const inForceWhileUsed: Check<'bas'> = {
  id: 'F-16',
  step: 2,
  source: 'p9',
  of: 'bas',
  find: (read, id, ba) => {
    if (!isUsed(read, id)) return []
    const about = { elements: [id], args: { ba: { names: [id] } } }
    const phase = baPhase(ba, read.day)
    if (phase === 'before') {
      const args = { ...about.args, day: { day: ba.effectiveFrom ?? read.day } }
      return [{ severity: 'error', says: 'before', elements: [id], args }]
    }
    const args = { ...about.args, day: { day: ba.effectiveTo ?? read.day } }
    if (phase === 'ended') return [{ severity: 'error', says: 'ended', elements: [id], args }]
    const isSoon = ba.effectiveTo !== undefined && ba.effectiveTo <= dayAfter(read.day, 'P90D')
    return isSoon ? [{ severity: 'info', says: 'soon', elements: [id], args }] : []
  },
}

/** F-18: a contract over data whose managing party is not bound by it (p9; ). One finding a contract. */
export const managerIsBound: Check<'states'> = {
  id: 'F-18',
  step: 2,
  source: 'p9',
  of: 'states',
  find: (read, id) => {
    const { controller, bas } = read.facts(id)
    if (controller === undefined) return []
    return bas.flatMap((ba): Found[] => {
      const contract = read.of('bas', ba)
      if (contract?.normType !== 'contract' || isBound(read, controller, contract.parties))
        return []
      if (contract.clauses.some((clause) => clause.flowDown === true)) return []
      const args = {
        ba: { names: [ba] },
        state: { names: [id] },
        controller: { names: [controller] },
      }
      return [{ severity: 'error', says: 'plain', elements: [id, ba, controller], args }]
    })
  },
}

/** F-22: a ba below another that leaves out what the one above demands (p9). */
export const repeatsItsParent: Check<'bas'> = {
  id: 'F-22',
  step: 2,
  source: 'p9',
  of: 'bas',
  find: (read, id, ba) => {
    if (ba.parent === undefined || ba.parent === id) return []
    const own = demandsOf(read, [id]).map(({ row }) => row)
    const rows = demandsOf(read, [ba.parent])
      .filter(({ row, strength }) => strength === 'must' && !own.includes(row))
      .map(({ row }) => row)
    if (rows.length === 0) return []
    const args = { ba: { names: [id] }, parent: { names: [ba.parent] }, rows: { rows } }
    const fix = repeatingParent(read, { ba: id, parent: ba.parent }, rows)
    const found: Found = { severity: 'info', says: 'plain', elements: [id, ba.parent], args }
    return [fix === undefined ? found : { ...found, fix }]
  },
}

function isUsed(read: Reading, ba: string): boolean {
  return (['membersOf', 'grounded', 'baChildren', 'anchored'] as const).some(
    (index) => read.who(index, ba).length > 0,
  )
}

/** Bound as a party, as a part of one, or because a part of it is one. */
function isBound(read: Reading, who: string, parties: readonly string[]): boolean {
  return read.isWithin(who, parties) || parties.some((party) => read.isWithin(party, [who]))
}
