import { isWithin } from '#lib/model/country.ts'
import { piecesOf } from '../pieces.ts'
import { basOver } from './covering.ts'
import type { Mark, MarkRows } from './mark.ts'
import { orgsIn, type Row } from './sight.ts'

/**
 * C4: a part is limited to a system that stands in a country which a ba over the data does not allow them to be in (AG-77). Offered parts too:
 * what breaks a ba is better not accepted. Of places that are not known nothing is said here.
 */
export function outOfBounds(row: Row, { model }: MarkRows): readonly Mark[] {
  const { riskId, measureId, splits } = row
  const limited = splits.filter(
    ({ layer, role, status }) =>
      layer !== undefined && role !== 'none' && (status === 'accepted' || status === 'proposed'),
  )
  if (limited.length === 0) return []
  const pieces = piecesOf(model)
  const allowed = basOver(model)(riskId)
    .flatMap((ba) => pieces.demandsOf(ba))
    .flatMap(([key, { conditions = [] }]) => (key === 'location' ? conditions : []))
    .flatMap((one) => (one.op === 'countryWithin' ? [one.countries] : []))
  const breaking = limited.filter(({ layer = '' }) =>
    (pieces.of('systems', layer)?.places ?? []).some(
      ({ country }) =>
        country !== 'unknown' && allowed.some((countries) => !isWithin(country, countries)),
    ),
  )
  return breaking.length === 0 ? [] : [{ rule: 'C4', riskId, measureId, orgs: orgsIn(breaking) }]
}
