'use client'
import { useEffect, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useModel } from '#app/_client/room/use-model.ts'
import { whole } from '#app/_client/room/model-behind.tsx'
import { Button } from '#app/_ui/button.tsx'
import { kindOfMark, markRules, type Mark } from '#lib/agreement/gaps/mark.ts'
import { marksOf } from '#lib/agreement/gaps/marks.ts'
import type { AgreementStatus } from '../../../_parts/agreement-status.tsx'
import type { Jump } from '../table/use-jump.ts'
import { markSigns } from './mark-signs.ts'

interface Props {
  readonly status: AgreementStatus
  readonly onMarks: (marks: readonly Mark[]) => void
  readonly onJump: (jump: Jump) => void
}

/** How much each rule says; a chip leads to the next place, round and round. Tells the matrix what to mark. */
export function MarkChips({ status, onMarks, onJump }: Props) {
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
    <fieldset
      aria-label={t('jump')}
      className="flex min-w-0 gap-1.5 *:shrink-0 max-sm:w-full max-sm:overflow-x-auto max-sm:py-1 sm:flex-wrap"
    >
      {shown.map(({ rule, count }) => (
        <Button key={rule} onClick={() => onJump({ rule })}>
          <span aria-hidden>{markSigns[kindOfMark({ rule })]}</span>{' '}
          {t('chip', { what: t(`short.${rule}`), count })}
        </Button>
      ))}
    </fieldset>
  )
}
