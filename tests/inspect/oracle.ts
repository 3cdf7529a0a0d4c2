import type { Touch } from '#lib/doc/inspect.ts'
import * as Y from 'yjs'

/**
 * The paths that Yjs itself reports as changed by a transaction and the inspector did not name. A change inside a
 * container counts as named when the container itself was put or deleted.
 */
export function missedPaths(transaction: Y.Transaction, touches: readonly Touch[]): string[] {
  const named = new Set(
    touches.map(({ root, key, field }) =>
      field === undefined ? `${root}/${key}` : `${root}/${key}/${field}`,
    ),
  )
  const missed: string[] = []
  for (const [type, keys] of transaction.changed) {
    const container = pathOf(type)
    for (const key of keys) {
      const path = `${container}/${key ?? '#'}`
      if (!named.has(path) && !named.has(container)) missed.push(path)
    }
  }
  return missed
}

function pathOf(type: Y.AbstractType<Y.YEvent<Y.AbstractType<unknown>>>): string {
  const item = type._item
  if (item === null) return Y.findRootTypeKey(type)
  return item.parent instanceof Y.AbstractType
    ? `${pathOf(item.parent)}/${item.parentSub ?? '#'}`
    : '?'
}
