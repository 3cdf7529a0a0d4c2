'use client'
import { useTranslations } from 'use-intl'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { SkeletonPage } from '#app/_ui/skeleton.tsx'
import { useRetryAgreement } from './agreement-status.tsx'

/** Shown while the agreement is on its way; when it does not come, that is said, with the way to ask again (F-37). */
export function AgreementPending() {
  const t = useTranslations('frame')
  const retry = useRetryAgreement()
  if (retry === null) return <SkeletonPage label={t('loading')} rows={4} />
  return (
    <div className="p-4">
      <TryAgain onRetry={retry} />
    </div>
  )
}
