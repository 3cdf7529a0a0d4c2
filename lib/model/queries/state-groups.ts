import type { Model } from '../model.ts'
import { basInFlowOrder, compareIds, eventsInFlowOrder, statesInFlowOrder } from './flow-order.ts'

/** The data that belong together because of who holds them, which ba they stand in, or which event they are part of. */
export interface StateGroup {
  readonly kind: 'organisation' | 'ba' | 'event'
  readonly id: string
  readonly states: readonly string[]
}

/** The groups by which the columns of table 3-2 can be chosen; those without any data are left out, the data in the order of the flow. */
export function stateGroups(model: Model): readonly StateGroup[] {
  const all = statesInFlowOrder(model)
  const group = (kind: StateGroup['kind'], id: string, holds: (state: string) => boolean) => ({
    kind,
    id,
    states: all.filter(holds),
  })
  return [
    ...Object.keys(model.stakeholders)
      .toSorted(compareIds)
      .map((id) => group('organisation', id, (state) => model.states[state]?.holder === id)),
    ...basInFlowOrder(model).map((id) =>
      group('ba', id, (state) => model.bas[id]?.members.includes(state) === true),
    ),
    ...eventsInFlowOrder(model).map((id) =>
      group('event', id, (state) => {
        const event = model.events[id]
        return event?.inputs.includes(state) === true || event?.outputs.includes(state) === true
      }),
    ),
  ].filter(({ states }) => states.length > 0)
}
