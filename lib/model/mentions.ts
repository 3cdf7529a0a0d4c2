import type { Json } from '../base/canonical-json.ts'
import { cells, isSetField, type CellName, type CollectionName } from './layout.ts'
import { idsAt } from './prune.ts'
import { cellReferences, keyTargets, references, type ReferencePath } from './references.ts'

/** A changed place as it is recorded, whatever the root is called. */
interface Recorded {
  readonly root: string
  readonly key: string
  readonly field: string | null
  readonly before: Json
  readonly after: Json
}

/**
 * Ids of the elements that a changed place refers to (M-6), before or after: in the key of a cell, and wherever its value names
 * others. Kinds inside a data are no elements. An element is not mentioned by a change of its own.
 */
export function mentionsOf({ root, key, field, before, after }: Recorded): readonly string[] {
  const values = [before, after].filter((value) => value !== null)
  const found = Object.hasOwn(cells, root)
    ? [
        ...inKey(root as CellName, key),
        ...values.flatMap((value) => inside(value, cellReferences[root as CellName])),
      ]
    : Object.hasOwn(references, root)
      ? values.flatMap((value) =>
          inside(
            field === null ? value : { [field]: whole(root as CollectionName, field, value) },
            references[root as CollectionName],
          ),
        )
      : []
  return [...new Set(found)]
}

function inKey(name: CellName, key: string): readonly string[] {
  return key.split('|').filter((_part, i) => {
    const to = keyTargets[name][i]
    return to !== undefined && to !== 'kinds'
  })
}

function inside(value: Json, paths: readonly ReferencePath[]): readonly string[] {
  return paths.filter(({ to }) => to !== 'kinds').flatMap(({ path }) => idsAt(value, path))
}

/** Of a set one member is recorded that left or came. */
function whole(name: CollectionName, field: string, value: Json): Json {
  return isSetField(name, field) && typeof value === 'string' ? [value] : value
}
