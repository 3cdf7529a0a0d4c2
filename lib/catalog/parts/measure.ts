import type { Reference } from '#lib/model/measure.ts'
import type { Model } from '#lib/model/model.ts'
import type { Text } from '../text.ts'

/**
 * A plausible measure from our own catalogue, which the `other` reference names by its row; never METI's. The parties are
 * expected to change it.
 */
export function ours(
  title: Text,
  risks: string[],
  row: string,
  ...references: readonly Reference[][]
): Model['measures'][string] {
  return {
    title,
    asIsToBe: 'toBe',
    references: [...references.flat(), { family: 'other', id: `Yoriai ${row}` }],
    risks,
    type: 'mitigate',
    status: 'proposed',
  }
}

/** Controls of NIST SP 800-53 revision 5. */
export function nist(...ids: string[]): Reference[] {
  return ids.map((id) => ({ family: 'SP800-53r5', id }))
}

/** Controls of ISO/IEC 27001:2022, Annex A. */
export function iso2022(...ids: string[]): Reference[] {
  return ids.map((id) => ({ family: 'ISO27001:2022', id }))
}

/** Controls of ISO/IEC 27001:2013, Annex A. */
export function iso2013(...ids: string[]): Reference[] {
  return ids.map((id) => ({ family: 'ISO27001:2013', id }))
}

/** Requirements of the CPSF. */
export function cpsf(...ids: string[]): Reference[] {
  return ids.map((id) => ({ family: 'CPSF', id }))
}
