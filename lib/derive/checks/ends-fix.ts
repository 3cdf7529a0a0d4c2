import type { Command } from '#lib/model/commands.ts'
import type { Transfer } from '#lib/model/transfer.ts'
import { goesToAnother, staysPut } from '../flow.ts'
import { downstream, mostReached } from '../lineage.ts'
import { countriesOf } from '../places.ts'
import type { Reading } from '../reading.ts'
import type { Seen } from '../seen.ts'
import { mayKnow } from './disclosure.ts'
import { raises } from './persons.ts'

type Unit = Exclude<keyof Transfer, 'provision' | 'considerations'>

/**
 * Writes the missing ends of a transfer as the data that goes in and comes out says them (F-07): who manages it, on which systems and in which
 * countries it lies. Undefined unless all of them are known, and one party manages each side.
 */
export function endsOfData(
  read: Reading,
  id: string,
  event: Seen<'events'>,
  units: readonly Unit[],
): readonly Command[] | undefined {
  const { inputs, outputs } = read.ends(id)
  if (inputs.length < event.inputs.length || outputs.length < event.outputs.length) return undefined
  const before = event.transfer ?? undrawn
  let transfer: Transfer = before
  for (const unit of units) {
    const from = filled(before[unit].from, () => endOf(read, unit, inputs))
    const to = filled(before[unit].to, () => endOf(read, unit, outputs))
    if (from === undefined || to === undefined) return undefined
    transfer = { ...transfer, [unit]: { from, to } }
  }
  if (staysPut(transfer) || !isQuiet(read, id, { event, transfer })) return undefined
  return [{ type: 'set', in: 'events', id, field: 'transfer', value: transfer }]
}

const nothing = { from: [], to: [] }
const undrawn: Transfer = {
  country: nothing,
  party: nothing,
  system: nothing,
  device: nothing,
  provision: 'undetermined',
  considerations: {},
}

function filled(drawn: string[], said: () => string[] | undefined): string[] | undefined {
  return drawn.length > 0 ? drawn : said()
}

function endOf(read: Reading, unit: Unit, states: readonly string[]): string[] | undefined {
  if (states.length === 0 || unit === 'device') return undefined
  if (unit === 'country') return countriesAt(read, states)
  const told = states.map((state) => {
    const { controller, systems } = read.facts(state)
    return unit === 'system' ? systems : controller === undefined ? undefined : [controller]
  })
  const all = told.flatMap((some) => some ?? [])
  const isKnown = told.every((some) => some !== undefined && some.length > 0)
  const to = unit === 'system' ? 'systems' : 'stakeholders'
  if (!isKnown || !all.every((one) => read.exists(to, one))) return undefined
  const ends = [...new Set(all)].toSorted()
  return ends.length > (unit === 'system' ? mostSystems : 1) ? undefined : ends
}

/** As many as an end takes. */
const mostSystems = 50

function countriesAt(read: Reading, states: readonly string[]): string[] | undefined {
  const places = states.map((state) => countriesOf(read, state))
  const isKnown = places.every((at) => at.countries.length > 0 && at.unknown.length === 0)
  const ends = [...new Set(places.flatMap((at) => at.countries))].toSorted()
  return isKnown && ends.length <= mostSystems ? ends : undefined
}

/** Whether those who are newly named as recipients may know what comes out, and nobody had to be asked for consent before (F-35). */
function isQuiet(
  read: Reading,
  id: string,
  { event, transfer }: { readonly event: Seen<'events'>; readonly transfer: Transfer },
): boolean {
  const { outputs } = read.ends(id)
  const known = event.transfer?.party.to ?? []
  const recipients = transfer.party.to.filter((who) => !known.includes(who))
  if (!recipients.every((who) => outputs.every((state) => mayKnow(read, who, state)))) return false
  if (goesToAnother(read, event) || !goesToAnother(read, { ...event, transfer })) return true
  const reached = outputs.map((state) => downstream(read, state))
  const isAll = reached.every(({ states }) => states.length < mostReached)
  const later = [id, ...reached.flatMap(({ events }) => events)]
  return isAll && !later.some((one) => raises(read, one))
}
