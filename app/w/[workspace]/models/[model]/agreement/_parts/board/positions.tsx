'use client'
import { useLocale, useTranslations } from 'use-intl'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { useRoom } from '#app/_client/room/room.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { Badge } from '#app/_ui/badge.tsx'
import type { BoardCard } from '#lib/agreement/board/cards.ts'
import { lookOf, type Look, type OrgLook } from '#lib/agreement/board/looks.ts'
import { positionsOf, type Position, type Said } from '#lib/agreement/board/positions.ts'
import { say } from '#lib/model/local-text.ts'
import { boardWords } from '#lib/words/areas/agreement/board.ts'
import { filled } from '#lib/words/filled.ts'
import { inPlaceText } from '#lib/words/in-place.ts'
import { showTime } from '#lib/words/time.ts'
import type { AgreementStatus } from '../../../_parts/agreement-status.tsx'
import { When } from '../../../_parts/comments/when.tsx'
import { Seal } from '../../../_parts/seal.tsx'
import { useOrgs } from '../../../_parts/use-orgs.ts'
import { TurnLine } from './turn-line.tsx'

interface Props {
  readonly card: BoardCard
  readonly status: AgreementStatus
  readonly looks: readonly Look[] | undefined
}

/** Of each organisation, one's own first: what it said, how it signed, whether it is its turn, and when it last looked (F-238, F-239). */
export function Positions({ card, status, looks }: Props) {
  const words = boardWords[useLocale()]
  const { me } = useRoom()
  const all = positionsOf(card, status.participants)
  const own = all.filter(({ orgId }) => orgId === me.orgId)
  const others = all.filter(({ orgId }) => orgId !== me.orgId)
  return (
    <section aria-label={words.positions} className="grid gap-2">
      <h3 className="text-sm font-semibold">{words.positions}</h3>
      {all.length === 0 && <p className="text-sm text-muted">{words.noPositions}</p>}
      <ul className="grid gap-2 empty:hidden">
        {[...own, ...others].map((position) => (
          <li key={position.orgId} className="grid gap-1 rounded-control border border-line p-2.5">
            <OrgPosition
              position={position}
              people={status.people}
              look={looks && lookOf(card, position, looks)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function OrgPosition({
  position,
  people,
  look,
}: {
  readonly position: Position
  readonly people: AgreementStatus['people']
  readonly look: OrgLook | null | undefined
}) {
  const words = boardWords[useLocale()]
  const { face, nameOf } = useOrgs()
  const { orgId, said, seat, round, turn } = position
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <OrgMark
          org={{ ...face(orgId), name: nameOf(orgId) }}
          className="font-semibold !whitespace-normal"
        />
        {seat !== null && <Seal status={seat} />}
        {round !== null && <Badge>{words.round[round]}</Badge>}
      </div>
      {turn !== null && <TurnLine {...{ orgId, turn }} />}
      {said.length === 0 && seat === 'none' && <p className="text-xs text-muted">{words.silent}</p>}
      <ul className="grid gap-1 text-xs empty:hidden">
        {said.map((one) => (
          <li key={`${one.splitId} ${one.stance}`} className="wrap-anywhere">
            <SaidLine said={one} people={people} />
          </li>
        ))}
      </ul>
      {look !== undefined && <LookLine look={look} people={people} />}
    </>
  )
}

function SaidLine({
  said,
  people,
}: {
  readonly said: Said
  readonly people: AgreementStatus['people']
}) {
  const locale = useLocale()
  const words = boardWords[locale]
  const role = useTranslations('agreement.role')
  const measures = useModel((m) => m.measures)
  const { nameOf } = useOrgs()
  const { stance, carrier, measureId, at, reason } = said
  const measure = say(measures[measureId]?.title ?? { ja: measureId }, locale)
  return (
    <>
      {filled(words.said[stance], { carrier: nameOf(carrier), measure, role: role(said.role) })}{' '}
      <span className="text-muted">
        {people[said.userId]?.name}
        {inPlaceText(locale, people[said.deputyFor ?? '']?.name)} <When at={new Date(at)} />
      </span>
      {reason !== undefined && <p>{filled(words.because, { reason })}</p>}
    </>
  )
}

function LookLine({
  look,
  people,
}: {
  readonly look: OrgLook | null
  readonly people: AgreementStatus['people']
}) {
  const locale = useLocale()
  const words = boardWords[locale].looked
  if (look === null) return <p className="text-xs text-muted">{words.never}</p>
  const time = showTime(Date.parse(look.at), 'minute', locale)
  const told = { time, person: people[look.userId]?.name ?? '' }
  return (
    <p className="text-xs text-muted">
      {filled(look.isPresent === false ? words.earlier : words.present, told)}
    </p>
  )
}
