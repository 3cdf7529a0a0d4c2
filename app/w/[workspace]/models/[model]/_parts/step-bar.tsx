'use client'
import { WifiOff } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { cx } from '#app/_ui/cx.ts'
import { Ring } from '#app/_ui/ring.tsx'
import { percentOf } from '#lib/model/queries/percent.ts'
import { StepMarks } from './at-rest.ts'
import { addressOfStep } from './revision-asked.ts'
import { afterSteps, steps, type StepName } from './steps.ts'
import { useStep } from './use-step.ts'

export interface StepBarProps {
  readonly base: string
  /** the revision that is looked at */
  readonly rev: string | undefined
  /** steps that can be opened without the server, and whether it cannot be reached now */
  readonly kept: ReadonlySet<StepName>
  readonly isOffline: boolean
  /** How complete each of the four steps is, 0 to 1. */
  readonly complete: Readonly<Record<(typeof steps)[number], number>>
  /** Small words beside responsibilities, agreement, history. */
  readonly notes?: Partial<Record<StepName, ReactNode>>
}

/** How far right of the middle of a frame something stands, in pixels. */
function offMiddle(what: Element, frame: Element): number {
  const [inner, outer] = [what.getBoundingClientRect(), frame.getBoundingClientRect()]
  return inner.left + inner.width / 2 - (outer.left + outer.width / 2)
}

/** The four steps of the framework with how complete they are, then what is ours: responsibilities, agreement, history. */
export function StepBar({ base, rev, kept, isOffline, complete, notes }: StepBarProps) {
  const t = useTranslations('frame.steps')
  const here = useStep()
  const bar = useRef<HTMLElement>(null)
  const moved = useRef(() => {})
  // Whoever moves it by hand looks elsewhere; it must not jump under the finger.
  const byHand = () => moved.current()
  // On a phone the bar is wider than the screen; the step one is in must be in view, also when marks beside others have come.
  useEffect(() => {
    const current = bar.current?.querySelector(`[href^="${base}/${here}"]`)
    const grown = new ResizeObserver(() => {
      // The bar alone: `scrollIntoView` would shift a page that is wider than the screen along with it.
      if (bar.current !== null && current) bar.current.scrollLeft += offMiddle(current, bar.current)
    })
    for (const step of bar.current?.children ?? []) grown.observe(step)
    moved.current = () => grown.disconnect()
    return moved.current
  }, [base, here])
  const link = (step: StepName) => ({
    href: addressOfStep(base, step, rev),
    current: here === step,
    isKept: kept.has(step),
    isOffline,
  })
  return (
    <nav
      ref={bar}
      onPointerDown={byHand}
      onWheel={byHand}
      onTouchMove={byHand}
      aria-label={t('label')}
      className="flex items-stretch overflow-x-auto border-b border-line bg-card px-2 print:hidden"
    >
      {steps.map((step, index) => (
        <StepLink key={step} {...link(step)}>
          <Ring
            value={complete[step]}
            label={t('complete', { percent: percentOf(complete[step]) })}
          />
          {index + 1} {t(step)}
          <StepMarks step={stepNumbers[step]} />
        </StepLink>
      ))}
      <span aria-hidden className="my-auto h-3.5 border-l border-line-strong" />
      {afterSteps.map((step) => (
        <StepLink key={step} {...link(step)}>
          {t(step)}
          {step === 'responsibility' && <StepMarks step={5} />}
          {notes?.[step]}
        </StepLink>
      ))}
    </nav>
  )
}

/** The steps of the framework by the names of their screens. */
const stepNumbers = { flow: 1, ba: 2, attributes: 3, risks: 4 } as const

function StepLink({
  href,
  current,
  isKept,
  isOffline,
  children,
}: {
  readonly href: string
  readonly current: boolean
  readonly isKept: boolean
  readonly isOffline: boolean
  readonly children: ReactNode
}) {
  const t = useTranslations('frame.steps')
  return (
    <CalmLink
      href={href}
      data-kept={isKept ? '' : undefined}
      aria-current={current ? 'page' : undefined}
      className={cx(
        'flex shrink-0 items-center gap-2 border-b-2 px-3.5 text-sm no-underline -outline-offset-2',
        current
          ? 'border-ai font-semibold text-ink'
          : 'border-transparent text-muted hover:text-ink',
      )}
    >
      {children}
      {isOffline && !isKept && !current && (
        <span title={t('away')}>
          <WifiOff size={13} aria-hidden />
          <span className="sr-only">{t('away')}</span>
        </span>
      )}
    </CalmLink>
  )
}
