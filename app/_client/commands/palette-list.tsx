'use client'
/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a listbox whose focus stays in the field above has no tag */
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import { Kbd } from '#app/_ui/kbd.tsx'
import type { PaletteItem, PalettePart } from './palette-items.ts'
import { shownKeys } from './pressed-command.ts'

/** The lines of the palette; the focus stays in the field above, which says which line is chosen. */
export function PaletteList({
  id,
  optionId,
  parts,
  chosen,
  words,
  more,
  onPoint,
  onChoose,
}: {
  readonly id: string
  readonly optionId: (item: PaletteItem) => string
  readonly parts: readonly PalettePart[]
  readonly chosen: PaletteItem | undefined
  readonly words: string
  /** so many fit the words and are not shown */
  readonly more: number
  readonly onPoint: (item: PaletteItem) => void
  readonly onChoose: (item: PaletteItem) => void
}) {
  const t = useTranslations('palette')
  return (
    <div className="flex min-h-0 flex-col p-1">
      <div id={id} role="listbox" aria-label={t('list')} className="min-h-0 overflow-y-auto">
        {parts.map((part) => (
          <div
            key={part.group}
            role="group"
            aria-label={part.group === null ? t('list') : t(`group.${part.group}`)}
          >
            {part.group !== null && (
              <p aria-hidden className="px-2.5 pt-2 pb-0.5 text-2xs font-medium text-muted">
                {t(`group.${part.group}`)}
              </p>
            )}
            {part.items.map((item) => (
              <button
                key={item.id}
                id={optionId(item)}
                type="button"
                role="option"
                tabIndex={-1}
                aria-selected={item === chosen}
                onPointerMove={() => {
                  if (item !== chosen) onPoint(item)
                }}
                onClick={() => onChoose(item)}
                className={cx(
                  'flex min-h-8 w-full items-center gap-2 rounded-md px-2.5 py-1 text-left text-sm',
                  item === chosen && 'bg-ai-soft text-ai',
                )}
              >
                <span className="min-w-0 flex-1 truncate">{item.label}</span>
                <span className="shrink-0 text-2xs text-muted">
                  {item.kind ?? (part.group === null && t(`group.${item.group}`))}
                </span>
                {item.keys !== undefined && <Kbd>{shownKeys(item.keys)}</Kbd>}
              </button>
            ))}
          </div>
        ))}
      </div>
      {chosen === undefined && (
        <p className="px-2.5 py-3 text-sm text-muted">{t('none', { words })}</p>
      )}
      {more > 0 && (
        <p className="px-2.5 py-1.5 text-xs text-muted">{t('more', { count: String(more) })}</p>
      )}
    </div>
  )
}
