'use client'
import { useTranslations } from 'use-intl'
import { refusalOf } from '#app/_client/trpc.tsx'

/** Says in the reader's language why a call failed: the reason when there is one, else the code. */
export function useRefusalWords(): (error: unknown) => string {
  const t = useTranslations('errors')
  return (error) => {
    const refusal = refusalOf(error)
    if (refusal === null) return t('code.unavailable')
    return refusal.reason === undefined ? t(`code.${refusal.code}`) : t(`reason.${refusal.reason}`)
  }
}
