import { healthWords, recorderWords, trialPurposes } from '#lib/catalog/risks/topics.ts'
import type { Fact } from '#lib/catalog/risks/when.ts'
import type { System } from '#lib/model/system.ts'
import { carriersOf } from './carriers.ts'
import { goesToAnother, isTransfer } from './flow.ts'
import { downstream } from './lineage.ts'
import { destinations, stackOf } from './places.ts'
import type { Reading } from './reading.ts'
import type { Seen } from './seen.ts'

/** One event as its facts are read: with what goes in and comes out of it. What several facts ask for is put together once. */
export class At {
  readonly read: Reading
  readonly event: Seen<'events'>
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  #states: readonly string[] | undefined
  #carried: readonly Seen<'systems'>[] | undefined
  #over: readonly Seen<'bas'>[] | undefined

  constructor(read: Reading, id: string, event: Seen<'events'>) {
    const { inputs, outputs } = read.ends(id)
    this.read = read
    this.event = event
    this.inputs = inputs
    this.outputs = outputs
  }

  /** what goes in and comes out, each once */
  get states(): readonly string[] {
    this.#states ??= [...new Set([...this.inputs, ...this.outputs])]
    return this.#states
  }

  /** what carries the event and its data, with every layer beneath */
  get carried(): readonly Seen<'systems'>[] {
    this.#carried ??= stackOf(this.read, carriersOf(this)).flatMap(
      (id) => this.read.of('systems', id) ?? [],
    )
    return this.#carried
  }

  /** the ba over its data */
  get over(): readonly Seen<'bas'>[] {
    if (this.#over === undefined) {
      const ids = new Set<string>()
      for (const state of this.states) for (const ba of this.read.facts(state).bas) ids.add(ba)
      this.#over = [...ids].flatMap((id) => this.read.of('bas', id) ?? [])
    }
    return this.#over
  }
}

/** How each fact of the catalogue's conditions is read from a model (CK-42). Unknown is no. */
export const factReadings: Readonly<Record<Fact, (at: At) => boolean>> = {
  'source.device': hasDevice,
  'source.recorder': (at) => devicesOf(at).some((one) => collects(one, recorderWords)),
  'source.online': (at) =>
    systemsOf(at).some(({ kind }) => kind === 'application' || kind === 'cloudService'),
  'source.manual': (at) => at.event.actors.length > 0 && !hasDevice(at),
  'source.elsewhere': comesFromElsewhere,
  'topic.health': (at) => systemsOf(at).some((one) => collects(one, healthWords)),
  'purpose.test': isForTest,
  system: (at) => systemsOf(at).length > 0,
  'system.shared': (at) => at.carried.some(({ multiTenant }) => multiTenant === true),
  'unit.party': ({ event }) => (event.transfer?.party.to.length ?? 0) > 0,
  'unit.system': (at) => hasEnds(at, 'system') || systemsOf(at).length > 0,
  'unit.device': (at) => hasEnds(at, 'device') || hasDevice(at),
  'differs.country': ({ read, event }) => destinations(read, event).length > 0,
  'differs.party': changesHands,
  'onward.shared': ({ read, outputs }) =>
    outputs.some((state) => read.who('users', state).some((user) => isGivenAway(read, user))),
  'onward.transfer': ({ read, outputs }) =>
    outputs.some((state) => downstream(read, state).events.some((id) => isGivenAway(read, id))),
  'onward.data': ({ read, inputs }) =>
    inputs.some((state) => downstream(read, state).states.some((one) => !inputs.includes(one))),
  'onward.copies': ({ read, inputs }) =>
    inputs.some((state) => copiesOf(read, state).some((one) => !inputs.includes(one))),
  'place.cloud': (at) =>
    at.carried.some(({ kind, layer }) => kind === 'cloudService' || isCloudLayer(layer)),
  'place.portable': (at) => at.carried.some(({ kind }) => kind === 'portableMedium'),
  'place.temporary': (at) =>
    at.event.storageNote === 'transient' ||
    at.states.some((state) => at.read.of('states', state)?.copies === 'cache') ||
    at.carried.some(({ kind }) => kind === 'temporaryArea'),
  'place.physical': (at) =>
    at.carried.some(({ kind, layer }) => physical.includes(kind) || layer === 'physical'),
  'term.finite': ({ read, states }) =>
    states.some((state) => {
      const kind = read.facts(state).term?.kind
      return kind === 'date' || kind === 'relative'
    }),
  'ba.consent': (at) => at.over.some(({ normType }) => normType === 'consent'),
  'ba.contract': (at) => at.over.some(({ normType }) => normType === 'contract'),
  'ba.secrecy': (at) =>
    at.over.some(
      ({ normType, category }) => normType === 'contract' && category === 'intellectualProperty',
    ),
  'ba.retention': (at) =>
    at.over.some(
      ({ minRetention, duties }) =>
        minRetention !== undefined ||
        duties.some(({ duty, duration }) => duty === 'record' && duration !== undefined),
    ),
  'actor.external': isDoneByAnother,
}

const physical: readonly System['kind'][] = ['onPrem', 'device', 'portableMedium']

function systemsOf({ read, event }: At): readonly Seen<'systems'>[] {
  return event.systems.flatMap((id) => read.of('systems', id) ?? [])
}

function hasDevice(at: At): boolean {
  return devicesOf(at).length > 0
}

function devicesOf(at: At): readonly Seen<'systems'>[] {
  return systemsOf(at).filter(({ kind }) => kind === 'device')
}

function collects(system: Seen<'systems'>, words: readonly string[]): boolean {
  return system.collects.some(({ ja, en = '' }) => {
    const said = `${ja} ${en}`.toLowerCase()
    return words.some((word) => said.includes(word))
  })
}

function isCloudLayer(layer: Seen<'systems'>['layer']): boolean {
  return layer === 'SaaS' || layer === 'PaaS' || layer === 'IaaS'
}

function hasEnds({ event }: At, unit: 'system' | 'device'): boolean {
  const ends = event.transfer?.[unit]
  return ends !== undefined && ends.from.length + ends.to.length > 0
}

/** Data from outside, or made by somebody else than who manages it. Persons generate data by living (CK-10). */
function comesFromElsewhere({ read, event, states, outputs }: At): boolean {
  if (states.some((state) => read.of('states', state)?.external === true)) return true
  const managers = outputs.flatMap((state) => read.facts(state).controller ?? [])
  const organisations = managers.map((who) => read.organisation(who))
  return (
    organisations.length > 0 &&
    event.actors.some(
      (who) =>
        read.of('stakeholders', who)?.kind !== 'naturalPersonClass' &&
        !organisations.includes(read.organisation(who)),
    )
  )
}

/** Done for a purpose that says so, or making a replica: the shape in which live data comes into another environment. */
function isForTest({ read, event, outputs }: At): boolean {
  const purposes = [
    ...event.purposes,
    ...outputs.flatMap((state) => read.facts(state).purposes ?? []),
  ]
  return (
    purposes.some((purpose) => trialPurposes.includes(purpose)) ||
    outputs.some((state) => read.of('states', state)?.copies === 'replica')
  )
}

/** A transfer goes to another organisation; of anything else: the data came by such a transfer or leaves by one. */
function changesHands({ read, event, inputs }: At): boolean {
  if (isTransfer(event)) return goesToAnother(read, event)
  return inputs.some((state) =>
    [...read.who('makers', state), ...read.who('users', state)].some((id) => isGivenAway(read, id)),
  )
}

function isGivenAway(read: Reading, id: string): boolean {
  const event = read.of('events', id)
  return event !== undefined && isTransfer(event) && goesToAnother(read, event)
}

/** Other states of the same data that are copies (CK-04). */
function copiesOf(read: Reading, state: string): readonly string[] {
  const asset = read.of('states', state)?.asset
  if (asset === undefined) return []
  return read
    .who('statesOf', asset)
    .filter((one) => one !== state && read.of('states', one)?.copies !== 'none')
}

/** For somebody, or by an organisation that manages none of the data; only where all who manage it are known. */
function isDoneByAnother({ read, event, inputs }: At): boolean {
  if (event.onBehalfOf !== undefined) return true
  const managers = inputs.map((state) => read.facts(state).controller)
  if (managers.length === 0 || managers.includes(undefined)) return false
  const organisations = managers.flatMap((who) =>
    who === undefined ? [] : [read.organisation(who)],
  )
  return event.actors.some((who) => !organisations.includes(read.organisation(who)))
}
