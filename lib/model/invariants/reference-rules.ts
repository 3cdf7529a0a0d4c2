import { chains, circles, followedCell } from '../chains.ts'
import { existsIn } from '../elements.ts'
import { cellNames, collectionNames } from '../layout.ts'
import type { Model } from '../model.ts'
import { idsAt } from '../prune.ts'
import { cellReferences, keyTargets, references, type ReferencePath } from '../references.ts'
import type { Violation } from './violation.ts'

/** M-6: everything an element names exists. A live model can break this: two people, one removes what the other connects. */
export function namesWhatExists(model: Model): Violation[] {
  const exists = existsIn(model)
  const missing = (value: unknown, paths: readonly ReferencePath[]) =>
    paths.flatMap(({ path, to }) => idsAt(value, path).filter((id) => !exists(to, id)))
  const inElements = collectionNames.flatMap((name) =>
    Object.entries(model[name]).flatMap(([id, entity]) => {
      const ids = missing(entity, references[name])
      return ids.length === 0 ? [] : [broken([id, ...ids], `${name}/${id}`)]
    }),
  )
  const inCells = cellNames.flatMap((name) =>
    Object.entries(model[name]).flatMap(([key, cell]) => {
      const parts = key.split('|')
      const ids = [
        ...parts.filter((part, i) => {
          const to = keyTargets[name][i]
          return to !== undefined && !exists(to, part)
        }),
        ...missing(cell, cellReferences[name]),
      ]
      return ids.length === 0 ? [] : [broken([parts[0] ?? key, ...ids], `${name}/${key}`)]
    }),
  )
  return [...inElements, ...inCells]
}

/** M-8: parents, hosting and 左記と同様 never lead back to where they began. */
export function chainsEnd(model: Model): Violation[] {
  const trees = (['stakeholders', 'bas', 'systems'] as const).flatMap((name) =>
    circles(Object.keys(model[name]), chains[name](model)).map((id): Violation => ({
      rule: 'M-8',
      elements: [id],
      path: `${name}/${id}`,
    })),
  )
  const cells = circles(Object.keys(model.attributes), followedCell(model)).map(
    (key): Violation => ({
      rule: 'M-8',
      elements: [key.split('|')[0] ?? key],
      path: `attributes/${key}`,
    }),
  )
  return [...trees, ...cells]
}

/** M-10: an id names one element, whatever its collection. */
export function idsAreUnique(model: Model): Violation[] {
  const seen = new Set<string>()
  return collectionNames.flatMap((name) =>
    Object.keys(model[name]).flatMap((id): Violation[] => {
      const isDouble = seen.has(id)
      seen.add(id)
      return isDouble ? [{ rule: 'M-10', elements: [id], path: `${name}/${id}` }] : []
    }),
  )
}

function broken(elements: readonly string[], path: string): Violation {
  return { rule: 'M-6', elements: [...new Set(elements)], path }
}
