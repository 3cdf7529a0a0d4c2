import { transferUnits } from '#lib/model/vocabulary.ts'
import type { Transfer } from '#lib/model/transfer.ts'
import type { Reading } from './reading.ts'
import type { Seen } from './seen.ts'

type Event = Seen<'events'>

/** Whether an event hands data on: by its kind, or as a further aspect of it (p6, p7). */
export function isTransfer(event: Event): boolean {
  return event.kind === 'transfer_provide' || event.aspects.includes('transfer_provide')
}

/** Whether data is only looked at or taken along by somebody who works on it (F-06). */
export function isViewing({ kind, mode }: Event): boolean {
  return (
    kind === 'process_use' &&
    (mode === 'view' || mode === 'remoteMaintenance' || mode === 'download')
  )
}

/** Whether a transfer goes to somebody who does not have the data already. */
export function goesToAnother(read: Reading, { transfer }: Event): boolean {
  if (transfer === undefined) return false
  const givers = transfer.party.from.map((id) => read.organisation(id))
  return transfer.party.to.some((id) => !givers.includes(read.organisation(id)))
}

/** States that an event names and the model holds. */
export function existing(read: Reading, states: readonly string[]): readonly string[] {
  return states.filter((id) => read.of('states', id) !== undefined)
}

/** Whether a state is disposed of somewhere. */
export function isDisposed(read: Reading, state: string): boolean {
  return read.who('users', state).some((id) => read.of('events', id)?.kind === 'dispose')
}

/** Whether every unit of a transfer that is known at both ends is the same at both. */
export function staysPut(transfer: Transfer | undefined): boolean {
  if (transfer === undefined) return false
  const known = transferUnits
    .map((unit) => transfer[unit])
    .filter(({ from, to }) => from.length > 0 && to.length > 0)
  return known.length > 0 && known.every(({ from, to }) => isSameSet(from, to))
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.every((one) => b.includes(one)) && b.every((one) => a.includes(one))
}
