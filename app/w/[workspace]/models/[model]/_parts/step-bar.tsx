'use client'
import Link from 'next/link'
import { useSelectedLayoutSegment } from 'next/navigation'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import { Ring } from '#app/_ui/ring.tsx'
import { afterSteps, steps, type StepName } from './steps.ts'

export interface StepBarProps {
  readonly base: string
  /** How complete each of the four steps is, 0 to 1. */
  readonly complete: Readonly<Record<(typeof steps)[number], number>>
  /** Small words beside responsibilities, agreement, history. */
  readonly notes?: Partial<Record<StepName, ReactNode>>
}

/** The four steps of the framework with how complete they are, then what is ours: responsibilities, agreement, history. */
export function StepBar({ base, complete, notes }: StepBarProps) {
  const t = useTranslations('frame.steps')
  const here = useSelectedLayoutSegment()
  const bar = useRef<HTMLElement>(null)
  // On a phone the bar is wider than the screen; the step one is in must be in view.
  useEffect(() => {
    const current = bar.current?.querySelector(`[href$="/${here ?? ''}"]`)
    current?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [here])
  return (
    <nav
      ref={bar}
      aria-label={t('label')}
      className="flex items-stretch overflow-x-auto border-b border-line bg-card px-2"
    >
      {steps.map((step, index) => (
        <StepLink key={step} href={`${base}/${step}`} current={here === step}>
          <Ring
            value={complete[step]}
            label={t('complete', { percent: String(Math.round(complete[step] * 100)) })}
          />
          {index + 1} {t(step)}
        </StepLink>
      ))}
      <span aria-hidden className="my-auto h-3.5 border-l border-line-strong" />
      {afterSteps.map((step) => (
        <StepLink key={step} href={`${base}/${step}`} current={here === step}>
          {t(step)}
          {notes?.[step]}
        </StepLink>
      ))}
    </nav>
  )
}

function StepLink({
  href,
  current,
  children,
}: {
  readonly href: string
  readonly current: boolean
  readonly children: ReactNode
}) {
  return (
    <Link
      href={href}
      aria-current={current ? 'page' : undefined}
      className={cx(
        'flex shrink-0 items-center gap-2 border-b-2 px-3.5 text-sm no-underline -outline-offset-2',
        current
          ? 'border-ai font-semibold text-ink'
          : 'border-transparent text-muted hover:text-ink',
      )}
    >
      {children}
    </Link>
  )
}
