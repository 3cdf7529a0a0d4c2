'use client'
import { useRef, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useLocale } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { cx } from '#app/_ui/cx.ts'
import { sittingWords } from '#lib/words/areas/agreement/sitting.ts'
import { filled } from '#lib/words/filled.ts'
import { sittingSteps, type SittingStep } from './steps.ts'

interface Props {
  readonly step: SittingStep
  /** the choice is made: the last step can be gone to */
  readonly isReady: boolean
  readonly onStep: (step: SittingStep) => void
  readonly children: ReactNode
}

/** One step with its place in the whole and the way back and on; its name has the focus when one comes to it (F-204). */
export function StepFrame({ step, isReady, onStep, children }: Props) {
  const words = sittingWords[useLocale()]
  const heading = useRef<HTMLHeadingElement>(null)
  const go = (to: SittingStep) => {
    flushSync(() => onStep(to))
    heading.current?.focus()
  }
  const at = sittingSteps.indexOf(step)
  const before = sittingSteps[at - 1]
  const after = sittingSteps[at + 1]
  const all = sittingSteps.length
  return (
    <section
      aria-labelledby="sitting-step"
      className="grid grid-cols-1 gap-4 rounded-card border border-line bg-card p-4 shadow-card"
    >
      <div>
        <h3
          id="sitting-step"
          ref={heading}
          tabIndex={-1}
          className="text-lg font-bold outline-none"
        >
          {filled(words.progress, { at: at + 1, all, name: words.steps[step] })}
        </h3>
        <div aria-hidden className="mt-2 flex gap-1">
          {sittingSteps.map((one, i) => (
            <span
              key={one}
              className={cx('h-1 flex-1 rounded-full', i <= at ? 'bg-ai' : 'bg-line')}
            />
          ))}
        </div>
      </div>
      {children}
      <div className="flex flex-wrap justify-between gap-2 border-t border-line-soft pt-3">
        {before === undefined ? (
          <span />
        ) : (
          <Button large onClick={() => go(before)}>
            {words.previous}
          </Button>
        )}
        {after !== undefined && (
          <Button
            look="primary"
            large
            disabled={after === 'identity' && !isReady}
            onClick={() => go(after)}
          >
            {filled(words.next, { name: words.steps[after] })}
          </Button>
        )}
      </div>
    </section>
  )
}
