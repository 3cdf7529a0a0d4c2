import { never } from '#lib/base/never.ts'
import { attributeKeys, baCategories, type AttributeKey, type BaCategory } from './vocabulary.ts'

/** One row of the tables 3-1 and 3-2: an attribute, the category attribute once per ba category (p17, p18). */
export interface AttributeRow {
  readonly id: AttributeRowId
  readonly key: AttributeKey
  readonly sub?: BaCategory
}

export type AttributeRowId = `category.${BaCategory}` | Exclude<AttributeKey, 'category'>

/** All rows in the order of p17 and p18. The deck shows the first two categories; the others are its "…" row. */
export const attributeRows: readonly AttributeRow[] = attributeKeys.flatMap(rowsOf)

/** The ids of {@link attributeRows}, for schemas and keys. */
export const attributeRowIds: readonly AttributeRowId[] = attributeRows.map((row) => row.id)

function rowsOf(key: AttributeKey): AttributeRow[] {
  switch (key) {
    case 'category':
      return baCategories.map((sub) => ({ id: `category.${sub}` as const, key, sub }))
    case 'disclosureScope':
    case 'purpose':
    case 'controller':
    case 'rightsHolders':
    case 'value':
    case 'location':
    case 'usageTerm':
      return [{ id: key, key }]
    default:
      return never(key)
  }
}
