'use client'
import { useLocale } from 'use-intl'
import { Badge } from '#app/_ui/badge.tsx'
import { DataCell, HeadCell, RowHead, Table } from '#app/_ui/table.tsx'
import type { Json } from '#lib/base/canonical-json.ts'
import { placeName, standsAt, type ChangedPlace } from '#lib/model/difference-place.ts'
import type { Model } from '#lib/model/model.ts'
import { isToldByName } from '#lib/model/older-name.ts'
import { lastNames } from '#lib/model/queries/last-names.ts'
import { withFollowing } from '#lib/policy/removal.ts'
import { scenariosWords } from '#lib/words/areas/scenarios.ts'
import { titleOf } from '../steward/change-line.tsx'
import { useTellPlace, valued } from '../steward/tell-place.ts'
import { isDrawn } from './is-drawn.ts'
import type { Compared } from './use-comparison.ts'

/** What the variant changes, place by place: what stood when they parted, what stands in the model now, and in the variant (F-131). */
export function DifferenceTable({
  compared,
  origin,
  known,
}: {
  readonly compared: Compared
  /** the model the variant belongs to, as it stands now */
  readonly origin: Model
  readonly known: Model
}) {
  const { table, none } = scenariosWords[useLocale()]
  const changes = compared.variant.filter(
    (one) => !isDrawn(one) && !isToldByName(one, compared.variant),
  )
  const tell = useTellPlace(known, lastNames(withFollowing(changes).removed))
  const inBoth = new Set(compared.conflicts.map(({ name }) => name))
  if (changes.length === 0) return <p className="text-sm text-muted">{none}</p>
  // Each beside what the variant has: where only the texts in the other language differ, those are told.
  const cells = (change: ChangedPlace) => {
    const now = standsAt(origin, change)
    const isWhole = change.field === null && !valued.has(change.root)
    const whole = (value: Json) => (value === null ? table.notThere : table.there)
    if (isWhole) {
      return { before: whole(change.before), now: whole(now), after: whole(change.after) }
    }
    const { before, after } = tell(change)
    const beside = tell({ ...change, before: now })
    return {
      before: before ?? table.notThere,
      now: beside.before ?? table.notThere,
      after: after ?? table.notThere,
    }
  }
  return (
    <Table caption={table.caption} className="min-w-160">
      <thead>
        <tr>
          <HeadCell>{table.place}</HeadCell>
          <HeadCell>{table.before}</HeadCell>
          <HeadCell>{table.origin}</HeadCell>
          <HeadCell>{table.variant}</HeadCell>
          <HeadCell>{table.state}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => {
          const name = placeName(change)
          const { before, now, after } = cells(change)
          return (
            <tr key={name}>
              <RowHead>{titleOf(tell(change))}</RowHead>
              <DataCell>{before}</DataCell>
              <DataCell>{now}</DataCell>
              <DataCell className="font-semibold">{after}</DataCell>
              <DataCell className="whitespace-nowrap">
                <Badge tone={inBoth.has(name) ? 'warn' : 'plain'}>
                  {inBoth.has(name) ? `⚠ ${table.both}` : table.scenario}
                </Badge>
              </DataCell>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}
