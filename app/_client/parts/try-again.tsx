'use client'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'

/** A part of a screen that could not be loaded: says so, what was kept, and asks again; the rest of the screen goes on. */
export function TryAgain({
  why,
  onRetry,
}: {
  readonly why?: string
  readonly onRetry: () => void
}) {
  const t = useTranslations('frame')
  return (
    <div
      role="alert"
      className="flex max-w-3xl flex-wrap items-center gap-3 rounded-card border border-bad-line bg-bad-soft px-4 py-3"
    >
      <p className="min-w-0 flex-1 basis-60">{why ?? t('notLoaded')}</p>
      <Button onClick={onRetry}>{t('retry')}</Button>
    </div>
  )
}
