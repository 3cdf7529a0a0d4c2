import type { Command } from '#lib/model/commands.ts'
import type { Check } from '../check.ts'
import { existing, isDisposed } from '../flow.ts'
import type { Found } from '../finding.ts'
import { downstream } from '../lineage.ts'
import type { Reading } from '../reading.ts'
import { endOf } from '../terms.ts'
import { dutiesOf } from '../requirements.ts'
import { mayKnow } from './disclosure.ts'

/** F-01: a data that no event makes and that is not said to come from outside (p6; ). */
export const bornSomewhere: Check<'states'> = {
  id: 'F-01',
  step: 1,
  source: 'p6',
  of: 'states',
  find: (read, id, state) =>
    state.external || read.who('makers', id).length > 0
      ? []
      : [{ severity: 'error', says: 'plain', elements: [id], args: { state: { names: [id] } } }],
}

/** F-02: what comes out of an event is kept somewhere, unless it is said to be transient (p8; ). */
export const keptAfterwards: Check<'events'> = {
  id: 'F-02',
  step: 1,
  source: 'p8',
  of: 'events',
  find: (read, id, event) => {
    if (event.kind === 'store' || event.storageNote === 'transient') return []
    return read
      .ends(id)
      .outputs.filter((state) => !isStored(read, state))
      .map((state): Found => ({
        severity: 'warn',
        says: 'plain',
        elements: [id, state],
        args: { state: { names: [state] }, event: { names: [id] } },
        ...(mayBeStored(read, state) && { fix: [storing(read, state)] }),
      }))
  },
}

/** F-03: what becomes of a data in the end (p8; ). */
export const endsSomehow: Check<'states'> = {
  id: 'F-03',
  step: 1,
  source: 'p8',
  of: 'states',
  find: (read, id) => {
    if (isDisposed(read, id)) return []
    const { term } = read.facts(id)
    const about = { elements: [id], args: { state: { names: [id] } } }
    if (term === undefined || term.kind === 'none' || term.kind === 'text') {
      return [{ severity: 'info', says: 'open', ...about }]
    }
    const end = endOf(read, term)
    if (end.ends !== 'on') return [{ severity: 'warn', says: 'ends', ...about }]
    const args = { ...about.args, day: { day: end.day } }
    return end.day < read.day
      ? [{ severity: 'error', says: 'past', elements: [id], args }]
      : [{ severity: 'warn', says: 'endsOn', elements: [id], args }]
  },
}

/** F-04: a disposal leaves copies or descendants under the same duty to erase (p8; ). One finding a survivor. */
export const nothingSurvives: Check<'events'> = {
  id: 'F-04',
  step: 1,
  source: 'p8',
  of: 'events',
  find: (read, id, event) => {
    if (event.kind !== 'dispose') return []
    return [...survivors(read, event.inputs)].map(([survivor, { of, says }]): Found => ({
      severity: 'error',
      says,
      elements: [id, survivor, of],
      args: { state: { names: [of] }, survivor: { names: [survivor] } },
      fix: [{ type: 'include', in: 'events', id, field: 'inputs', member: survivor }],
    }))
  },
}

/** F-05: a disposal of a part is processing (p6, p8; ). */
export const disposesOfAll: Check<'events'> = {
  id: 'F-05',
  step: 1,
  source: 'p8',
  of: 'events',
  find: (read, id, event) => {
    if (event.kind !== 'dispose') return []
    const isPart =
      event.mode === 'exclude' ||
      event.outputs.length > 0 ||
      event.inputs.some((s) => isSome(read, s))
    if (!isPart) return []
    const fix: readonly Command[] = [
      { type: 'set', in: 'events', id, field: 'kind', value: 'process_use' },
      { type: 'set', in: 'events', id, field: 'mode', value: 'exclude' },
    ]
    return [
      { severity: 'error', says: 'plain', elements: [id], args: { event: { names: [id] } }, fix },
    ]
  },
}

function isStored(read: Reading, state: string): boolean {
  return [...read.who('users', state), ...read.who('makers', state)].some((id) => {
    const event = read.of('events', id)
    return event !== undefined && (event.kind === 'store' || event.aspects.includes('store'))
  })
}

/** Whether whoever runs the systems a state lies on may know it; where one may not, somebody has to judge (DR-51). */
function mayBeStored(read: Reading, state: string): boolean {
  const systems = read.facts(state).systems ?? []
  const operators = systems.flatMap((system) => read.of('systems', system)?.operators ?? [])
  return operators.every((who) => mayKnow(read, who, state))
}

/**
 * The event that keeps a state. Its id follows from the state, so that two people who settle the same finding at the same time make
 * one event.
 */
function storing(read: Reading, state: string): Command {
  const stem = `store-${state}`.slice(0, 60)
  let id = stem
  for (let i = 2; read.exists('any', id); i += 1) id = `${stem}-${i}`
  const systems = [...(read.facts(state).systems ?? [])].toSorted()
  const empty = { aspects: [], outputs: [], actors: [], purposes: [] }
  const value = { ...empty, kind: 'store' as const, inputs: [state], systems, inScope: true }
  return { type: 'add', in: 'events', id, value }
}

/** Of which data that is disposed of something remains, and as what. */
interface Survival {
  readonly of: string
  readonly says: 'copy' | 'descendant'
}

function survivors(read: Reading, disposed: readonly string[]): ReadonlyMap<string, Survival> {
  const found = new Map<string, Survival>()
  const add = (survivor: string, of: string, says: Survival['says']) => {
    const state = read.of('states', survivor)
    if (state?.inScope !== true || disposed.includes(survivor) || isDisposed(read, survivor)) return
    if (!found.has(survivor)) found.set(survivor, { of, says })
  }
  for (const of of existing(read, disposed)) {
    const asset = read.of('states', of)?.asset ?? ''
    for (const other of read.who('statesOf', asset)) {
      if (read.of('states', other)?.copies !== 'none') add(other, of, 'copy')
    }
    const erasing = erasesUnder(read, of)
    if (erasing.length === 0) continue
    for (const later of downstream(read, of).states) {
      if (erasesUnder(read, later).some((ba) => erasing.includes(ba))) add(later, of, 'descendant')
    }
  }
  return found
}

function erasesUnder(read: Reading, state: string): readonly string[] {
  return dutiesOf(read, read.facts(state).bas)
    .filter(({ duty }) => duty.duty === 'erase')
    .map(({ ba }) => ba)
}

/** Whether a state holds only some of the kinds its data has. */
function isSome(read: Reading, id: string): boolean {
  const state = read.of('states', id)
  const kinds = read.of('assets', state?.asset ?? '')?.kinds ?? []
  const held = kinds.filter((kind) => state?.kindIds.includes(kind.id))
  return held.length > 0 && held.length < kinds.length
}
