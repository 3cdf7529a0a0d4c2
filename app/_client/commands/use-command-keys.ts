'use client'
import { useEffect, useEffectEvent, useRef } from 'react'
import { isComposing } from '#app/_ui/enter.ts'
import type { CommandStore } from './command-store.ts'
import { meaningOf } from './pressed-command.ts'
import { commandSpec } from './registry.ts'
import { singleKeys } from './single-keys.ts'

/** How long after the first of two keys the second one still belongs to it. */
export const goMs = 1500

/** Listens for the keys of the commands, anywhere on the page. */
export function useCommandKeys(store: CommandStore): void {
  const first = useRef({ way: '', at: Number.NEGATIVE_INFINITY })
  const pressed = useEffectEvent((event: KeyboardEvent, isEarly: boolean) => {
    if (event.defaultPrevented) return
    const isAfter = event.timeStamp - first.current.at < goMs
    const meaning = meaningOf({
      key: event.key,
      ctrl: event.ctrlKey || event.metaKey,
      shift: event.shiftKey,
      alt: event.altKey,
      typing: isText(event.target),
      taken: isComposing(event) || isInDialog(event.target),
      after: isAfter ? first.current.way : undefined,
      single: singleKeys(),
    })
    if (meaning === null) return
    if ('first' in meaning) {
      if (!isEarly) first.current = { way: meaning.first, at: event.timeStamp }
      return
    }
    // What works while typing is heard before the text hears it, everything else after.
    if ((commandSpec(meaning.command).whileTyping === true) !== isEarly) return
    first.current = { way: '', at: Number.NEGATIVE_INFINITY }
    if (!store.run(meaning.command)) return
    event.preventDefault()
    // What floats has a meaning of its own for some of them, as notices for F6.
    if (isEarly) event.stopPropagation()
  })
  useEffect(() => {
    const early = (event: KeyboardEvent) => pressed(event, true)
    const late = (event: KeyboardEvent) => pressed(event, false)
    window.addEventListener('keydown', early, true)
    window.addEventListener('keydown', late)
    return () => {
      window.removeEventListener('keydown', early, true)
      window.removeEventListener('keydown', late)
    }
  }, [])
}

function isText(target: EventTarget | null): boolean {
  const texts =
    'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable="true"]'
  return target instanceof HTMLElement && target.closest(texts) !== null
}

function isInDialog(target: EventTarget | null): boolean {
  const dialogs = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'
  if (!(target instanceof HTMLElement)) return false
  // A notice is called a dialog, too, and keeps nobody in.
  return target.closest(dialogs)?.hasAttribute('data-notice') === false
}
