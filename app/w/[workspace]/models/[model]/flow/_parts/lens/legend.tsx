'use client'
import { Eye, EyeOff } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Term } from '#app/_client/parts/term.tsx'
import { cx } from '#app/_ui/cx.ts'
import { CommentMark } from '../../../_parts/comments/comment-mark.tsx'
import { FittingRow } from './fitting-row.tsx'
import { tintColour } from '../figures/tint.ts'

export interface LegendEntry {
  readonly id: string
  readonly name: string
  readonly tint: number
  readonly count: number
  readonly isShown: boolean
}

interface Props {
  readonly entries: readonly LegendEntry[]
  readonly selected: ReadonlySet<string>
  readonly onSelect: (ba: string) => void
  readonly onToggle: (ba: string) => void
  readonly onLight: (ba: string | undefined) => void
}

/** All ba by name: click to select, the eye shows or hides its shape, pointing at one (or its focus) dims the others. */
export function Legend({ entries, selected, onSelect, onToggle, onLight }: Props) {
  const t = useTranslations('canvas')
  const lens = useTranslations('lens')
  if (entries.length === 0) return null
  return (
    <section
      aria-label={t('legend.title')}
      className="flex min-w-56 flex-1 items-center gap-1 rounded-card border border-line bg-card p-1 text-xs shadow-card sm:max-w-max sm:min-w-32"
    >
      <h2 className="shrink-0 rounded-md bg-ai-soft px-2 font-semibold text-ai">
        <Term id="ba">{t('ba')}</Term>
      </h2>
      <FittingRow
        gap={2}
        more={(count) => lens('more', { count: String(count) })}
        items={entries.map((entry) => ({
          id: entry.id,
          node: (
            <span
              onPointerEnter={() => onLight(entry.id)}
              onPointerLeave={() => onLight(undefined)}
              className={cx(
                'flex shrink-0 items-center rounded-md',
                selected.has(entry.id) && 'bg-ai-soft',
                !entry.isShown && 'text-muted',
              )}
            >
              <button
                type="button"
                onClick={() => onSelect(entry.id)}
                onFocus={() => onLight(entry.id)}
                onBlur={() => onLight(undefined)}
                className="flex min-h-6 items-center gap-1.5 rounded-md pr-1 pl-1.5 whitespace-nowrap hover:bg-tag"
              >
                <svg width="16" height="10" aria-hidden>
                  <rect
                    x="1"
                    y="1"
                    width="14"
                    height="8"
                    rx="3"
                    fill={entry.isShown ? tintColour(entry.tint) : 'none'}
                    fillOpacity="0.15"
                    stroke={tintColour(entry.tint)}
                    strokeWidth="1.5"
                    strokeDasharray={entry.isShown ? undefined : '2 2'}
                  />
                </svg>
                {entry.name}
              </button>
              <CommentMark of={entry.id} place={`bas/${entry.id}`} />
              <button
                type="button"
                aria-pressed={entry.isShown}
                aria-label={t(entry.isShown ? 'legend.hide' : 'legend.show', { name: entry.name })}
                onClick={() => onToggle(entry.id)}
                onFocus={() => onLight(entry.id)}
                onBlur={() => onLight(undefined)}
                className="grid size-6 place-items-center rounded-md text-muted hover:bg-tag hover:text-ink"
              >
                {entry.isShown ? <Eye size={12} aria-hidden /> : <EyeOff size={12} aria-hidden />}
              </button>
            </span>
          ),
        }))}
      />
    </section>
  )
}
