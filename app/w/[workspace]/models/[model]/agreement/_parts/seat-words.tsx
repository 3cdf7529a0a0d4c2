'use client'
import { useLocale, useTranslations } from 'use-intl'
import type { Seat } from '#lib/agreement/status.ts'
import { showTime } from '#lib/words/time.ts'
import type { AgreementStatus } from '../../_parts/agreement-status.tsx'

/** Who signed when, and whether the content is still that. */
export function SeatWords({
  seat,
  people,
}: {
  readonly seat: Seat | undefined
  readonly people: AgreementStatus['people']
}) {
  const t = useTranslations('agreement.panel')
  const locale = useLocale()
  const signed = seat?.signed
  if (signed === null || signed === undefined || seat === undefined) return null
  const by = {
    person: people[signed.userId]?.name ?? '',
    time: showTime(Date.parse(signed.at), 'minute', locale),
  }
  if (seat.status === 'withdrawn') return <p className="text-sm text-muted">{t('withdrawn')}</p>
  if (seat.status === 'stale') return <p className="text-sm text-warn">{t('stale', by)}</p>
  return <p className="text-sm text-muted">{t('valid', by)}</p>
}
