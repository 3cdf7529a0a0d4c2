'use client'
import { DataCell, HeadCell, RowHead, Table } from '#app/_ui/table.tsx'
import type { Impact, Reached } from '#lib/derive/impact.ts'
import { impactWords } from '#lib/words/areas/impact.ts'
import type { Telling } from '#lib/words/attribute-text.ts'
import { filled } from '#lib/words/filled.ts'
import { reachedName, wayText } from '#lib/words/impact-text.ts'
import { StakeholderMark } from '../stakeholder-mark.tsx'
import { StepLink } from '../step-link.tsx'
import { reachedAddress } from './reached-address.ts'
import { useIsNarrow } from '#app/_ui/use-is-narrow.ts'

interface Props {
  readonly start: string
  readonly impact: Impact
  readonly telling: Telling
}

const kinds = ['states', 'events', 'parties', 'bas', 'risks', 'measures', 'conditions'] as const

/** Everything that is reached, kind by kind, by which way, and with the link to its place (F-122). */
export function ImpactList({ start, impact, telling }: Props) {
  const words = impactWords[telling.locale]
  const shown = kinds.filter((kind) => impact[kind].length > 0)
  return (
    <div className="min-w-0 rounded-card border border-line">
      {impact.isCut && <p className="border-b border-line px-2.5 py-1.5 text-xs">{words.cut}</p>}
      <Table caption={words.table}>
        <thead>
          <tr>
            <HeadCell className="w-1/2">{words.name}</HeadCell>
            <HeadCell>{words.way}</HeadCell>
          </tr>
        </thead>
        {shown.map((kind) => (
          <tbody key={kind} data-reached={kind}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={2}
                className="border-b border-line bg-panel px-2.5 py-1 text-xs font-semibold"
              >
                {filled(words.counted, { kind: words.kinds[kind], count: impact[kind].length })}
              </th>
            </tr>
            {impact[kind].map((one) => (
              <ReachedRow key={one.id} isParty={kind === 'parties'} {...{ one, start, telling }} />
            ))}
          </tbody>
        ))}
      </Table>
    </div>
  )
}

function ReachedRow({
  one: { id, path },
  isParty,
  start,
  telling,
}: {
  readonly one: Reached
  readonly isParty: boolean
  readonly start: string
  readonly telling: Telling
}) {
  // Where the sheet would lie over what it leads to, it does not come along.
  const isOver = useIsNarrow('over')
  const to = reachedAddress(telling.model, id)
  const name = reachedName(id, telling)
  const along = isOver ? '' : `&impact=${encodeURIComponent(start)}`
  return (
    <tr data-reached-id={id}>
      <RowHead className="wrap-anywhere">
        <span className="flex items-center gap-1">
          {isParty && <StakeholderMark id={id} name="" />}
          {to === undefined ? name : <StepLink to={`${to}${along}`}>{name}</StepLink>}
        </span>
        {id === start && (
          <span className="block text-xs font-normal text-muted">
            {impactWords[telling.locale].returns}
          </span>
        )}
      </RowHead>
      <DataCell className="text-xs wrap-anywhere text-muted">{wayText(path, telling)}</DataCell>
    </tr>
  )
}
