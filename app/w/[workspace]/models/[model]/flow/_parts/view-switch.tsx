'use client'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'

export type FlowView = 'picture' | 'list'

/** Picture or list of the same flow. */
export function ViewSwitch({
  value,
  onValue,
}: {
  readonly value: FlowView
  readonly onValue: (view: FlowView) => void
}) {
  const t = useTranslations('canvas.view')
  return (
    <fieldset
      aria-label={t('label')}
      className="flex gap-0.5 rounded-card border border-line bg-card p-1 text-xs shadow-card"
    >
      {(['picture', 'list'] as const).map((view) => (
        <button
          key={view}
          type="button"
          aria-pressed={view === value}
          onClick={() => onValue(view)}
          className={cx(
            'min-h-7 rounded-md px-2.5',
            view === value ? 'bg-ai-soft font-semibold text-ai' : 'text-muted hover:text-ink',
          )}
        >
          {t(view)}
        </button>
      ))}
    </fieldset>
  )
}
