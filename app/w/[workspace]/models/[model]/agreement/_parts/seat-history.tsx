'use client'
import { useLocale, useTranslations } from 'use-intl'
import { inPlaceText } from '#lib/words/in-place.ts'
import { showTime } from '#lib/words/time.ts'
import type { AgreementStatus } from '../../_parts/agreement-status.tsx'
import { ThenLink } from './seat-words.tsx'

interface Props {
  readonly riskId: string
  readonly orgId: string
  readonly status: AgreementStatus
}

/** Every act of signing of one organisation about one risk, newest first. */
export function SeatHistory({ riskId, orgId, status }: Props) {
  const t = useTranslations('agreement')
  const locale = useLocale()
  const acts = status.signOffs.filter((s) => s.riskId === riskId && s.orgId === orgId)
  if (acts.length === 0) return null
  return (
    <details className="text-xs">
      <summary className="text-muted">{t('panel.history')}</summary>
      <ol className="mt-1 grid gap-1">
        {acts.toReversed().map((act) => (
          <li key={act.id}>
            {t(`panel.act.${act.intent}`)}{' '}
            {t('agreement.signedBy', {
              person: status.people[act.userId]?.name ?? '',
              inPlace: inPlaceText(locale, status.people[act.deputyFor ?? '']?.name),
              time: showTime(Date.parse(act.at), 'minute', locale),
            })}
            {act.intent === 'approve' && (
              <>
                {' '}
                <ThenLink seq={act.docSeq} />
              </>
            )}
            {act.reason !== undefined && (
              <span className="block text-muted">
                {t('responsibility.reason', { reason: act.reason })}
              </span>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
