'use client'
import { useTranslations } from 'use-intl'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { buttonClass } from '#app/_ui/button.tsx'
import { useAgreementBehind } from './agreement-status.tsx'

/** The way to the sign-off, with how many risks of one's own organisation are signed now, of all that wait for it. */
export function ToSign({ base }: { readonly base: string }) {
  const t = useTranslations('frame.top')
  const asked = useAgreementBehind()?.mine.filter((s) => s.asked) ?? []
  const signed = asked.filter((s) => s.status === 'valid')
  return (
    <CalmLink
      href={`${base}/agreement`}
      className={buttonClass(asked.length === 0 ? 'plain' : 'primary')}
    >
      {asked.length === 0
        ? t('sign')
        : t('signOf', { signed: String(signed.length), total: String(asked.length) })}
    </CalmLink>
  )
}
