import { never } from '#lib/base/never.ts'
import { own } from '#lib/base/own.ts'
import { isCellKey } from './cell-key.ts'
import { isElementId } from './id.ts'
import { cells, collectionNames, collections, type CollectionName } from './layout.ts'
import type { Model } from './model.ts'

/** Tables whose cells can be spoken about; where the canvas draws an element says nothing by itself. */
const tables = ['attributes', 'demands', 'coverage'] as const
type SpokenTable = (typeof tables)[number]

/** Where in a model something stands that is said about it and is no part of it: an element or one field of it, a cell, a point of the canvas or a region of it. */
export type Anchor =
  | {
      readonly is: 'element'
      readonly collection: CollectionName
      readonly id: string
      readonly field?: string
    }
  | { readonly is: 'cell'; readonly table: SpokenTable; readonly key: string }
  | { readonly is: 'point'; readonly x: number; readonly y: number }
  | {
      readonly is: 'region'
      readonly x: number
      readonly y: number
      readonly w: number
      readonly h: number
    }

/** Longest text of an anchor, UTF-16 units. */
export const longestAnchor = 300
const farthest = 1_000_000
/** How short and how long a side of a region may be (S-200). */
const side = { least: 10, most: 100_000 } as const

/**
 * Reads the text of an anchor (S-51): `states/int-A`, `risks/r1#incident`, `attributes/int-A|purpose`, `canvas/120,-40`, and
 * `canvas/120,-40,300,200` for a region from its left upper corner on (S-200). Null for anything else; whether the model holds what it names is another question (`stands`).
 */
export function anchorFrom(text: string): Anchor | null {
  if (text.length > longestAnchor) return null
  const [root = '', place, more] = text.split('/')
  if (place === undefined || more !== undefined) return null
  if (root === 'canvas') return onCanvas(place)
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
    case 'region':
      return `canvas/${anchor.x},${anchor.y},${anchor.w},${anchor.h}`
    default:
      return never(anchor)
  }
}

/** The element an anchor belongs to: itself, or the one its cell's key names first. Null for a point and a region of the canvas. */
export function anchoredElement(
  anchor: Anchor,
): { readonly collection: CollectionName; readonly id: string } | null {
  switch (anchor.is) {
    case 'element':
      return { collection: anchor.collection, id: anchor.id }
    case 'cell':
      return { collection: cells[anchor.table].of, id: anchor.key.split('|')[0] ?? anchor.key }
    case 'point':
    case 'region':
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

/**
 * The region of the canvas an area is spoken about as: in whole units, its sides neither too short nor too long. Null where it would
 * lie too far out.
 */
export function regionOf(area: {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}): Anchor | null {
  const long = (length: number) => Math.min(side.most, Math.max(side.least, Math.round(length)))
  const [x, y, w, h] = [Math.round(area.x), Math.round(area.y), long(area.w), long(area.h)]
  return anchorFrom(`canvas/${x},${y},${w},${h}`)
}

function onCanvas(place: string): Anchor | null {
  const parts = place.split(',')
  if (!parts.every((part) => /^(0|-?[1-9]\d*)$/.test(part))) return null
  const [x = 0, y = 0, w = 0, h = 0] = parts.map(Number)
  if (Math.max(Math.abs(x), Math.abs(y)) > farthest) return null
  if (parts.length === 2) return { is: 'point', x, y }
  const isSide = (length: number) => length >= side.least && length <= side.most
  return parts.length === 4 && isSide(w) && isSide(h) ? { is: 'region', x, y, w, h } : null
}
