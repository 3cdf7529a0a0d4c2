'use client'
import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { Button, buttonClass } from '#app/_ui/button.tsx'

export interface ProblemProps {
  readonly error: Error & { readonly digest?: string }
  readonly reset: () => void
}

/**
 * What people see when a screen fails: what happened, what was kept, what to do, and a number to quote (F-37). `isInside`: the
 * main landmark is around it already.
 */
export function ProblemPage({
  error,
  reset,
  isInside = false,
}: ProblemProps & { readonly isInside?: boolean }) {
  const t = useTranslations('frame')
  const body = (
    <div className="mx-auto grid max-w-lg content-start gap-3 px-4 py-[16vh]">
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
    </div>
  )
  return isInside ? body : <main id="main">{body}</main>
}
