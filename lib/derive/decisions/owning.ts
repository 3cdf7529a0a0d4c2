import { own } from '#lib/base/own.ts'
import type { Found } from '../finding.ts'
import type { DecisionCheck } from './decision-check.ts'
import { inOrder } from './known.ts'

/** F-44: a risk is being treated, and no organisation has accepted to answer for it (p3; ours: the letters). */
export const somebodyAnswers: DecisionCheck = {
  id: 'F-44',
  step: 5,
  source: 'p3',
  find: (known) =>
    known.risks.flatMap((risk): Found[] => {
      if (own(known.model.risks, risk)?.status === 'identified') return []
      const accountable = known.about(risk).filter(({ role }) => role === 'accountable')
      if (accountable.some(({ status }) => status === 'accepted')) return []
      const offered = inOrder(
        accountable.filter(({ status }) => status === 'proposed').map(({ org }) => org),
      )
      const args = { risk: { names: [risk] } }
      return offered.length === 0
        ? [{ severity: 'error', says: 'nobody', elements: [risk], args }]
        : [
            {
              severity: 'error',
              says: 'offered',
              elements: [risk],
              args: { ...args, who: { orgs: offered } },
            },
          ]
    }),
}

/** F-52: a measure that is to be has nobody who answers for it or no day; one that is has no evidence (p3; ). */
export const measuresHaveTheirOwner: DecisionCheck = {
  id: 'F-52',
  step: 5,
  source: 'p3',
  find: (known) =>
    known.measures.flatMap((measure): Found[] => {
      const one = own(known.model.measures, measure)
      if (one === undefined) return []
      const told = (says: Found['says']): Found[] => [
        { severity: 'warn', says, elements: [measure], args: { measure: { names: [measure] } } },
      ]
      if (one.asIsToBe === 'asIs') return one.evidence === undefined ? told('evidence') : []
      const owners = known.acceptedOf(measure).filter(({ role }) => role === 'accountable')
      const isDated = one.due !== undefined || owners.some(({ due }) => due !== undefined)
      if (owners.length > 0) return isDated ? [] : told('due')
      return told(isDated ? 'owner' : 'both')
    }),
}
