import type { AttributeRowId } from '#lib/model/attribute-row.ts'
import { demandKey } from '#lib/model/cell-key.ts'
import type { Model } from '#lib/model/model.ts'
import type { Text } from '../text.ts'

/** Table 3-1 from what each ba marks; `note` stands at every mark. */
export function marksOf(
  marks: Readonly<Record<string, readonly AttributeRowId[]>>,
  note?: Text,
): Model['demands'] {
  return Object.fromEntries(
    Object.entries(marks).flatMap(([ba, rows]) =>
      rows.map((row) => [
        demandKey(ba, row),
        { mark: 'required' as const, ...(note === undefined ? {} : { note }) },
      ]),
    ),
  )
}
