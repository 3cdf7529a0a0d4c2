import * as Y from 'yjs'

/** Whether a document holds everything an update says: each struct, and each deletion carried out. */
export function covers(doc: Y.Doc, update: Uint8Array): boolean {
  const { structs, ds } = Y.decodeUpdate(update)
  for (const { id, length } of structs) {
    if (Y.getState(doc.store, id.client) < id.clock + length) return false
  }
  for (const [client, ranges] of ds.clients) {
    for (const { clock, len } of ranges) {
      if (Y.getState(doc.store, client) < clock + len) return false
      for (let at = clock; at < clock + len;) {
        const item = Y.getItem(doc.store, Y.createID(client, at))
        if (!item.deleted) return false
        at = item.id.clock + item.length
      }
    }
  }
  return true
}

/** Same structs, same deletions. */
export function sameState(a: Y.Doc, b: Y.Doc): boolean {
  const [x, y] = [Y.encodeStateVector(a), Y.encodeStateVector(b)]
  const [one, other] = [Y.decodeStateVector(x), Y.decodeStateVector(y)]
  if (one.size !== other.size) return false
  for (const [client, clock] of one) if (other.get(client) !== clock) return false
  return Y.equalDeleteSets(
    Y.createDeleteSetFromStructStore(a.store),
    Y.createDeleteSetFromStructStore(b.store),
  )
}
