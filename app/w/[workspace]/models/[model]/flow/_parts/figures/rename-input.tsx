'use client'
import { useId, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import { useEnter } from '#app/_ui/enter.ts'
import { useDraft } from '#app/_ui/use-draft.ts'

/**
 * A name being typed on the canvas. Enter, leaving and being taken away keep it, Escape does not; neither happens during Japanese
 * conversion (UI-20). One that is too long is told so and stays to be shortened: nothing of it is cut off (F-61).
 */
export function RenameInput({
  value,
  label,
  className,
  onName,
  onDone,
}: {
  readonly value: string
  readonly label: string
  readonly className?: string
  readonly onName: (name: string) => void
  /** `isByKey`: the focus goes back to the figure; else it stays where the person went */
  readonly onDone: (isByKey: boolean) => void
}) {
  const t = useTranslations('canvas')
  const hint = useId()
  const draft = useDraft({ value, onTake: onName, isRequired: true })
  const isDone = useRef(false)
  const count = (draft.text ?? '').trim().length
  const isTooLong = count > most
  const end = (way: 'take' | 'drop', isByKey: boolean) => {
    if (isDone.current || (way === 'take' && isTooLong)) return
    isDone.current = true
    draft[way]()
    onDone(isByKey)
  }
  const enter = useEnter(() => end('take', true), { onEscape: () => end('drop', true) })
  return (
    <>
      <input
        ref={(input) => {
          if (input === null || document.activeElement === input) return
          input.focus({ preventScroll: true })
          input.select()
        }}
        onKeyDown={(event) => {
          enter.onKeyDown(event)
          // Letters typed here are no shortcuts of the canvas.
          event.stopPropagation()
        }}
        aria-label={label}
        value={draft.text ?? value}
        aria-invalid={isTooLong || undefined}
        aria-describedby={isTooLong ? hint : undefined}
        onChange={(event) => draft.write(event.target.value)}
        onBlur={() => end('take', false)}
        className={cx(
          'nodrag nopan min-w-0 rounded-sm border border-ai bg-card px-1 text-ink outline-none',
          isTooLong && 'border-bad-line',
          className,
        )}
      />
      {isTooLong && (
        <output
          id={hint}
          className="absolute top-full left-0 z-10 mt-1 w-56 rounded-control border border-bad-line bg-bad-soft px-2 py-1 text-xs text-ink"
        >
          {t('tooLong', { most: String(most), count: String(count) })}
        </output>
      )}
    </>
  )
}

/** So many characters a name has at most. */
const most = 200
