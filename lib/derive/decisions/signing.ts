import { own } from '#lib/base/own.ts'
import { openAssumptions } from '../checks/worth.ts'
import type { Found } from '../finding.ts'
import type { DecisionCheck } from './decision-check.ts'
import { inOrder, type Known } from './known.ts'

/**
 * F-39, its other half: an assumption nobody has confirmed, and signatures rest on it (p16, p18). Told where no risk names the data
 * itself, so that one thing is told once.
 */
export const nothingAssumedIsSigned: DecisionCheck = {
  id: 'F-39',
  step: 3,
  source: 'p18',
  find: (known) => {
    const signed = new Map<string, string[]>()
    for (const risk of Object.keys(known.model.risks).toSorted()) {
      if (!known.seats(risk).some(({ status }) => status === 'valid')) continue
      for (const state of known.touched(risk)) {
        const before = signed.get(state)
        if (before === undefined) signed.set(state, [risk])
        else before.push(risk)
      }
    }
    return [...signed.keys()].toSorted().flatMap((state): Found[] => {
      const rows = openAssumptions(known.read, state)
      const risks = signed.get(state) ?? []
      const isTold = known.read
        .who('risksOn', state)
        .some((risk) => own(known.model.risks, risk)?.status !== 'dismissed')
      if (rows.length === 0 || isTold) return []
      const args = { state: { names: [state] }, rows: { rows }, risks: { names: risks } }
      return [{ severity: 'warn', says: 'signed', elements: [state, ...risks], args }]
    })
  },
}

/** F-49: somebody manages, holds rights in or operates for what a risk touches, and is not among those who sign it (ours). */
export const everybodySigns: DecisionCheck = {
  id: 'F-49',
  step: 5,
  source: 'ours',
  find: (known) =>
    known.risks.flatMap((risk): Found[] => {
      const round = known.round(risk)
      const seats = known.seats(risk)
      const asked = round?.orgs ?? seats.filter((one) => one.asked)
      const list = new Set(asked.map(({ org }) => org))
      const missing = concerned(known, risk).filter((party) => {
        const account = known.account(party)
        return account === undefined || !list.has(account)
      })
      if (missing.length === 0) return []
      const isBegun = round?.isBegun ?? seats.some(({ status }) => status !== 'none')
      const args = { risk: { names: [risk] }, who: { names: missing } }
      const elements = [risk, ...missing]
      return isBegun
        ? [{ severity: 'error', says: 'late', elements, args }]
        : [{ severity: 'warn', says: 'early', elements, args }]
    }),
}

/** F-50: what was signed is not what stands any more (ours; AG-7). */
export const signedAsItIs: DecisionCheck = {
  id: 'F-50',
  step: 5,
  source: 'ours',
  find: (known) =>
    known.risks.flatMap((risk): Found[] => {
      const stale = known.seats(risk).filter(({ asked, status }) => asked && status === 'stale')
      if (stale.length === 0) return []
      const args = { risk: { names: [risk] }, who: { orgs: inOrder(stale.map(({ org }) => org)) } }
      return [{ severity: 'warn', says: 'plain', elements: [risk], args }]
    }),
}

/** F-51: what remains of a risk is accepted, and nobody whose data it is has approved that (ours). */
export const acceptedByWhomItConcerns: DecisionCheck = {
  id: 'F-51',
  step: 5,
  source: 'ours',
  find: (known) =>
    known.risks.flatMap((risk): Found[] => {
      if (own(known.model.risks, risk)?.status !== 'accepted') return []
      const approving = inOrder(
        known
          .seats(risk)
          .filter(({ status }) => status === 'valid')
          .map(({ org }) => org),
      )
      const named = { risk: { names: [risk] } }
      if (approving.length === 0) {
        return [{ severity: 'error', says: 'nobody', elements: [risk], args: named }]
      }
      const affected = holdersOf(known, risk)
      const speaking = affected.map((party) => speaker(known, party))
      const accounts = new Set(speaking.flatMap((party) => known.account(party) ?? []))
      if (affected.length === 0 || approving.some((org) => accounts.has(org))) return []
      const args = { ...named, who: { orgs: approving }, affected: { names: affected } }
      return [{ severity: 'error', says: 'others', elements: [risk, ...affected], args }]
    }),
}

/** Who manages or holds rights in what a risk touches. */
function holdersOf(known: Known, risk: string): readonly string[] {
  const parties = known.touched(risk).flatMap((state) => {
    const { controller, holders = [] } = known.read.facts(state)
    return controller === undefined ? holders : [controller, ...holders]
  })
  return inOrder(parties.flatMap((party) => membersOf(known, party)))
}

/** A consortium that is no organisation of the workspace acts by its members. */
function membersOf(known: Known, party: string): readonly string[] {
  const one = known.read.of('stakeholders', party)
  const isGroup = one?.kind === 'consortium' && known.account(party) === undefined
  return isGroup ? known.read.who('groupMembers', party) : [party]
}

/** Who should sign a risk: who manages, holds rights or operates, down to the lowest layer; persons cannot (I13). */
function concerned(known: Known, risk: string): readonly string[] {
  const { read } = known
  const beneath = known.touched(risk).flatMap((state) => known.lying(state))
  const layers = new Set([...known.stack(known.eventOf(risk)), ...beneath])
  const operators = [...layers]
    .flatMap((id) => read.of('systems', id)?.operators ?? [])
    .flatMap((party) => membersOf(known, party))
  return inOrder([...holdersOf(known, risk), ...operators]).filter((party) => {
    const one = read.of('stakeholders', party)
    return one !== undefined && one.kind !== 'naturalPersonClass'
  })
}

/** Who speaks for a party: for persons who represents them. */
function speaker({ read }: Known, party: string): string {
  return read.of('stakeholders', party)?.representedBy ?? party
}
