import type { AttributeRowId } from '#lib/model/attribute-row.ts'
import { inferred } from '../../inferred.ts'
import { marksOf } from '../../parts/marks.ts'

const note = inferred(
  'この使用例に3-1の表はない。責任分界と所在が課題とされること（p20、p22）から置いた',
  'This use case has no table 3-1; set because responsibility and location are called the issues (p20, p22)',
)

const marks: Readonly<Record<string, readonly AttributeRowId[]>> = {
  'ba-A': ['disclosureScope', 'controller'],
  'ba-B1': ['controller', 'location'],
  'ba-B2': ['controller', 'location'],
  'ba-C1': ['controller', 'location'],
  'ba-C2': ['controller', 'location'],
  'ba-terms': ['purpose', 'rightsHolders', 'usageTerm'],
  'ba-foreign': ['location'],
}

/** Table 3-1, inferred throughout. */
export const demands = marksOf(marks, note)
