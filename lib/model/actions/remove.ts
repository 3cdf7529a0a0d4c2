import { collectionOf } from '../elements.ts'
import { cellNames, collectionNames, type CollectionName } from '../layout.ts'
import type { Command } from '../commands.ts'
import type { Model } from '../model.ts'
import { needsOf } from '../needs.ts'
import { unlinked, unlinkedCell } from './unlink.ts'

type Loose = Readonly<Record<string, unknown>>

/**
 * Removes elements and everything that would then point to nothing (MA-3): their cells, their memberships, other fields that name
 * them, what says nothing without them (the risks of an event, the relations of an organisation), and a data whose last state goes.
 * What an organisation holds stays and has no holder. Unknown ids are passed over.
 */
export function removeElements(model: Model, ids: readonly string[]): readonly Command[] {
  const gone = withDependents(model, ids)
  const keep = (id: string) => !gone.has(id)
  return [
    ...collectionNames.flatMap((name) =>
      Object.entries<Loose>(model[name]).flatMap(([id, entity]) =>
        gone.has(id) ? [] : unlinked(name, id, entity, keep),
      ),
    ),
    ...cellNames.flatMap((name) =>
      Object.entries<unknown>(model[name]).flatMap(([key, cell]) =>
        unlinkedCell(name, key, cell, keep),
      ),
    ),
    ...[...gone].map(([id, name]): Command => ({ type: 'remove', in: name, id })),
  ]
}

/** The elements and, again and again, those that cannot be without them. */
function withDependents(model: Model, ids: readonly string[]): ReadonlyMap<string, CollectionName> {
  const gone = new Map<string, CollectionName>()
  const take = (id: string) => {
    const name = collectionOf(model, id)
    if (name !== undefined) gone.set(id, name)
  }
  ids.forEach(take)
  for (let before = -1; before !== gone.size;) {
    before = gone.size
    for (const name of collectionNames) {
      for (const [id, entity] of Object.entries<Loose>(model[name])) {
        if (!gone.has(id) && needsOf(name, entity).some((need) => gone.has(need))) take(id)
      }
    }
    dataWithoutState(model, gone).forEach(take)
  }
  return gone
}

/** Data that loses its last state by what is removed. */
function dataWithoutState(model: Model, gone: ReadonlyMap<string, unknown>): readonly string[] {
  const states = Object.entries(model.states)
  const left = new Set(states.filter(([id]) => !gone.has(id)).map(([, state]) => state.asset))
  const lost = states.filter(([id]) => gone.has(id)).map(([, state]) => state.asset)
  return lost.filter((asset) => !left.has(asset))
}
