'use client'
import Link from 'next/link'
import { useLocale } from 'use-intl'
import { useRoom } from '#app/_client/room/room.tsx'
import { Badge, type Tone } from '#app/_ui/badge.tsx'
import { Button, buttonClass } from '#app/_ui/button.tsx'
import { namesInScope } from '#lib/agreement/round/scope.ts'
import { roundsWords } from '#lib/words/areas/agreement/rounds.ts'
import { filled } from '#lib/words/filled.ts'
import { showTime } from '#lib/words/time.ts'
import { ConsultPlace } from '../../../_parts/consult/at-rest.ts'
import { useHere } from '../../../_parts/steward/use-stewardship.ts'
import { useTelling } from '../../../_parts/use-telling.ts'
import { useShortName } from '../sitting/short-name.ts'
import { hasDraft } from '../sitting/sitting-draft.ts'
import { RoundSeats } from './round-seats.tsx'
import type { ListedRound, Rounds } from './use-rounds.ts'

interface Props {
  readonly listed: ListedRound
  readonly people: Rounds['people']
  readonly maySign: boolean
  /** without it the round is called off by others, or by nobody */
  readonly onCallOff?: (listed: ListedRound) => void
  /** how it is decided; only while nobody has acted */
  readonly onChange?: (listed: ListedRound) => void
  /** asks again on a newer revision; only once the one it is on was superseded (F-263) */
  readonly onAgain?: (listed: ListedRound) => void
}

const tones: Readonly<Record<ListedRound['standing']['status'], Tone>> = {
  open: 'ai',
  complete: 'ok',
  rejected: 'bad',
  cancelled: 'plain',
}

/** One round: where it stands in words, about what, how it is decided, who has signed, and what one can do (F-201). */
export function RoundCard({ listed, people, maySign, onCallOff, onChange, onAgain }: Props) {
  const locale = useLocale()
  const words = roundsWords[locale]
  const { me } = useRoom()
  const { words: framework } = useTelling()
  const shortName = useShortName()
  const here = useHere()
  const { n, round, standing, revision } = listed
  const at = (instant: string) => showTime(Date.parse(instant), 'minute', locale)
  const nameOf = (userId: string) => people[userId] ?? ''
  const { policy, cancelled, opened, due } = round
  const list = namesInScope(round.scope).map(shortName)
  const facts = [
    due === null ? words.noDue : filled(words.due, { time: at(due) }),
    words.needsLevel[policy.level],
    ...(policy.validDays === null ? [] : [filled(words.expiry, { days: policy.validDays })]),
    ...(policy.conditional === 'waits' ? [words.waits] : []),
    filled(words.openedBy, { person: nameOf(opened.userId), time: at(opened.at) }),
  ]
  const isOver = standing.status === 'cancelled'
  const isSuperseded = standing.isSuperseded && !isOver
  const isAsked = !isOver && standing.orgs.some(({ orgId }) => orgId === me.orgId)
  const isMissing = revision === null && !isOver && standing.missing.length > 0
  const isOwn = !isOver && opened.orgId === me.orgId
  return (
    <article aria-label={filled(words.number, { n })} className="grid grid-cols-1 gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="font-semibold">{filled(words.number, { n })}</h3>
        <Badge tone={tones[standing.status]}>{words.status[standing.status]}</Badge>
        {standing.isOverdue && <Badge tone="warn">{words.overdue}</Badge>}
        {isSuperseded && <Badge tone="warn">{words.superseded.badge}</Badge>}
        <span className="flex-1" />
        {onChange !== undefined && isOwn && listed.isUntouched && (
          <Button aria-label={filled(words.change.doOf, { n })} onClick={() => onChange(listed)}>
            {words.change.do}
          </Button>
        )}
        {onCallOff !== undefined && isOwn && (
          <Button
            look="danger"
            aria-label={filled(words.callOff.doOf, { n })}
            onClick={() => onCallOff(listed)}
          >
            {words.callOff.do}
          </Button>
        )}
        {onAgain !== undefined && isOwn && isSuperseded && (
          <Button
            aria-label={filled(words.superseded.againOf, { n })}
            onClick={() => onAgain(listed)}
          >
            {words.superseded.again}
          </Button>
        )}
        {maySign && !isOver && <ToSitting {...{ listed, isMissing }} />}
      </div>
      {cancelled !== null && (
        <p className="text-sm">
          {filled(words.cancelledBy, {
            person: nameOf(cancelled.userId),
            reason: cancelled.reason,
          })}
        </p>
      )}
      <p className="text-sm">
        {filled(words.about[round.scope.kind], { list: list.join(framework('listSeparator')) })}
        {revision !== null && (
          <span className="block wrap-anywhere">{filled(words.onRevision, revision)}</span>
        )}
      </p>
      {isSuperseded && <p className="text-sm text-warn">{words.superseded.told}</p>}
      {isMissing && <p className="text-sm text-warn">{words.missing}</p>}
      <ul className="flex flex-wrap gap-x-4 text-xs text-muted">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <RoundSeats listed={listed} nameOf={nameOf} />
      {isAsked && <ConsultPlace here={here} subject={{ kind: 'round', id: round.id }} />}
    </article>
  )
}

/** The way to sign, for people of an organisation that is asked; to what is gone while nobody can (S-219). */
function ToSitting({
  listed,
  isMissing,
}: {
  readonly listed: ListedRound
  readonly isMissing: boolean
}) {
  const words = roundsWords[useLocale()]
  const { me } = useRoom()
  const { workspaceId, modelId } = useHere()
  const { n, round, standing } = listed
  const own = standing.orgs.find(({ orgId }) => orgId === me.orgId)
  if (own === undefined) return null
  const isDone = own.isMet && !hasDraft(me.userId, round.id)
  const toSign = hasDraft(me.userId, round.id) ? words.sitOn : words.sit
  const act = isMissing ? words.sitMissing : isDone ? words.sitAgain : toSign
  return (
    <Link
      href={`/w/${workspaceId}/models/${modelId}/agreement?round=${round.id}`}
      prefetch={false}
      aria-label={filled(words.sitOf, { act, n })}
      className={buttonClass(isDone || isMissing ? 'plain' : 'primary')}
    >
      {act}
    </Link>
  )
}
