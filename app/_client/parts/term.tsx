'use client'
import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { lazily } from '#app/_ui/lazily.tsx'
import { Popover } from '#app/_ui/popover.tsx'
import type { TermId } from '#lib/words/areas/terms.ts'

const TermSays = lazily(async () => (await import('./term-says.tsx')).TermSays)

/**
 * 用語: a word of the framework with a short explanation and the other language's word behind it (F-39). A button, so that keyboard
 * and touch reach it; `children` is the word as it stands here, without it the term's own name.
 */
export const Term = memo(function Term({ id, children }: TermProps) {
  const t = useTranslations('terms')
  const name = t(`term.${id}.name`)
  return (
    <Popover
      title={name}
      trigger={
        <button
          type="button"
          className="inline-flex min-h-6 min-w-6 cursor-help items-center rounded-sm text-left text-inherit underline decoration-muted decoration-dotted underline-offset-4 hover:text-ai"
        >
          {children ?? name}
        </button>
      }
    >
      <TermSays id={id} />
    </Popover>
  )
})

interface TermProps {
  readonly id: TermId
  readonly children?: string
}

/** The words one meets on a screen, each to be opened. */
export function TermLine({ ids }: { readonly ids: readonly TermId[] }) {
  const t = useTranslations('terms')
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-xs text-muted">
      <span>{t('line')}</span>
      {ids.map((id) => (
        <Term key={id} id={id} />
      ))}
    </p>
  )
}
