'use client'
import { useTranslations } from 'use-intl'
import type { Lens } from '#lib/picture/lens/paint.ts'
import { SignIcon } from '../figures/sign-icon.tsx'
import { BaseChoice } from './base-choice.tsx'
import { FittingRow } from './fitting-row.tsx'
import type { LensPaint } from './use-lens-paint.ts'

/** What the colours and signs of a lens mean, each with how many figures it is about. */
export function LensLegend({
  lens,
  painted,
}: {
  readonly lens: Exclude<Lens, 'ba'>
  readonly painted: LensPaint
}) {
  const t = useTranslations('lens')
  const { legend, since } = painted
  const isWaiting = lens === 'change' && since === 'loading'
  return (
    <section
      aria-label={t('legend')}
      className="flex min-h-[38px] min-w-56 flex-1 items-center gap-3 rounded-card border border-line bg-card px-3 py-1 text-xs whitespace-nowrap shadow-card sm:max-w-max"
    >
      {lens === 'change' && <BaseChoice />}
      {isWaiting && <span className="text-muted">{t('since.loading')}</span>}
      {legend.length === 0 && !isWaiting && (
        <span className="text-muted">{t(`nothing.${lens}`)}</span>
      )}
      {legend.length > 0 && (
        <FittingRow
          gap={12}
          more={(count) => t('more', { count: String(count) })}
          items={legend.map(({ key, tone, sign, text, count }) => ({
            id: key,
            node: (
              <span className="flex items-center gap-1.5">
                <SignIcon sign={sign} tone={tone} />
                {text}
                <span className="text-muted tabular-nums">{count}</span>
              </span>
            ),
          }))}
        />
      )}
    </section>
  )
}
