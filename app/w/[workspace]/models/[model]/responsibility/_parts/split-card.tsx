'use client'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { TextArea } from '#app/_ui/text-area.tsx'
import { useRoom } from '#app/_client/room/room.tsx'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import { say } from '#lib/model/local-text.ts'
import type { Permission } from '#lib/policy/permissions.ts'
import type { AgreementStatus } from '../../_parts/agreement-status.tsx'
import { useOrgs } from '../../_parts/use-orgs.ts'
import { SplitTermsLines } from '../../_parts/split-terms-lines.tsx'
import { SplitMark } from './matrix-cell.tsx'
import { useSplitActs } from './use-split-acts.ts'

interface Props {
  readonly split: ResponsibilitySplit
  /** its organisation takes no part now */
  readonly isAbsent: boolean
  readonly people: AgreementStatus['people']
  readonly permissions: readonly Permission[]
}

/** One part: what it says, who proposed and answered it, and what the reader may do about it now. */
export function SplitCard({ split, isAbsent, people, permissions }: Props) {
  const t = useTranslations('agreement')
  const locale = useLocale()
  const { nameOf: orgName } = useOrgs()
  const nameOf = (userId: string) => people[userId]?.name ?? ''
  return (
    <article className="grid gap-2 rounded-card border border-line p-3">
      <div className="flex flex-wrap items-center gap-2">
        <SplitMark split={split} isAbsent={isAbsent} />
        <span className="text-xs text-muted">{t(`split.${split.split}`)}</span>
      </div>
      {split.text.ja !== '' && <p className="text-sm">{say(split.text, locale)}</p>}
      <SplitTermsLines split={split} />
      <p className="text-xs text-muted">
        {t('responsibility.proposedBy', {
          person: nameOf(split.proposedBy),
          org: orgName(split.proposedOrg),
        })}
        {split.due !== undefined && <> · {t('responsibility.due', { day: split.due })}</>}
        {split.decidedBy !== undefined && (
          <>
            {' · '}
            {t('responsibility.decidedBy', {
              person: nameOf(split.decidedBy),
              status: t(`splitStatus.${split.status}`),
            })}
          </>
        )}
      </p>
      {split.reason !== undefined && (
        <p className="text-xs">{t('responsibility.reason', { reason: split.reason })}</p>
      )}
      <Acts split={split} permissions={permissions} />
    </article>
  )
}

type Asking = 'decline' | 'withdraw'

/** Stable, so that it runs when the field appears and not with every key. */
const focus = (field: HTMLTextAreaElement | null) => field?.focus()

function Acts({ split, permissions }: Pick<Props, 'split' | 'permissions'>) {
  const t = useTranslations('agreement.responsibility')
  const { me } = useRoom()
  const { nameOf: orgName } = useOrgs()
  const acts = useSplitActs()
  const [asking, setAsking] = useState<Asking | null>(null)
  const [reason, setReason] = useState('')
  const mayAnswer = permissions.includes('agreement.respond') && split.orgId === me.orgId
  const isOffer = split.status === 'proposed'
  const mayWithdraw =
    (isOffer && split.proposedOrg === me.orgId && permissions.includes('agreement.propose')) ||
    (split.status === 'accepted' && mayAnswer)
  const needsReason = asking === 'decline' || split.status === 'accepted'
  const isBusy = acts.respond.isPending || acts.withdraw.isPending
  if (permissions.length === 0) return null

  const send = () => {
    if (isBusy) return
    const given = reason.trim() === '' ? {} : { reason: reason.trim() }
    const target = { ...acts.here, splitId: split.id, ...given }
    if (asking === 'decline') acts.respond.mutate({ ...target, answer: 'decline' })
    else acts.withdraw.mutate(target)
  }
  if (asking !== null) {
    return (
      <div className="grid gap-2">
        <TextArea
          label={needsReason ? t('reasonLabel') : t('reasonOptional')}
          value={reason}
          maxLength={2000}
          rows={2}
          ref={focus}
          onText={setReason}
          onCommit={send}
          onEscape={() => setAsking(null)}
        />
        <div className="flex flex-wrap gap-2">
          <Button
            look="danger"
            disabled={needsReason && reason.trim() === ''}
            aria-disabled={isBusy}
            onClick={send}
          >
            {asking === 'decline' ? t('declineConfirm') : t('withdrawConfirm')}
          </Button>
          <Button look="quiet" onClick={() => setAsking(null)}>
            {t('cancel')}
          </Button>
        </div>
      </div>
    )
  }
  return (
    <div className="flex flex-wrap gap-2">
      {isOffer && mayAnswer && (
        <>
          <Button
            look="primary"
            aria-disabled={isBusy}
            onClick={() => {
              if (isBusy) return
              acts.respond.mutate({ ...acts.here, splitId: split.id, answer: 'accept' })
            }}
          >
            {t('accept')}
          </Button>
          <Button look="danger" aria-disabled={isBusy} onClick={() => setAsking('decline')}>
            {t('decline')}
          </Button>
        </>
      )}
      {mayWithdraw && (
        <Button aria-disabled={isBusy} onClick={() => setAsking('withdraw')}>
          {t('withdraw')}
        </Button>
      )}
      {isOffer && !mayAnswer && (
        <p className="self-center text-xs text-muted">
          {t('mayNotAnswer', { org: orgName(split.orgId) })}
        </p>
      )}
    </div>
  )
}
