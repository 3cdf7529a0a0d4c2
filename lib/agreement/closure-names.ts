import type { Json } from '#lib/base/canonical-json.ts'
import { never } from '#lib/base/never.ts'
import type { AttributeValue } from '#lib/model/attribute.ts'
import type { DataEvent } from '#lib/model/data-event.ts'
import type { DataState } from '#lib/model/data-state.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import type { Term } from '#lib/model/term.ts'
import type { ToldCell } from './closure-attributes.ts'
import type { Pieces } from './pieces.ts'

type Members = Readonly<Record<string, Json>>
type Named = Readonly<Record<string, Members>>

/**
 * What the ids in a closure stand for: "the managing party is A" means something else when A is somebody else, and "kept
 * on server S" when S stands in another country. So these names and places are signed too (AG-5).
 */
export interface ClosureNames {
  readonly stakeholders: Named
  readonly systems: Named
  readonly assets: Named
  readonly bas: Named
}

interface Parts {
  readonly event: DataEvent | undefined
  readonly states: Readonly<Record<string, DataState>>
  readonly attributes: Readonly<Record<string, Readonly<Record<string, ToldCell>>>>
  readonly bas: Named
  /** systems that accepted parts are limited to */
  readonly layers: readonly string[]
}

interface Found {
  readonly stakeholders: Set<string>
  readonly systems: Set<string>
  readonly assets: Set<string>
  readonly bas: Set<string>
}

/** Names of everything the parts point at and do not contain themselves. Ids of nothing are left out. */
export function namesOf(pieces: Pieces, parts: Parts): ClosureNames {
  const found: Found = {
    stakeholders: new Set(),
    systems: new Set(),
    assets: new Set(),
    bas: new Set(),
  }
  addAll(found.systems, parts.layers)
  if (parts.event !== undefined) ofEvent(parts.event, found)
  for (const state of Object.values(parts.states)) {
    found.assets.add(state.asset)
    add(found.stakeholders, state.holder)
  }
  for (const cells of Object.values(parts.attributes)) {
    for (const cell of Object.values(cells)) ofCell(cell, found)
  }
  for (const id of Object.keys(parts.bas)) {
    const ba = pieces.of('bas', id)
    for (const party of ba?.parties ?? []) found.stakeholders.add(party)
    add(found.bas, ba?.parent)
  }
  return {
    stakeholders: named(
      (id) => pieces.of('stakeholders', id),
      found.stakeholders,
      (s) => ({
        kind: s.kind,
        name: s.name,
        ...(s.country === undefined ? {} : { country: s.country }),
      }),
    ),
    systems: named(
      (id) => pieces.of('systems', id),
      found.systems,
      (s) => ({ name: s.name, places: s.places }),
    ),
    assets: named(
      (id) => pieces.of('assets', id),
      found.assets,
      (a) => ({ name: a.name, kinds: a.kinds }),
    ),
    bas: named(
      (id) => pieces.of('bas', id),
      found.bas,
      (b) => ({ name: b.name }),
      new Set(Object.keys(parts.bas)),
    ),
  }
}

function ofEvent(event: DataEvent, found: Found): void {
  addAll(found.stakeholders, event.actors)
  add(found.stakeholders, event.onBehalfOf)
  addAll(found.systems, event.systems)
  add(found.bas, event.ground?.ba)
  if (event.transfer === undefined) return
  const { party, system, device } = event.transfer
  addAll(found.stakeholders, [...party.from, ...party.to])
  addAll(found.systems, [...system.from, ...system.to, ...device.from, ...device.to])
}

function ofCell(cell: ToldCell, found: Found): void {
  for (const one of [cell, cell.resolved]) {
    add(found.stakeholders, one?.confirmedBy)
    if (one?.value !== undefined) ofValue(one.value, found)
  }
}

function ofValue(value: AttributeValue, found: Found): void {
  switch (value.key) {
    case 'category':
    case 'purpose':
    case 'value':
      return
    case 'disclosureScope':
      for (const layer of value.scope.layers) {
        add(found.bas, layer.ba)
        if (layer.allow !== 'any') addAll(found.stakeholders, layer.allow)
      }
      return
    case 'controller':
      found.stakeholders.add(value.controller)
      return
    case 'rightsHolders':
      addAll(
        found.stakeholders,
        [...value.holders, ...(value.relinquished ?? [])].map((h) => h.who),
      )
      return
    case 'location':
      addAll(found.systems, value.systems)
      return
    case 'usageTerm':
      ofTerm(value.term, found)
      return
    default:
      never(value)
  }
}

function ofTerm(term: Term, found: Found): void {
  if (term.kind === 'relative') add(found.bas, term.anchor.ba)
}

function add(to: Set<string>, id: string | undefined): void {
  if (id !== undefined) to.add(id)
}

function addAll(to: Set<string>, ids: readonly string[]): void {
  for (const id of ids) to.add(id)
}

function named<T extends { readonly name: LocalText }>(
  of: (id: string) => T | undefined,
  ids: ReadonlySet<string>,
  told: (value: T) => object,
  contained: ReadonlySet<string> = new Set(),
): Named {
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const value = of(id)
      return value === undefined || contained.has(id) ? [] : [[id, told(value) as Members]]
    }),
  )
}
