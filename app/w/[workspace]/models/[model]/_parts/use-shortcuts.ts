'use client'
import { useEffect, useEffectEvent, useRef } from 'react'
import { isComposing } from '#app/_ui/enter.ts'
import { shortcutOf, type Shortcut } from './shortcut.ts'

const goMs = 1500

/** Listens for the keys of the model workspace, anywhere on the page. */
export function useShortcuts(act: (shortcut: Exclude<Shortcut, 'go'>) => void): void {
  const goAt = useRef(Number.NEGATIVE_INFINITY)
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const shortcut = shortcutOf({
      key: event.key,
      ctrl: event.ctrlKey || event.metaKey,
      shift: event.shiftKey,
      alt: event.altKey,
      typing: isComposing(event) || isText(event.target),
      afterGo: event.timeStamp - goAt.current < goMs,
    })
    if (shortcut === null) return
    if (shortcut === 'go') {
      goAt.current = event.timeStamp
      return
    }
    goAt.current = Number.NEGATIVE_INFINITY
    event.preventDefault()
    act(shortcut)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => pressed(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}

function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(
      'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable="true"], [role="dialog"]',
    ) !== null
  )
}
