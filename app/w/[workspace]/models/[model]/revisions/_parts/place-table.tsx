'use client'
import { useLocale } from 'use-intl'
import { DataCell, HeadCell, RowHead, Table } from '#app/_ui/table.tsx'
import type { Json } from '#lib/base/canonical-json.ts'
import type { Widened } from '#lib/derive/widened.ts'
import { placeName, type ChangedPlace } from '#lib/model/difference-place.ts'
import type { Model } from '#lib/model/model.ts'
import { isToldByName } from '#lib/model/older-name.ts'
import { lastNames } from '#lib/model/queries/last-names.ts'
import { withFollowing } from '#lib/policy/removal.ts'
import { revisionsWords } from '#lib/words/areas/revisions.ts'
import { titleOf } from '../../_parts/steward/change-line.tsx'
import { useTellPlace, valued } from '../../_parts/steward/tell-place.ts'
import { MarkBadge } from './mark-badge.tsx'
import { markOf } from './marked-places.ts'

interface Props {
  /** without where boxes are drawn */
  readonly changes: readonly ChangedPlace[]
  readonly widened: Widened
  readonly known: Model
  readonly names: Readonly<Record<'from' | 'to', string>>
}

/** What is different, place by place: what stands there in either state, and what of it lets more at data (F-163, F-164). */
export function PlaceTable({ changes, widened, known, names }: Props) {
  const { places } = revisionsWords[useLocale()]
  const shown = changes.filter((one) => !isToldByName(one, changes))
  const tell = useTellPlace(known, lastNames(withFollowing(shown).removed))
  const whole = (value: Json) => (value === null ? places.notThere : places.there)
  const sides = (change: ChangedPlace) => {
    const isWhole = change.field === null && !valued.has(change.root)
    if (isWhole) return { before: whole(change.before), after: whole(change.after) }
    const { before, after } = tell(change)
    return { before: before ?? places.notThere, after: after ?? places.notThere }
  }
  return (
    <Table caption={places.caption} className="min-w-160 bg-card">
      <thead>
        <tr>
          <HeadCell>{places.place}</HeadCell>
          <HeadCell>{names.from}</HeadCell>
          <HeadCell>{names.to}</HeadCell>
          <HeadCell>{places.mark}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {shown.map((change) => {
          const { before, after } = sides(change)
          return (
            <tr key={placeName(change)}>
              <RowHead>{titleOf(tell(change))}</RowHead>
              <DataCell>{before}</DataCell>
              <DataCell className="font-semibold">{after}</DataCell>
              <DataCell className="whitespace-nowrap">
                <MarkBadge mark={markOf(change, widened)} />
              </DataCell>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}
