'use client'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import { lenses, type Lens } from '#lib/picture/lens/paint.ts'

/** By what the flow is coloured; each lens with its number key. */
export function LensSwitch({
  lens,
  onChoose,
}: {
  readonly lens: Lens
  readonly onChoose: (lens: Lens) => void
}) {
  const t = useTranslations('lens')
  return (
    <fieldset
      aria-label={t('label')}
      className="flex shrink-0 gap-0.5 rounded-card border border-line bg-card p-1 text-xs shadow-card"
    >
      {lenses.map((one, index) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === lens}
          aria-keyshortcuts={String(index + 1)}
          title={t('withKey', { lens: t(`name.${one}`), key: String(index + 1) })}
          onClick={() => onChoose(one)}
          className={cx(
            'min-h-7 rounded-md px-2 whitespace-nowrap',
            one === lens ? 'bg-ai-soft font-semibold text-ai' : 'text-muted hover:text-ink',
          )}
        >
          {t(`name.${one}`)}
        </button>
      ))}
    </fieldset>
  )
}
