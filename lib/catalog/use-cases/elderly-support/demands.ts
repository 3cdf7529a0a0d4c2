import type { AttributeRowId } from '#lib/model/attribute-row.ts'
import { demandKey } from '#lib/model/cell-key.ts'
import type { Model } from '#lib/model/model.ts'
import { text } from '../../text.ts'

const contracts = ['ba-tou', 'ba-dpa', 'ba-svc']
const all = ['ba-appi', ...contracts]

const inferredColumn = text(
  '元資料からは○の数だけが読み取れる。どの場の列かはYoriaiの推定。',
  'The source shows only how many marks the row has; the column is inferred by us.',
)

/** Table 3-1 of p17: which ba speaks about which attribute. Rows with fewer than four marks are inferred per column. */
const marks: readonly (readonly [AttributeRowId, readonly string[]])[] = [
  ['category.personalData', ['ba-appi']],
  ['category.intellectualProperty', ['ba-dpa']],
  ['disclosureScope', all],
  ['purpose', all],
  ['controller', contracts],
  ['rightsHolders', all],
  ['value', contracts],
  ['location', contracts],
  ['usageTerm', contracts],
]

export const demands: Model['demands'] = Object.fromEntries(
  marks.flatMap(([row, bas]) =>
    bas.map((ba) => [
      demandKey(ba, row),
      bas.length === all.length
        ? { mark: 'required' as const }
        : { mark: 'required' as const, note: inferredColumn },
    ]),
  ),
)
