'use client'
import { useTranslations } from 'use-intl'
import { copyText } from '#app/_client/parts/copy-text.ts'
import { Button } from '#app/_ui/button.tsx'
import { CrossedNote } from '../fields/crossed-note.tsx'
import { useHomeless } from './use-homeless.ts'

/**
 * What is to be known of words being written: that their cell is not in sight, and which words have lost theirs, to be put
 * elsewhere, copied or given up (G-42).
 */
export function TypingNotes({
  away,
  crossing,
  onTheirs,
  onBack,
  onAway,
  mayBring,
  onBring,
}: {
  /** what the cell is called that is written in and not shown */
  readonly away: string | undefined
  /** what somebody else has written meanwhile into the cell that is written in */
  readonly crossing: string | undefined
  readonly onTheirs: () => void
  /** the focus goes back to the words being written, or on from the choice beside them */
  readonly onBack: () => void
  readonly onAway: () => void
  /** the active cell takes words */
  readonly mayBring: boolean
  readonly onBring: (words: string) => void
}) {
  const t = useTranslations('grid')
  const { words: all, settle } = useHomeless()
  return (
    <div aria-live="polite" className="grid gap-1.5 text-xs empty:hidden">
      {away !== undefined && <p className="text-warn">{t('away', { cell: away })}</p>}
      {crossing !== undefined && (
        <CrossedNote theirs={crossing} isByKey {...{ onTheirs, onBack, onAway }} />
      )}
      {all.map((one, i) => (
        <section
          key={`${i} ${one.label}`}
          className="grid gap-1 rounded-card border border-warn-line bg-warn-soft px-3 py-2"
        >
          <p className="font-semibold">
            {one.isRefused === true
              ? t('homeless.refused', { cell: one.label })
              : t('homeless.title', { cell: one.label })}
          </p>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
          <p tabIndex={0} className="max-h-24 overflow-auto whitespace-pre-wrap">
            {one.words}
          </p>
          <div className="flex flex-wrap gap-2">
            <Button
              disabled={!mayBring}
              onClick={() => {
                settle(one)
                onBring(one.words)
              }}
            >
              {t('homeless.bring')}
            </Button>
            <Button onClick={() => void copyText(one.words)}>{t('homeless.copy')}</Button>
            <Button look="quiet" onClick={() => settle(one)}>
              {t('homeless.drop')}
            </Button>
          </div>
        </section>
      ))}
    </div>
  )
}
