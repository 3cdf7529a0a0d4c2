import { attributeRowIds, type AttributeRowId } from '#lib/model/attribute-row.ts'
import type { AttributeCell, AttributeValue } from '#lib/model/attribute.ts'
import { attributeCellKey } from '#lib/model/cell-key.ts'
import type { Model } from '#lib/model/model.ts'
import type { CategoryCode } from '#lib/model/vocabulary.ts'
import type { Text } from '../text.ts'

/** One column of table 3-2: what is said about one state. A row that is absent is not concretised. */
export type Column = Readonly<Partial<Record<AttributeRowId, AttributeCell>>>

/** The cells of table 3-2, from its columns by state. */
export function cellsOf(columns: Readonly<Record<string, Column>>): Model['attributes'] {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([state, column]) =>
      attributeRowIds.flatMap((row) => {
        const cell = column[row]
        return cell === undefined ? [] : [[attributeCellKey(state, row), cell] as const]
      }),
    ),
  )
}

/** What the source says, in the words of its table, with the typed value where there is one. */
export function given(shown: Text, value?: AttributeValue): AttributeCell {
  const cell = { status: 'concrete', basis: 'fact', text: shown } as const
  return value === undefined ? cell : { ...cell, value }
}

/** The same on an assumption, with what is assumed. */
export function assumed(cell: AttributeCell, note?: Text): AttributeCell {
  const assumption = { ...cell, basis: 'assumption' } as const
  return note === undefined ? assumption : { ...assumption, note }
}

/** 左記と同様: follows the same row of another state. */
export function sameAs(state: string): AttributeCell {
  return { status: 'concrete', basis: 'fact', sameAs: state }
}

/** A legal position, as the table words it. */
export function category(shown: Text, ...codes: CategoryCode[]): AttributeCell {
  return given(shown, { key: 'category', codes })
}

/** A disclosure scope in one layer: who may know it. */
export function inside(...allow: string[]): AttributeValue {
  return { key: 'disclosureScope', scope: { layers: [{ allow }] } }
}

/** Who holds rights in the data. */
export function holders(shown: Text, ...who: string[]): AttributeCell {
  return given(shown, { key: 'rightsHolders', holders: who.map((w) => ({ who: w })) })
}
