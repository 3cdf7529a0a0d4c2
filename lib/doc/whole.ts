import * as Y from 'yjs'
import { collectionNames } from '#lib/model/layout.ts'
import { keysNeeded, rootOf } from './shape.ts'

/**
 * Gives every entity that came back in this transaction what it cannot be read without (D-21). Yjs does not bring back a value
 * after which somebody else wrote one: here that would leave an entity nobody may send. The last value known takes its
 * place; where none is left, the entity goes again.
 */
export function makeWhole(transaction: Y.Transaction): void {
  for (const [type, ids] of transaction.changed) {
    const name = collectionNames.find((one) => transaction.doc.share.get(one) === type)
    if (name === undefined) continue
    const root = rootOf(transaction.doc, name)
    for (const id of ids) {
      const item = id === null ? undefined : root._map.get(id)
      if (id === null || item === undefined || item.deleted || !isNew(transaction, item)) continue
      const entity = root.get(id)
      if (!(entity instanceof Y.Map)) continue
      const lacking = keysNeeded(name).filter((key) => !entity.has(key))
      const values = lacking.map((key) => [key, valueBefore(item, key)] as const)
      if (values.some(([, value]) => value === undefined)) root.delete(id)
      else for (const [key, value] of values) entity.set(key, value)
    }
  }
}

function isNew({ beforeState }: Y.Transaction, { id }: Y.Item): boolean {
  return id.clock >= (beforeState.get(id.client) ?? 0)
}

/** The newest value of the key that is still known of the container which `again` brought back. */
function valueBefore(again: Y.Item, key: string): unknown {
  const first = leftOf(again).find(
    ({ redone }) => redone !== null && Y.compareIDs(redone, again.id),
  )
  if (first === undefined || !(first.content instanceof Y.ContentType)) return undefined
  const last = first.content.type._map.get(key)
  const known =
    last && [last, ...leftOf(last)].find(({ content }) => content instanceof Y.ContentAny)
  return known?.content.getContent().at(-1)
}

function leftOf(item: Y.Item): Y.Item[] {
  const found: Y.Item[] = []
  for (let { left } = item; left !== null; { left } = left) found.push(left)
  return found
}
