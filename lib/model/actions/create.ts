import type { Command } from '../commands.ts'
import type { LocalText } from '../local-text.ts'
import type { PlaceOnCanvas } from '../place.ts'
import type { EventKind } from '../vocabulary.ts'

interface Placed {
  /** where the canvas draws it; nothing leaves that to the default layout */
  readonly at?: PlaceOnCanvas
}

export interface NewData extends Placed {
  /** ids of the data and of its first state, made by the caller */
  readonly asset: string
  readonly state: string
  readonly name: LocalText
  readonly holder?: string
}

/** A new data with its first state: two elements, because the data keeps its identity when its state changes. */
export function createData(data: NewData): readonly Command[] {
  return [
    { type: 'add', in: 'assets', id: data.asset, value: { name: data.name, kinds: [] } },
    {
      type: 'add',
      in: 'states',
      id: data.state,
      value: {
        asset: data.asset,
        name: data.name,
        primed: 0,
        ...(data.holder === undefined ? {} : { holder: data.holder }),
        kindIds: [],
        copies: 'none',
        inScope: true,
        external: false,
      },
    },
    ...placing(data.state, data.at),
  ]
}

export interface NewEvent extends Placed {
  readonly id: string
  readonly kind: EventKind
  readonly inputs?: readonly string[]
  readonly outputs?: readonly string[]
  readonly actors?: readonly string[]
}

/** A new event of one of the five kinds, with the states it takes and makes. */
export function createEvent(event: NewEvent): readonly Command[] {
  return [
    {
      type: 'add',
      in: 'events',
      id: event.id,
      value: {
        kind: event.kind,
        aspects: [],
        inputs: [...(event.inputs ?? [])],
        outputs: [...(event.outputs ?? [])],
        actors: [...(event.actors ?? [])],
        purposes: [],
        systems: [],
        inScope: true,
      },
    },
    ...placing(event.id, event.at),
  ]
}

/** A new organisation as a stakeholder; which account it is, its own admin says elsewhere. */
export function createOrganization(
  organization: Placed & { readonly id: string; readonly name: LocalText },
): readonly Command[] {
  const { id, name, at } = organization
  return [
    { type: 'add', in: 'stakeholders', id, value: { kind: 'organization', name, members: [] } },
    ...placing(id, at),
  ]
}

/** A new ba over the given members. It begins as a contract, the kind that parties make among themselves. */
export function createBa(ba: {
  readonly id: string
  readonly name: LocalText
  readonly members: readonly string[]
  readonly parties: readonly string[]
}): readonly Command[] {
  return [
    {
      type: 'add',
      in: 'bas',
      id: ba.id,
      value: {
        name: ba.name,
        normType: 'contract',
        parties: [...ba.parties],
        members: [...ba.members],
        purposes: [],
        duties: [],
        clauses: [],
      },
    },
  ]
}

function placing(id: string, at: PlaceOnCanvas | undefined): readonly Command[] {
  return at === undefined ? [] : [{ type: 'put', cell: 'places', key: id, value: at }]
}
