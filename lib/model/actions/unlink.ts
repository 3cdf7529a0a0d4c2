import type { Command } from '../commands.ts'
import { isSetField, type CellName, type CollectionName } from '../layout.ts'
import { idsAt } from '../prune.ts'
import { cellReferences, keyTargets, references, type Target } from '../references.ts'
import { rewired, settledCell } from '../rewire.ts'

type Loose = Readonly<Record<string, unknown>>

/** Whether a reference may stay. */
type Keep = (id: string, to: Target) => boolean

/** Commands that take references out of an entity that stays: members by `exclude`, other fields by `set` (MA-3). */
export function unlinked(
  name: CollectionName,
  id: string,
  entity: Loose,
  keep: Keep,
): readonly Command[] {
  const fields = Map.groupBy(references[name], ({ path }) => path[0] ?? '')
  return [...fields].flatMap(([field, paths]): Command[] => {
    if (isSetField(name, field)) {
      return paths.flatMap(({ to }) =>
        idsAt(entity[field], ['[]'])
          .filter((member) => !keep(member, to))
          .map((member): Command => ({ type: 'exclude', in: name, id, field, member })),
      )
    }
    const after = rewired(entity, paths, kept(keep))[field]
    // The table of references guarantees that the field belongs to the collection; `apply` checks the value again.
    return after === entity[field]
      ? []
      : [{ type: 'set', in: name, id, field, value: after } as Command]
  })
}

/** The same for a cell: it is cleared when its key names what goes, or when it says nothing any more. */
export function unlinkedCell(
  name: CellName,
  key: string,
  cell: unknown,
  keep: Keep,
): readonly Command[] {
  const isOwned = key.split('|').some((part, i) => {
    const to = keyTargets[name][i]
    return to !== undefined && !keep(part, to)
  })
  const after = rewired(cell, cellReferences[name], kept(keep))
  if (!isOwned && after === cell) return []
  const settled = isOwned ? undefined : name === 'attributes' ? settledCell(after) : after
  return settled === undefined
    ? [{ type: 'clear', cell: name, key }]
    : [{ type: 'put', cell: name, key, value: settled } as Command]
}

function kept(keep: Keep) {
  return (id: string, to: Target) => (keep(id, to) ? id : undefined)
}
