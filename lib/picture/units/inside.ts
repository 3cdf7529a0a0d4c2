import { own } from '#lib/base/own.ts'
import { noUnit } from './at-unit.ts'
import type { Model } from '#lib/model/model.ts'

/** Whether an event moves data: a transfer, or another kind with the element of one (p7, p8). */
export function isTransfer(model: Model, event: string): boolean {
  const { kind, aspects } = own(model.events, event) ?? {}
  return kind === 'transfer_provide' || aspects?.includes('transfer_provide') === true
}

/**
 * Whether a transfer stays inside one unit (P-78), of a model as it is seen by that unit: its two ends name the same, or where they
 * name nothing, what goes in and what comes out is held by the same.
 */
export function isInside(model: Model, event: string): boolean {
  const found = own(model.events, event)
  if (found === undefined || !isTransfer(model, event)) return false
  const { from = [], to = [] } = found.transfer?.party ?? {}
  if (from.length > 0 && to.length > 0) {
    const all = new Set([...from, ...to])
    return all.size === new Set(from).size && all.size === new Set(to).size
  }
  const holders = (states: readonly string[]) =>
    new Set(states.flatMap((id) => own(model.states, id)?.holder ?? []))
  const [ins, outs] = [holders(found.inputs), holders(found.outputs)]
  const [only] = ins
  return (
    ins.size === 1 && outs.size === 1 && only !== undefined && outs.has(only) && only !== noUnit
  )
}
