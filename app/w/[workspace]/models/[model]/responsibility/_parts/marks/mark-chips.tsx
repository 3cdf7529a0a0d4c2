'use client'
import { useEffect, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useModel } from '#app/_client/room/use-model.ts'
import { whole } from '#app/_client/room/model-behind.tsx'
import { Button } from '#app/_ui/button.tsx'
import { kindOfMark, markRules, type Mark, type MarkRule } from '#lib/agreement/gaps/mark.ts'
import { marksOf } from '#lib/agreement/gaps/marks.ts'
import type { AgreementStatus } from '../../../_parts/agreement-status.tsx'
import { markSigns } from './mark-signs.ts'

interface Props {
  readonly status: AgreementStatus
  readonly onMarks: (marks: readonly Mark[]) => void
}

/** How much each rule says; a chip leads to the next place, round and round. Tells the matrix what to mark. */
export function MarkChips({ status, onMarks }: Props) {
  const t = useTranslations('agreement.marks')
  const model = useModel(whole)
  const { splits, participants, map, seats, isVariant } = status
  const marks = useMemo(
    () => (isVariant ? [] : marksOf({ model, splits, participants, map, seats })),
    [model, splits, participants, map, seats, isVariant],
  )
  useEffect(() => onMarks(marks), [marks, onMarks])
  const shown = markRules.flatMap((rule) => {
    const count = marks.filter((mark) => mark.rule === rule).length
    return count === 0 ? [] : [{ rule, count }]
  })
  if (shown.length === 0) return null
  return (
    <fieldset aria-label={t('jump')} className="flex flex-wrap gap-1.5">
      {shown.map(({ rule, count }) => (
        <Button key={rule} onClick={() => toNext(rule)}>
          <span aria-hidden>{markSigns[kindOfMark({ rule })]}</span>{' '}
          {t('chip', { what: t(`short.${rule}`), count })}
        </Button>
      ))}
    </fieldset>
  )
}

/** Focuses the next mark of a rule after the one that was led to last. */
function toNext(rule: MarkRule): void {
  const places = [...document.querySelectorAll<HTMLElement>(`[data-mark="${rule}"]`)]
  const at = places.findIndex((place) => place.dataset['here'] === 'yes')
  for (const place of places) delete place.dataset['here']
  const next = places[(at + 1) % places.length]
  if (next === undefined) return
  next.dataset['here'] = 'yes'
  next.scrollIntoView({ block: 'center' })
  next.focus({ preventScroll: true })
}
