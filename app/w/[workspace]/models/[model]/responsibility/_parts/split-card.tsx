'use client'
import { useLocale, useTranslations } from 'use-intl'
import { useRoom } from '#app/_client/room/room.tsx'
import { answererOf } from '#lib/agreement/negotiation.ts'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import { say } from '#lib/model/local-text.ts'
import type { Permission } from '#lib/policy/permissions.ts'
import type { AgreementStatus } from '../../_parts/agreement-status.tsx'
import { useOrgs } from '../../_parts/use-orgs.ts'
import { ConsultPlace, RunningMark } from '../../_parts/consult/at-rest.ts'
import { useHere } from '../../_parts/steward/use-stewardship.ts'
import { SplitTermsLines } from '../../_parts/split-terms-lines.tsx'
import { inPlaceText } from '#lib/words/in-place.ts'
import { filled } from '#lib/words/filled.ts'
import { SplitMark } from './matrix-cell.tsx'
import { Negotiation } from './negotiation/at-rest.ts'
import { SplitActs } from './negotiation/split-acts.tsx'
import { TurnWords } from './negotiation/turn-words.tsx'
import { useNegotiationWords } from './negotiation/use-words.ts'

interface Props {
  readonly split: ResponsibilitySplit
  /** its organisation takes no part now */
  readonly isAbsent: boolean
  readonly status: Pick<AgreementStatus, 'splits' | 'people'>
  readonly permissions: readonly Permission[]
}

/** One part: what it says, who proposed and answered it, and what the reader may do about it now. */
export function SplitCard({ split, isAbsent, status, permissions }: Props) {
  const t = useTranslations('agreement')
  const locale = useLocale()
  const words = useNegotiationWords()
  const { nameOf: orgName } = useOrgs()
  const { me } = useRoom()
  const here = useHere()
  const subject = { kind: 'split', id: split.id } as const
  const isOurs = split.status === 'proposed' && answererOf(split) === me.orgId
  const nameOf = (userId: string) => status.people[userId]?.name ?? ''
  const inPlace = (userId = '') => inPlaceText(locale, status.people[userId]?.name)
  const ended = status.splits.find((s) => s.id === split.succeeds && s.status === 'accepted')
  const ends = ended?.orgId ?? null
  return (
    <article className="grid gap-2 rounded-card border border-line p-3">
      <div className="flex flex-wrap items-center gap-2">
        <SplitMark split={split} isAbsent={isAbsent} />
        <span className="text-xs text-muted">{t(`split.${split.split}`)}</span>
        {permissions.length > 0 && !isAbsent && <TurnWords split={split} />}
        {split.status === 'proposed' && <RunningMark subjects={[subject]} />}
      </div>
      {split.text.ja !== '' && <p className="text-sm">{say(split.text, locale)}</p>}
      <SplitTermsLines split={split} />
      <p className="text-xs text-muted">
        {t('responsibility.proposedBy', {
          person: nameOf(split.proposedBy),
          inPlace: inPlace(split.proposedFor),
          org: orgName(split.proposedOrg),
        })}
        {split.due !== undefined && <> · {t('responsibility.due', { day: split.due })}</>}
        {split.decidedBy !== undefined && (
          <>
            {' · '}
            {t('responsibility.decidedBy', {
              person: nameOf(split.decidedBy),
              inPlace: inPlace(split.decidedFor),
              status: t(`splitStatus.${split.status}`),
            })}
          </>
        )}
      </p>
      {split.reason !== undefined && (
        <p className="text-xs">{t('responsibility.reason', { reason: split.reason })}</p>
      )}
      {ends !== null && split.status === 'proposed' && (
        <p className="text-xs font-medium">{filled(words.endsOther, { org: orgName(ends) })}</p>
      )}
      <Negotiation split={split} status={status} />
      {isOurs && permissions.length > 0 && <ConsultPlace here={here} subject={subject} />}
      <SplitActs split={split} splits={status.splits} permissions={permissions} ends={ends} />
    </article>
  )
}
