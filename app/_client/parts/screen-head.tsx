'use client'
import { Info } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import { IconButton } from '#app/_ui/icon-button.tsx'
import type { TermId } from '#lib/words/areas/terms.ts'
import { TermLine } from './term.tsx'

interface Props {
  readonly title: string
  /** stands behind the name: how much is open, what can be chosen */
  readonly beside?: ReactNode
  readonly lead: string
  readonly terms: readonly TermId[]
  readonly isTold: boolean
  readonly onTold: (isTold: boolean) => void
}

/** The name of a screen, what it is for and its terms. On a phone these wait until somebody asks, so that the work comes first (F-281). */
export function ScreenHead({ title, beside, lead, terms, isTold, onTold }: Props) {
  const t = useTranslations('agreement')
  const id = useId()
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <h2 className="text-xl font-bold">{title}</h2>
        <IconButton
          label={t('about')}
          icon={<Info size={16} aria-hidden />}
          aria-expanded={isTold}
          aria-controls={id}
          active={isTold}
          className="sm:hidden"
          onClick={() => onTold(!isTold)}
        />
        {beside}
      </div>
      <div id={id} className={cx('grid gap-1', whenTold(isTold))}>
        <p className="max-w-3xl text-muted">{lead}</p>
        <TermLine ids={terms} />
      </div>
    </div>
  )
}

/** What is shown on a phone only once it is asked for. */
export function whenTold(isTold: boolean): string | false {
  return !isTold && 'max-sm:hidden'
}
