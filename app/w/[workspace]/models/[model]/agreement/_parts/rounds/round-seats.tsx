'use client'
import { useLocale } from 'use-intl'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { Badge } from '#app/_ui/badge.tsx'
import { DataCell, HeadCell, RowHead, Table } from '#app/_ui/table.tsx'
import { roundsWords } from '#lib/words/areas/agreement/rounds.ts'
import { filled } from '#lib/words/filled.ts'
import { inPlaceText } from '#lib/words/in-place.ts'
import { showTime } from '#lib/words/time.ts'
import { RunningMark } from '../../../_parts/consult/at-rest.ts'
import { Seal } from '../../../_parts/seal.tsx'
import { StepLink } from '../../../_parts/step-link.tsx'
import { useOrgs } from '../../../_parts/use-orgs.ts'
import type { ListedRound } from './use-rounds.ts'

interface Props {
  readonly listed: ListedRound
  readonly nameOf: (userId: string) => string
}

/** Every seat of a round by organisation: how what was said there stands now, by whom, and its receipt (F-201). */
export function RoundSeats({ listed, nameOf }: Props) {
  const { table } = roundsWords[useLocale()]
  const { org: look } = useOrgs()
  const { n, round, standing } = listed
  const groups = new Set(standing.orgs.map(({ group }) => group))
  return (
    <Table caption={filled(table.caption, { n })} className="min-w-120">
      <thead>
        <tr>
          <HeadCell>{table.org}</HeadCell>
          {groups.size > 1 && <HeadCell>{table.group}</HeadCell>}
          <HeadCell>{table.needed}</HeadCell>
          <HeadCell>{table.seats}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {standing.orgs.map((org) => (
          <tr key={org.orgId}>
            <RowHead>
              <OrgMark org={look(org.orgId).face} />
              <span className="block empty:hidden">
                <RunningMark subjects={[{ kind: 'round', id: round.id }]} orgId={org.orgId} />
              </span>
            </RowHead>
            {groups.size > 1 && (
              <DataCell className="whitespace-nowrap">
                {filled(org.group === standing.group ? table.turn : table.later, {
                  group: org.group,
                })}
              </DataCell>
            )}
            <DataCell className="whitespace-nowrap tabular-nums">
              {filled(table.ofSeats, { needed: org.needed, seats: org.seats.length })}
              {org.isMet && <span className="block text-xs text-ok">{table.met}</span>}
            </DataCell>
            <DataCell>
              <ul className="grid gap-1.5">
                {org.seats.map((seat) => (
                  <li key={seat.seat}>
                    <Said {...{ seat, nameOf }} n={n} />
                  </li>
                ))}
              </ul>
            </DataCell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Said({
  seat: { latest, status },
  nameOf,
  n,
}: {
  readonly seat: ListedRound['standing']['orgs'][number]['seats'][number]
  readonly nameOf: (userId: string) => string
  readonly n: number
}) {
  const locale = useLocale()
  const words = roundsWords[locale]
  if (latest === null) return <Seal status={status} />
  const { deputyFor } = latest
  const who = {
    person: nameOf(latest.userId),
    inPlace: inPlaceText(locale, deputyFor && nameOf(deputyFor)),
  }
  const isConditional = latest.intent === 'conditional'
  const { reason } = latest
  return (
    <>
      <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
        <Seal status={status} />
        {isConditional && <Badge tone="warn">{words.conditional}</Badge>}
        <span>
          {filled(words.by, { ...who, time: showTime(Date.parse(latest.at), 'minute', locale) })}
        </span>
        <span className="text-xs text-muted">{words.level[latest.level]}</span>
        <StepLink to={`agreement?receipt=${latest.id}`}>
          <span aria-hidden>{words.receipt}</span>
          <span className="sr-only">{filled(words.receiptOf, { ...who, n })}</span>
        </StepLink>
      </span>
      {reason !== undefined && (
        <span className="block text-xs break-words text-muted">
          {filled(isConditional ? words.conditions : words.reasonGiven, { reason })}
        </span>
      )}
    </>
  )
}
