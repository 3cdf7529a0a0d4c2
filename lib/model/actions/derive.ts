import type { Command } from '../commands.ts'
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
}

/**
 * New data from a state: an event with that state going in and a new state coming out (M-13). Transfer and storage carry the
 * same data on as its next state (A becomes A′); processing makes a new data. Nothing when the state does not exist.
 */
export function deriveFrom(model: Model, derived: Derived): readonly Command[] {
  const source = Object.hasOwn(model.states, derived.from) ? model.states[derived.from] : undefined
  if (source === undefined) return []
  const isNew = derived.kind === 'process_use'
  const asset: readonly Command[] = isNew
    ? [{ type: 'add', in: 'assets', id: derived.asset, value: { name: derived.name, kinds: [] } }]
    : []
  const holder = derived.holder === undefined ? {} : { holder: derived.holder }
  const state: Command = {
    type: 'add',
    in: 'states',
    id: derived.state,
    value: {
      asset: isNew ? derived.asset : source.asset,
      name: derived.name,
      primed: isNew ? 0 : Math.min(source.primed + 1, 99),
      ...holder,
      kindIds: isNew ? [] : source.kindIds,
      copies: 'none',
      inScope: source.inScope,
      external: false,
    },
  }
  const place: readonly Command[] =
    derived.at === undefined
      ? []
      : [{ type: 'put', cell: 'places', key: derived.state, value: derived.at.state }]
  return [
    ...asset,
    state,
    ...place,
    ...createEvent({
      id: derived.event,
      kind: derived.kind,
      inputs: [derived.from],
      outputs: [derived.state],
      actors: derived.actors ?? [],
      ...(derived.at === undefined ? {} : { at: derived.at.event }),
    }),
  ]
}
