import { own } from '#lib/base/own.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import type { EventKind } from '#lib/model/vocabulary.ts'
import { sortedIds } from '../flow-graph.ts'
import { baTintsOf } from '../tint.ts'

/** How much of each list is shown; of the rest only how many (NT-20). */
const most = { states: 3, bas: 4, parties: 3 } as const

/** The beginning of a list, and how many more there are. */
export interface Some<T> {
  readonly shown: readonly T[]
  readonly more: number
}

interface NamedParty {
  readonly id: string
  readonly name: LocalText
}

/** A data before or after the event: what it is called, who holds it, the ba it lies in. */
export interface FragmentState {
  readonly name: LocalText
  readonly holder: NamedParty | undefined
  readonly bas: Some<{ readonly name: LocalText; readonly tint: number }>
}

/** 図の断片 / one event with its data before and after, the ba of each, and who takes part: all that a mail shows of a model (NT-19). */
export interface EventFragment {
  readonly kind: EventKind
  readonly name: LocalText | undefined
  /** who carries it out */
  readonly actors: Some<NamedParty>
  /** of a transfer: from whom to whom */
  readonly from: Some<NamedParty>
  readonly to: Some<NamedParty>
  readonly before: Some<FragmentState>
  readonly after: Some<FragmentState>
}

/** The fragment around an event; undefined when the model has none of this id. What it names and the model does not hold is left out. */
export function eventFragment(model: Model, eventId: string): EventFragment | undefined {
  const event = own(model.events, eventId)
  if (event === undefined) return undefined
  const { kind, name, inputs, outputs, actors, transfer } = event
  const tints = baTintsOf(model.bas)
  const party = (id: string): readonly NamedParty[] => {
    const found = own(model.stakeholders, id)
    return found === undefined ? [] : [{ id, name: found.name }]
  }
  const state = (id: string): readonly FragmentState[] => {
    const found = own(model.states, id)
    if (found === undefined) return []
    const bas = sortedIds(model.bas).flatMap((ba) => {
      const { members, short, name: full } = model.bas[ba] ?? {}
      return full !== undefined && members?.includes(id) === true
        ? [{ name: short ?? full, tint: tints.get(ba) ?? 0 }]
        : []
    })
    const holder = found.holder === undefined ? undefined : party(found.holder)[0]
    return [{ name: found.name, holder, bas: some(bas, most.bas) }]
  }
  const parties = (ids: readonly string[]) => some(ids.flatMap(party), most.parties)
  return {
    kind,
    name,
    actors: parties(actors),
    from: parties(transfer?.party.from ?? []),
    to: parties(transfer?.party.to ?? []),
    before: some(inputs.flatMap(state), most.states),
    after: some(outputs.flatMap(state), most.states),
  }
}

function some<T>(all: readonly T[], limit: number): Some<T> {
  return { shown: all.slice(0, limit), more: Math.max(0, all.length - limit) }
}
