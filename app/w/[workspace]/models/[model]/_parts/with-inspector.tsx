'use client'
import { X } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, useState, type ReactNode, type RefObject } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import { isComposing } from '#app/_ui/enter.ts'
import { focusToReturnTo } from '#app/_ui/focus-trail.ts'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { useViewState } from './use-view-state.ts'

/** One thing in detail. */
interface Inspected {
  /** Which thing it is: of another one the texts are others, and keep no words written for this one (UI-20). */
  readonly of: string
  readonly content: ReactNode
}

export interface WithInspectorProps {
  readonly main: ReactNode
  /** What is selected, in detail; nothing selected, no inspector. */
  readonly inspector: Inspected | null
  /** Name of the inspector region, such as the name of what is selected. */
  readonly title?: string
  /** Called by the cross of the sheet on small screens, usually: clear the selection. */
  readonly onClose: () => void
}

/**
 * The view of a step with the inspector at its right, as in the sketch; below 1024 px the inspector is a sheet at the bottom.
 * Fills the space between step bar and bottom bar; each side scrolls by itself.
 */
export function WithInspector({ main, inspector, title, onClose }: WithInspectorProps) {
  const t = useTranslations('frame.inspector')
  const view = useRef<HTMLDivElement>(null)
  const columns = inspector === null ? '' : 'lg:grid-cols-[minmax(0,1fr)_20rem]'
  return (
    <div className={`grid h-full min-h-0 grid-cols-1 print:block ${columns}`}>
      <div
        ref={view}
        className={cx(
          'relative min-h-0 min-w-0 overflow-auto print:overflow-visible',
          // Also what stands last can be scrolled out from under the sheet.
          inspector !== null && 'max-lg:pb-[58dvh]',
        )}
      >
        {main}
      </div>
      {inspector !== null && (
        <Panel key={inspector.of} title={title ?? t('label')} over={view} onClose={onClose}>
          {inspector.content}
        </Panel>
      )}
    </div>
  )
}

const texts = 'input, textarea, [contenteditable]'

/** When so much is scrolled away, the name of what is shown is out of sight, in pixels. */
const nameHeight = 40

/**
 * The details of one thing: its name and the cross stay while the rest scrolls, and what has the focus stays in sight (F-60). Escape closes
 * them and goes back to where one was (F-113).
 */
function Panel({
  title,
  over,
  onClose,
  children,
}: {
  readonly title: string
  /** the view beside or under it */
  readonly over: RefObject<HTMLElement | null>
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const t = useTranslations('frame.inspector')
  const panel = useRef<HTMLElement>(null)
  const [isScrolled, setScrolled] = useState(false)
  // Another cell of the same thing may lie under the sheet.
  const cell = useViewState().get('at')
  useEffect(() => {
    const frame = requestAnimationFrame(() => keepInSight(over.current, panel.current, cell))
    return () => cancelAnimationFrame(frame)
  }, [over, cell])
  const escaped = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return
    // In a text Escape is about its words.
    if (event.target instanceof HTMLElement && event.target.matches(texts)) return
    event.preventDefault()
    const to = focusToReturnTo(panel.current)
    onClose()
    if (to !== true) to.focus({ preventScroll: true })
  })
  useEffect(() => {
    const { current } = panel
    const pressed = (event: KeyboardEvent) => escaped(event)
    current?.addEventListener('keydown', pressed)
    return () => current?.removeEventListener('keydown', pressed)
  }, [])
  return (
    <aside
      ref={panel}
      id="inspector"
      aria-label={title}
      onScroll={(event) => setScrolled(event.currentTarget.scrollTop > nameHeight)}
      className="fixed inset-x-0 bottom-0 z-30 max-h-[58dvh] overflow-y-auto rounded-t-xl border-t border-line bg-card px-4 py-3.5 shadow-float lg:static lg:max-h-none lg:min-h-0 lg:rounded-none lg:border-t-0 lg:border-l lg:shadow-none print:hidden"
    >
      <div className="sticky -top-3.5 z-10 h-0">
        <div
          className={cx(
            'absolute -inset-x-4 -top-3.5 flex h-11 items-center justify-end gap-2 pr-2.5 pl-4',
            isScrolled ? 'border-b border-line bg-card' : 'pointer-events-none',
          )}
        >
          {isScrolled && (
            <span aria-hidden className="min-w-0 flex-1 truncate font-semibold">
              {title}
            </span>
          )}
          <IconButton
            label={t('close')}
            icon={<X size={16} aria-hidden />}
            className="pointer-events-auto"
            onClick={onClose}
          />
        </div>
      </div>
      {children}
    </aside>
  )
}

/** Scrolls the chosen cell, else what has the focus in the view, out from under the panel that has just opened over or beside it. */
function keepInSight(
  view: HTMLElement | null,
  panel: HTMLElement | null,
  cell: string | undefined,
): void {
  if (view === null || panel === null) return
  const active = view.querySelector('td[data-active]')
  const focused = (cell === '' ? null : active) ?? document.activeElement
  if (focused === null || !view.contains(focused)) return
  // The picture moves by itself.
  if (focused.closest('[role="application"]') !== null) return
  if (getComputedStyle(panel).position !== 'fixed') {
    focused.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    return
  }
  let over = focused.getBoundingClientRect().bottom + 12 - panel.getBoundingClientRect().top
  for (
    let around = focused.parentElement;
    around !== null && over > 0;
    around = around.parentElement
  ) {
    const before = around.scrollTop
    if (getComputedStyle(around).overflowY === 'visible') continue
    around.scrollTop = before + over
    over -= around.scrollTop - before
  }
}
