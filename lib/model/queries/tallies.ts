import { remember } from '#lib/base/remember.ts'
import type { Model } from '../model.ts'

type Count = (id: string) => number

/** How often an element is named by others; nothing named counts 0. */
interface Tallies {
  /** risks at a state */
  readonly risksOfState: Count
  /** risks at an event */
  readonly risksOfEvent: Count
  /** ba a state stands in */
  readonly basOfState: Count
  /** events that make a state */
  readonly into: Count
  /** events that take a state */
  readonly outOf: Count
  /** states a stakeholder holds */
  readonly heldBy: Count
}

/** The counts figures show and tell, for a whole model in one walk. */
export const tallies: (model: Model) => Tallies = remember((model) => {
  const risks = Object.values(model.risks)
  const events = Object.values(model.events)
  return {
    risksOfState: counter(risks.map((risk) => risk.states)),
    risksOfEvent: counter(risks.map((risk) => [risk.event])),
    basOfState: counter(Object.values(model.bas).map((ba) => ba.members)),
    into: counter(events.map((event) => event.outputs)),
    outOf: counter(events.map((event) => event.inputs)),
    heldBy: counter(Object.values(model.states).map(({ holder }) => (holder ? [holder] : []))),
  }
})

/** Each list names an element at most once. */
function counter(lists: readonly (readonly string[])[]): Count {
  const counts = new Map<string, number>()
  for (const list of lists)
    for (const id of new Set(list)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return (id) => counts.get(id) ?? 0
}
