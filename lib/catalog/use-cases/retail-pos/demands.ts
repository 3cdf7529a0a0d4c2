import type { AttributeRowId } from '#lib/model/attribute-row.ts'
import { inferred } from '../../inferred.ts'
import { marksOf } from '../../parts/marks.ts'

const note = inferred(
  'この使用例に3-1の表はない。場のカテゴリごとの例（p9）とデータの属性（p11）から置いた',
  'This use case has no table 3-1; set from the examples per category of ba (p9) and the attributes shown (p11)',
)

const marks: Readonly<Record<string, readonly AttributeRowId[]>> = {
  'ba-x': [
    'category.intellectualProperty',
    'disclosureScope',
    'rightsHolders',
    'value',
    'location',
  ],
  'ba-appi': ['category.personalData', 'controller', 'rightsHolders'],
  'ba-card': ['disclosureScope'],
  'ba-consent': ['purpose'],
}

/** Table 3-1, inferred throughout. */
export const demands = marksOf(marks, note)
