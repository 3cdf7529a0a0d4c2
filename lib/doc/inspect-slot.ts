import * as Y from 'yjs'
import type { Given } from './inspect-bytes.ts'

/** Where an item stands: root, the place of the container inside it, key (`null` in a list). */
export interface Slot {
  readonly root: string
  readonly outer: Slot | null
  readonly key: string | null
  /** the item that holds the container, when it is not a root */
  readonly owner: Y.Item | Given | null
}

/** Where an item of the document stands; `null` when it has no place any more. */
export function slotOfKnown(item: Y.Item): Slot | null {
  const { parent, parentSub } = item
  if (!(parent instanceof Y.AbstractType)) return null
  const owner = parent._item
  if (owner === null) return { root: rootName(parent), outer: null, key: parentSub, owner }
  const outer = slotOfKnown(owner)
  return outer && { root: outer.root, outer, key: parentSub, owner }
}

export function samePlace(a: Slot, b: Slot): boolean {
  return a.owner === b.owner && a.key === b.key && a.root === b.root
}

/** The place in words, for the log and the client. */
export function pathOf(slot: Slot): string {
  const key = (slot.key ?? '#').slice(0, 80)
  return slot.outer === null ? `${slot.root.slice(0, 80)}/${key}` : `${pathOf(slot.outer)}/${key}`
}

function rootName(type: Y.AbstractType<unknown>): string {
  for (const [name, root] of type.doc?.share ?? []) if (root === type) return name
  return ''
}
