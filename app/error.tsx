'use client'
import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { Button, buttonClass } from '#app/_ui/button.tsx'

/** What people see when a page fails: what happened, what was kept, what to do, and a number to quote. */
export default function ErrorPage({
  error,
  reset,
}: {
  readonly error: Error & { readonly digest?: string }
  readonly reset: () => void
}) {
  const t = useTranslations('frame')
  return (
    <main id="main" className="mx-auto grid max-w-lg gap-3 px-4 py-[16vh]">
      <h1 className="text-xl font-bold">{t('problem.title')}</h1>
      <p className="text-muted">{t('problem.body')}</p>
      {error.digest !== undefined && (
        <p className="font-mono text-xs select-all">{t('problem.id', { id: error.digest })}</p>
      )}
      <div className="flex gap-2">
        <Button look="primary" onClick={reset}>
          {t('retry')}
        </Button>
        <Link href="/" className={buttonClass()}>
          {t('problem.home')}
        </Link>
      </div>
    </main>
  )
}
