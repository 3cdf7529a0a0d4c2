'use client'
import { useTranslations } from 'use-intl'
import { refusalOf } from '#app/_client/trpc.tsx'

/** Says in the reader's language why a call failed: the reason when there is one, else the code. */
export function useRefusalWords(): (error: unknown) => string {
  const t = useTranslations('errors')
  return (error) => {
    const refusal = refusalOf(error)
    if (refusal === null) return t('code.unavailable')
    if (refusal.reason === undefined) return t(`code.${refusal.code}`)
    return t(`reason.${refusal.reason}`, { seconds: Number(refusal.details?.['seconds'] ?? 0) })
  }
}
