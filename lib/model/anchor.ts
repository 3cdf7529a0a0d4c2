import { never } from '#lib/base/never.ts'
import { own } from '#lib/base/own.ts'
import { isCellKey } from './cell-key.ts'
import { isElementId } from './id.ts'
import { cells, collectionNames, collections, type CollectionName } from './layout.ts'
import type { Model } from './model.ts'

/** Tables whose cells can be spoken about; where the canvas draws an element says nothing by itself. */
const tables = ['attributes', 'demands', 'coverage'] as const
type SpokenTable = (typeof tables)[number]

/** Where in a model something stands that is said about it and is no part of it: an element or one field of it, a cell, a point of the canvas. */
export type Anchor =
  | {
      readonly is: 'element'
      readonly collection: CollectionName
      readonly id: string
      readonly field?: string
    }
  | { readonly is: 'cell'; readonly table: SpokenTable; readonly key: string }
  | { readonly is: 'point'; readonly x: number; readonly y: number }

/** Longest text of an anchor, UTF-16 units. */
export const longestAnchor = 300
const farthest = 1_000_000

/**
 * Reads the text of an anchor (S-51): `states/int-A`, `risks/r1#incident`, `attributes/int-A|purpose`, `canvas/120,-40`. Null for
 * anything else; whether the model holds what it names is another question (`stands`).
 */
export function anchorFrom(text: string): Anchor | null {
  if (text.length > longestAnchor) return null
  const [root = '', place, more] = text.split('/')
  if (place === undefined || more !== undefined) return null
  if (root === 'canvas') return pointFrom(place)
  const table = tables.find((name) => name === root)
  if (table !== undefined) return isCellKey(table, place) ? { is: 'cell', table, key: place } : null
  const collection = collectionNames.find((name) => name === root)
  return collection === undefined ? null : elementFrom(collection, place)
}

/** The text of an anchor, as rows and addresses hold it; `anchorFrom` reads it back. */
export function anchorText(anchor: Anchor): string {
  switch (anchor.is) {
    case 'element': {
      const field = anchor.field === undefined ? '' : `#${anchor.field}`
      return `${anchor.collection}/${anchor.id}${field}`
    }
    case 'cell':
      return `${anchor.table}/${anchor.key}`
    case 'point':
      return `canvas/${anchor.x},${anchor.y}`
    default:
      return never(anchor)
  }
}

/** The element an anchor belongs to: itself, or the one its cell's key names first. Null for a point of the canvas. */
export function anchoredElement(
  anchor: Anchor,
): { readonly collection: CollectionName; readonly id: string } | null {
  switch (anchor.is) {
    case 'element':
      return { collection: anchor.collection, id: anchor.id }
    case 'cell':
      return { collection: cells[anchor.table].of, id: anchor.key.split('|')[0] ?? anchor.key }
    case 'point':
      return null
    default:
      return never(anchor)
  }
}

/**
 * Whether the model holds what an anchor names: the element, and for a cell of one kind inside a mixed data also that kind of
 * it. A cell nobody has written in counts: it can be asked about.
 */
export function stands(model: Model, anchor: Anchor): boolean {
  const element = anchoredElement(anchor)
  if (element === null) return true
  if (!Object.hasOwn(model[element.collection], element.id)) return false
  return anchor.is !== 'cell' || anchor.table !== 'attributes' || hasKind(model, anchor.key)
}

function hasKind(model: Model, key: string): boolean {
  const [state = '', , kind] = key.split('|')
  if (kind === undefined) return true
  const asset = own(model.assets, own(model.states, state)?.asset ?? '')
  return asset?.kinds.some(({ id }) => id === kind) ?? false
}

function elementFrom(collection: CollectionName, place: string): Anchor | null {
  const [id = '', field, more] = place.split('#')
  if (more !== undefined || !isElementId(id)) return null
  if (field === undefined) return { is: 'element', collection, id }
  const { shape } = collections[collection].schema
  return Object.hasOwn(shape, field) ? { is: 'element', collection, id, field } : null
}

function pointFrom(place: string): Anchor | null {
  if (!/^(0|-?[1-9]\d*),(0|-?[1-9]\d*)$/.test(place)) return null
  const [x = 0, y = 0] = place.split(',').map(Number)
  return Math.max(Math.abs(x), Math.abs(y)) > farthest ? null : { is: 'point', x, y }
}
