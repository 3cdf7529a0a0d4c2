'use client'
import { useLocale } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { handOverWords } from '#lib/words/areas/members/hand-over.ts'
import { filled } from '#lib/words/filled.ts'
import type { Line } from './lines.ts'
import { StepTitle } from './step-title.tsx'
import type { Giving } from './use-giving.ts'
import { useLineName } from './use-line-name.ts'

/** Third step: what was handed on, what could not be and why, and what still asks for somebody. */
export function Rest({
  giving: { done, failed },
  lines,
  onAgain,
}: {
  readonly giving: Giving
  readonly lines: readonly Line[]
  readonly onAgain: () => void
}) {
  const words = handOverWords[useLocale()]
  const nameOf = useLineName()
  const left = lines.filter(({ is }) => is === 'part').length
  return (
    <>
      <StepTitle>{words.step.rest}</StepTitle>
      <div className="grid gap-3 rounded-card border border-line bg-card p-4 shadow-card">
        <p>{filled(words.doneNote, { done })}</p>
        {failed.length > 0 && (
          <div>
            <h3 className="font-semibold text-bad">
              {filled(words.failedNote, { count: failed.length })}
            </h3>
            <ul className="grid gap-1">
              {failed.map(({ line, why }) => (
                <li key={line.key}>
                  {nameOf(line).title}
                  <span className="block text-xs text-muted">{nameOf(line).note}</span>
                  <span className="block text-sm text-bad">{why}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        <p>{left === 0 ? words.restNone : filled(words.restNote, { count: left })}</p>
        <div className="flex flex-wrap gap-2">
          <Button look={left > 0 ? 'primary' : 'plain'} onClick={onAgain}>
            {lines.length > 0 ? words.again : words.toCarried}
          </Button>
        </div>
      </div>
    </>
  )
}
