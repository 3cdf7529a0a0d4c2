'use client'
import { useRef, useState } from 'react'
import { cx } from '#app/_ui/cx.ts'
import { useEnter } from '#app/_ui/enter.ts'

/**
 * A name being typed on the canvas. Enter and leaving keep it, Escape does not; neither happens during Japanese conversion.
 */
export function RenameInput({
  value,
  label,
  className,
  onDone,
}: {
  readonly value: string
  readonly label: string
  readonly className?: string
  readonly onDone: (name: string | null) => void
}) {
  const [draft, setDraft] = useState(value)
  const isDone = useRef(false)
  const end = (name: string | null) => {
    if (isDone.current) return
    isDone.current = true
    const text = name?.trim() ?? ''
    onDone(text === '' || text === value ? null : text)
  }
  const enter = useEnter(() => end(draft), { onEscape: () => end(null) })
  return (
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
      value={draft}
      maxLength={200}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => end(draft)}
      className={cx(
        'nodrag nopan min-w-0 rounded-sm border border-ai bg-card px-1 text-ink outline-none',
        className,
      )}
    />
  )
}
