'use client'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import { say } from '#lib/model/local-text.ts'
import { riskMark } from '#lib/model/queries/risk-mark.ts'
import { useTelling } from '../../../_parts/use-telling.ts'

interface Props {
  readonly ids: readonly string[]
  readonly selected: string | undefined
  readonly onOpen: (id: string) => void
  /** how many are shown; of the others only how many they are */
  readonly most: number
  readonly beside?: (id: string) => ReactNode
}

/** Risks by their short names; pressed, one is shown in detail. What a risk says is its title and what a screen reader says. */
export function RiskButtons({ ids, selected, onOpen, most, beside }: Props) {
  const t = useTranslations('register.heat')
  const { model, locale } = useTelling()
  return (
    <ul className="flex flex-wrap gap-x-1.5">
      {ids.slice(0, most).map((id) => {
        const incident = say(model.risks[id]?.incident ?? { ja: id }, locale)
        const label = t('riskButton', { mark: riskMark(model.risks, id), incident })
        return (
          <li key={id} className="inline-flex flex-wrap items-center text-2xs">
            <button
              type="button"
              title={label}
              aria-label={label}
              aria-pressed={id === selected}
              onClick={() => onOpen(id)}
              className={cx(
                'min-h-6 min-w-6 rounded-md px-1 font-mono text-xs underline underline-offset-2',
                id === selected && 'outline-2 -outline-offset-2 outline-current',
              )}
            >
              {riskMark(model.risks, id)}
            </button>
            {beside?.(id)}
          </li>
        )
      })}
      {ids.length > most && (
        <li className="self-center text-2xs">{t('more', { count: ids.length - most })}</li>
      )}
    </ul>
  )
}
