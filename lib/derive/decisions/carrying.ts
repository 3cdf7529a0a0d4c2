import { own } from '#lib/base/own.ts'
import type { Found } from '../finding.ts'
import { stackOf } from '../places.ts'
import type { DecisionCheck } from './decision-check.ts'
import type { Assignment } from './decisions.ts'
import { inOrder, type Known } from './known.ts'

/** F-46: an organisation carries a measure at an event, and neither operates anything there nor is bound by its ba (ours). */
export const carriedByWhoCan: DecisionCheck = {
  id: 'F-46',
  step: 5,
  source: 'ours',
  find: (known) =>
    known.risks.flatMap((risk) => {
      const event = known.eventOf(risk)
      const stack = known.stack(event)
      // Where no system is drawn nobody can say who operates it.
      if (stack.length === 0) return []
      const carried = Map.groupBy(
        known.about(risk).filter((one) => carries(one)),
        ({ org }) => org,
      )
      const operators = new Set(stack.flatMap((layer) => operatorsOf(known, layer)))
      return inOrder(carried.keys()).flatMap((org): Found[] => {
        const parties = known.parties(org)
        if (parties.length === 0 || operators.has(org)) return []
        if (isBound(known, risk, parties)) return []
        const measures = inOrder((carried.get(org) ?? []).map(({ measure }) => measure))
        const args = {
          who: { orgs: [org] },
          risk: { names: [risk] },
          event: { names: [event] },
        }
        return [{ severity: 'warn', says: 'plain', elements: [risk, event, ...measures], args }]
      })
    }),
}

/**
 * F-47: a layer beneath has nobody who carries the measure there (p22; ); before there is any measure, a data lies on layers of
 * which nobody has spoken.
 */
export const everyLayerIsCarried: DecisionCheck = {
  id: 'F-47',
  step: 5,
  source: 'p22',
  find: (known) => [...uncovered(known), ...early(known)],
}

/** F-48: several organisations answer for the same layer of the same measure (ours; I10). */
export const oneIsAccountable: DecisionCheck = {
  id: 'F-48',
  step: 5,
  source: 'ours',
  find: (known) =>
    known.measures.flatMap((measure): Found[] => {
      const holders = new Map<string, Set<string>>()
      const where = new Map<string, Set<string>>()
      for (const one of known.acceptedOf(measure)) {
        if (one.role !== 'accountable' || !isOpen(known, one.risk)) continue
        for (const place of placesOf(known, one)) {
          holders.set(place, (holders.get(place) ?? new Set()).add(one.org))
          where.set(place, (where.get(place) ?? new Set()).add(one.risk))
        }
      }
      const shared = [...holders].filter(([, orgs]) => orgs.size > 1).map(([place]) => place)
      if (shared.length === 0) return []
      const who = inOrder(shared.flatMap((place) => [...(holders.get(place) ?? [])]))
      const risks = inOrder(shared.flatMap((place) => [...(where.get(place) ?? [])]))
      const args = { measure: { names: [measure] }, who: { orgs: who } }
      return [{ severity: 'error', says: 'plain', elements: [measure, ...risks], args }]
    }),
}

function uncovered(known: Known): readonly Found[] {
  return known.risks.flatMap((risk) => {
    const layers = hosted(known, known.eventOf(risk))
    if (layers.length === 0) return []
    const carried = Map.groupBy(
      known.about(risk).filter((one) => carries(one)),
      ({ measure }) => measure,
    )
    return known.against(risk).flatMap((measure): Found[] => {
      const by = carried.get(measure) ?? []
      // Of an organisation that is nobody in the model it is not known what it operates.
      if (by.some(({ org, layer }) => layer === undefined && known.parties(org).length === 0)) {
        return []
      }
      const open = layers.filter((layer) => !by.some((one) => reaches(known, one, layer)))
      if (open.length === 0) return []
      const args = {
        measure: { names: [measure] },
        risk: { names: [risk] },
        layers: { names: open },
      }
      return [{ severity: 'error', says: 'uncovered', elements: [measure, risk, ...open], args }]
    })
  })
}

function early(known: Known): readonly Found[] {
  const spoken = new Set(
    known.risks.flatMap((risk) => (known.against(risk).length > 0 ? known.touched(risk) : [])),
  )
  return Object.keys(known.model.states)
    .toSorted()
    .flatMap((state): Found[] => {
      const systems = known.read.facts(state).systems ?? []
      const isAsked = own(known.model.states, state)?.inScope === true && !spoken.has(state)
      if (!isAsked || systems.length === 0) return []
      const layers = known.lying(state).filter((id) => !systems.includes(id))
      if (layers.length === 0) return []
      const args = { state: { names: [state] }, layers: { names: layers } }
      return [{ severity: 'warn', says: 'early', elements: [state, ...layers], args }]
    })
}

function isOpen({ model }: Known, risk: string): boolean {
  const one = own(model.risks, risk)
  return one !== undefined && one.status !== 'dismissed'
}

function carries({ status, role }: Assignment): boolean {
  return status === 'accepted' && (role === 'accountable' || role === 'responsible')
}

/** The systems of an event that stand on others, with what they stand on: nobody else shares what stands by itself. */
function hosted(known: Known, event: string): readonly string[] {
  const systems = known.read.of('events', event)?.systems ?? []
  const standing = systems.filter((id) =>
    (known.read.of('systems', id)?.hostedOn ?? []).some(
      (under) => known.read.of('systems', under) !== undefined,
    ),
  )
  return stackOf(known.read, standing)
}

function reaches(known: Known, { org, layer }: Assignment, system: string): boolean {
  return layer === undefined ? operatorsOf(known, system).includes(org) : layer === system
}

/** The organisations that operate a system. */
function operatorsOf(known: Known, system: string): readonly string[] {
  const operators = known.read.of('systems', system)?.operators ?? []
  return operators.flatMap((id) => known.account(id) ?? [])
}

/** What an assignment speaks of: its layer, or the risk as a whole with every layer there. */
function placesOf(known: Known, { risk, layer }: Assignment): readonly string[] {
  return layer === undefined ? [`|${risk}`, ...known.stack(known.eventOf(risk))] : [layer]
}

/** Whether a ba over the data of a risk, or the ground of its event, is between these parties and others, or parts of them. */
function isBound(known: Known, risk: string, parties: readonly string[]): boolean {
  const { read } = known
  const ground = read.of('events', known.eventOf(risk))?.ground?.ba
  const bas = new Set([
    ...known.touched(risk).flatMap((state) => read.facts(state).bas),
    ...(ground === undefined ? [] : [ground]),
  ])
  return [...bas].some((ba) => {
    const bound = read.of('bas', ba)?.parties ?? []
    return parties.some(
      (party) => read.isWithin(party, bound) || bound.some((one) => read.isWithin(one, [party])),
    )
  })
}
