import type { Command } from '../commands.ts'
import type { DataState } from '../data-state.ts'
import type { LocalText } from '../local-text.ts'
import type { Model } from '../model.ts'
import type { PlaceOnCanvas } from '../place.ts'
import type { EventKind } from '../vocabulary.ts'
import { createEvent } from './create.ts'

/** What is to come out of a state; ids are made by the caller. */
export interface Derived {
  readonly from: string
  readonly event: string
  readonly kind: Exclude<EventKind, 'generate_acquire' | 'dispose'>
  readonly state: string
  /** id for the new data when the event makes one, as processing does */
  readonly asset: string
  readonly name: LocalText
  readonly holder?: string
  readonly actors?: readonly string[]
  readonly at?: { readonly event: PlaceOnCanvas; readonly state: PlaceOnCanvas }
  /** further states that go in, and the next state of each where the event carries data on */
  readonly also?: readonly {
    readonly from: string
    readonly state: string
    readonly at?: PlaceOnCanvas
  }[]
}

/**
 * New data from states: an event with them going in and a new state coming out (M-13). Transfer and storage carry each
 * data on as its next state (A becomes A′); processing makes one new data of all. Nothing when the first does not exist; others that
 * do not are left out.
 */
export function deriveFrom(model: Model, derived: Derived): readonly Command[] {
  const source = Object.hasOwn(model.states, derived.from) ? model.states[derived.from] : undefined
  if (source === undefined) return []
  const isNew = derived.kind === 'process_use'
  const asset: readonly Command[] = isNew
    ? [{ type: 'add', in: 'assets', id: derived.asset, value: { name: derived.name, kinds: [] } }]
    : []
  const also = (derived.also ?? []).filter(({ from }) => Object.hasOwn(model.states, from))
  const carried = isNew ? [] : also
  return [
    ...asset,
    ...stateFrom(source, derived, { id: derived.state, name: derived.name, at: derived.at?.state }),
    ...carried.flatMap(({ from, state: id, at }) => {
      const one = model.states[from]
      return one === undefined ? [] : stateFrom(one, derived, { id, name: one.name, at })
    }),
    ...createEvent({
      id: derived.event,
      kind: derived.kind,
      inputs: [derived.from, ...also.map(({ from }) => from)],
      outputs: [derived.state, ...carried.map(({ state }) => state)],
      actors: derived.actors ?? [],
      ...(derived.at === undefined ? {} : { at: derived.at.event }),
    }),
  ]
}

function stateFrom(
  source: DataState,
  { kind, asset, holder }: Derived,
  made: { readonly id: string; readonly name: LocalText; readonly at: PlaceOnCanvas | undefined },
): readonly Command[] {
  const isNew = kind === 'process_use'
  return [
    {
      type: 'add',
      in: 'states',
      id: made.id,
      value: {
        asset: isNew ? asset : source.asset,
        name: made.name,
        primed: isNew ? 0 : Math.min(source.primed + 1, 99),
        ...(holder === undefined ? {} : { holder }),
        kindIds: isNew ? [] : source.kindIds,
        copies: 'none',
        inScope: source.inScope,
        external: false,
      },
    },
    ...(made.at === undefined
      ? []
      : [{ type: 'put', cell: 'places', key: made.id, value: made.at } as const]),
  ]
}
