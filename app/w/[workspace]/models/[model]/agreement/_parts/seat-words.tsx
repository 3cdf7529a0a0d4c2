'use client'
import { useLocale, useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import type { Seat } from '#lib/agreement/status.ts'
import { inPlaceText } from '#lib/words/in-place.ts'
import { showTime } from '#lib/words/time.ts'
import type { AgreementStatus } from '../../_parts/agreement-status.tsx'
import { StepLink } from '../../_parts/step-link.tsx'

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
    inPlace: inPlaceText(locale, people[signed.deputyFor ?? '']?.name),
    time: showTime(Date.parse(signed.at), 'minute', locale),
  }
  const { status } = seat
  if (status === 'withdrawn') return <p className="text-sm text-muted">{t('withdrawn')}</p>
  if (status === 'none') return null
  return (
    <p className={cx('text-sm', status === 'valid' ? 'text-muted' : 'text-warn')}>
      {t(status, by)} <ThenLink seq={signed.docSeq} />
    </p>
  )
}

/** To the model as it was when this was signed (F-72). */
export function ThenLink({ seq }: { readonly seq: number }) {
  const t = useTranslations('frame.past')
  return seq > 0 && <StepLink to={`flow?rev=${seq}`}>{t('open')}</StepLink>
}
