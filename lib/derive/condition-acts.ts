import { own } from '#lib/base/own.ts'
import type { Command } from '#lib/model/commands.ts'
import type { FlowCondition } from '#lib/model/flow-condition.ts'
import type { Model } from '#lib/model/model.ts'
import { eventsInFlowOrder } from '#lib/model/queries/flow-order.ts'
import { recordConditions, type TransferCondition } from './conditions.ts'
import { isTransfer } from './flow.ts'

/** The events that have a sheet of conditions, along the flow: what hands data on and is in scope, and what people wrote conditions for (DR-34). */
export function transfersOf(model: Model): readonly string[] {
  const written = new Set(Object.values(model.flowConditions).map(({ event }) => event))
  return eventsInFlowOrder(model).filter((id) => {
    const event = own(model.events, id)
    return event !== undefined && ((event.inScope && isTransfer(event)) || written.has(id))
  })
}

/** A condition that must be and that the ba of the recipient do not ask for: what F-14 tells (DR-21). */
export function isOpen({ strength, isImplied }: TransferCondition): boolean {
  return strength === 'must' && !isImplied
}

/** What people say about a condition; evidence that is undefined is taken away. */
type Decision =
  | Pick<FlowCondition, 'status'>
  | { readonly evidence: FlowCondition['evidence'] | undefined }

/**
 * Writes what people say about one line of the sheet of an event (DR-35): into its row, or into the row it gets by that, one change in either
 * case. Nothing where the line is gone or cannot be recorded (DR-23).
 */
export function writeCondition(
  model: Model,
  event: string,
  id: string,
  decision: Decision,
): readonly Command[] {
  const set = (): Command =>
    'status' in decision
      ? { type: 'set', in: 'flowConditions', id, field: 'status', value: decision.status }
      : { type: 'set', in: 'flowConditions', id, field: 'evidence', value: decision.evidence }
  if (own(model.flowConditions, id) !== undefined) return [set()]
  const row = recordConditions(model, event).find((one) => one.type === 'add' && one.id === id)
  return row === undefined ? [] : [row, set()]
}
