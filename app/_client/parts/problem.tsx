'use client'
import { createElement } from 'react'
import { useTranslations } from 'use-intl'
import { later, useLater } from '#app/_ui/lazily.tsx'
import { beginAgain } from './begin-again.ts'

export interface ProblemProps {
  readonly error: Error & { readonly digest?: string }
  readonly reset: () => void
  readonly isInside?: boolean
}

const part = later(async () => (await import('./problem-page.tsx')).ProblemPage)

/**
 * What stands where a screen has failed. Every page carries it: the words and the ways on at once, because the script of the rest may be what cannot
 * be had (F-110); the rest when it is at rest or needed.
 */
export function Problem(props: ProblemProps) {
  const t = useTranslations('frame')
  const Page = useLater(part, true)
  if (Page !== null) return createElement(Page, props)
  return (
    <p role="alert" className="p-8">
      {t('problem.title')}{' '}
      <button type="button" className={wayOn} onClick={() => beginAgain(props)}>
        {t('retry')}
      </button>{' '}
      {/* oxlint-disable-next-line next/no-html-link-for-pages -- what has failed is begun anew, and every page carries what this one needs */}
      <a href="/" className={wayOn}>
        {t('problem.home')}
      </a>
    </p>
  )
}

const wayOn = 'm-1 min-h-6 underline'
