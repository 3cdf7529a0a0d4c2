'use client'
import { Copy } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button, buttonClass } from '#app/_ui/button.tsx'
import { beginAgain } from './begin-again.ts'
import { copyText } from './copy-text.ts'
import type { ProblemProps } from './problem.tsx'
import { problemNumber } from './problem-number.ts'

/**
 * What people see when a screen fails: what happened, what was kept, what to do, and a number to quote and copy (F-37, F-42). `isInside`: the
 * main landmark is around it already.
 */
export function ProblemPage(props: ProblemProps) {
  const { error, isInside = false } = props
  const t = useTranslations('frame')
  const number = problemNumber(error)
  const [isCopied, setCopied] = useState(false)
  const body = (
    <div role="alert" className="mx-auto grid max-w-lg content-start gap-3 px-4 py-[16vh]">
      <h1 className="text-xl font-bold">{t('problem.title')}</h1>
      <p className="text-muted">{t('problem.body')}</p>
      <p className="flex flex-wrap items-center gap-2 font-mono text-xs">
        <span className="select-all">{t('problem.id', { id: number })}</span>
        <Button
          look="quiet"
          icon={<Copy size={13} aria-hidden />}
          onClick={() => void copyText(number).then(setCopied)}
        >
          {t(isCopied ? 'problem.copied' : 'problem.copy')}
        </Button>
      </p>
      <div className="flex gap-2">
        <Button look="primary" onClick={() => beginAgain(props)}>
          {t('retry')}
        </Button>
        {/* oxlint-disable-next-line next/no-html-link-for-pages -- what has failed is begun anew, and every page carries what this one needs */}
        <a href="/" className={buttonClass()}>
          {t('problem.home')}
        </a>
      </div>
    </div>
  )
  return isInside ? body : <main id="main">{body}</main>
}
