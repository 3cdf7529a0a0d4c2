'use client'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import { isComposing } from '#app/_ui/enter.ts'
import { popupClass } from '#app/_ui/popup.ts'
import type { Point } from '#lib/picture/rect.ts'
import { eventKinds, type EventKind } from '#lib/model/vocabulary.ts'
import { EventIcon } from '../figures/event-icon.tsx'

/** The five kinds of event beside the pointer; arrow keys and Enter, or a click. Escape and a click elsewhere close it. */
export function KindPicker({
  at,
  title,
  hasInput,
  onChoose,
  onClose,
}: {
  /** left upper corner, in pixels of the canvas region */
  readonly at: Point
  readonly title: string
  /** Whether something goes in: a generation takes nothing, so it is not offered then. */
  readonly hasInput: boolean
  readonly onChoose: (kind: EventKind) => void
  readonly onClose: () => void
}) {
  const t = useTranslations('framework.eventKind')
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    box.current?.querySelector<HTMLElement>('button:enabled')?.focus({ preventScroll: true })
    const leave = (event: PointerEvent) => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) onClose()
    }
    window.addEventListener('pointerdown', leave)
    return () => window.removeEventListener('pointerdown', leave)
  }, [onClose])

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    event.stopPropagation()
    if (event.key === 'Escape') onClose()
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const all = [...(box.current?.querySelectorAll<HTMLElement>('button:enabled') ?? [])]
    const here = all.findIndex((b) => b === document.activeElement)
    all[(here + step + all.length) % all.length]?.focus()
  }

  return (
    <div
      ref={box}
      role="menu"
      tabIndex={-1}
      aria-label={title}
      onKeyDown={onKeyDown}
      className={cx(popupClass, 'absolute w-56 p-1')}
      style={{ left: at.x, top: at.y }}
    >
      <p className="px-2.5 pt-1 pb-1.5 text-xs text-muted">{title}</p>
      {eventKinds.map((kind) => (
        <button
          key={kind}
          type="button"
          role="menuitem"
          disabled={hasInput && kind === 'generate_acquire'}
          onClick={() => onChoose(kind)}
          className="flex min-h-7.5 w-full items-center gap-2 rounded-md px-2.5 text-left text-sm hover:bg-ai-soft disabled:opacity-45 -outline-offset-2 focus:bg-ai-soft focus:text-ai"
        >
          <EventIcon kind={kind} size={14} />
          {t(kind)}
        </button>
      ))}
    </div>
  )
}
