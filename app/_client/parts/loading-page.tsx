'use client'
import { useTranslations } from 'use-intl'
import { SkeletonPage } from '#app/_ui/skeleton.tsx'

/** Grey blocks in the size of a page, while it is on its way. */
export function LoadingPage({ rows }: { readonly rows?: number }) {
  const t = useTranslations('frame')
  return <SkeletonPage label={t('loading')} {...(rows === undefined ? {} : { rows })} />
}
