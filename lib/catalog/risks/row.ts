import type { Reference } from '#lib/model/measure.ts'
import type { Risk } from '#lib/model/risk.ts'
import type { EventKind } from '#lib/model/vocabulary.ts'
import type { Text } from '../text.ts'
import type { RowIdOf } from './conditions.ts'
import { parentsOf } from './controls/crosswalk.ts'

/** 典型リスク / what a row of our catalogue says: a risk, and a measure against it with where such measures are found. */
export interface RowContent extends Pick<Risk, 'viewpoint' | 'source' | 'threat' | 'linddun'> {
  readonly incident: Text
  readonly measure: Text
  readonly references: readonly Reference[]
  /** counted up whenever the row says something else */
  readonly version: number
}

/** The rows of one kind of event, all of them. */
export type RowsOf<K extends EventKind> = Readonly<Record<RowIdOf<K>, RowContent>>

/** From which viewpoint, by whom and by what; and which threats to privacy it is, where it is one. */
export function seen(
  viewpoint: Risk['viewpoint'],
  source: Risk['source'],
  threat: Risk['threat'],
  ...linddun: NonNullable<Risk['linddun']>
): Pick<RowContent, 'viewpoint' | 'source' | 'threat' | 'linddun'> {
  return { viewpoint, source, threat, ...(linddun.length === 0 ? {} : { linddun }) }
}

/**
 * References by id, separated by spaces: controls of SP 800-53r5, of ISO/IEC 27001:2022 without their `A.`, requirements of the CPSF without
 * their `CPS.`, areas of the DMBOK. Controls of ISO/IEC 27001:2013 follow by the crosswalk and are not written down a second time.
 */
export function from(nist: string, iso: string, cpsf: string, dmbok: string): readonly Reference[] {
  const of = (family: Reference['family'], ids: readonly string[]) =>
    ids.map((id): Reference => ({ family, id }))
  const now = iso.split(' ')
  const before = [...new Set(now.flatMap((id) => parentsOf(`A.${id}`)))]
  return [
    ...of('SP800-53r5', nist.split(' ')),
    ...of(
      'ISO27001:2022',
      now.map((id) => `A.${id}`),
    ),
    ...of('ISO27001:2013', before),
    ...of(
      'CPSF',
      cpsf.split(' ').map((id) => `CPS.${id}`),
    ),
    ...of('DMBOK2', dmbok.split(' ')),
  ]
}
