'use client'
import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { singleKeys } from '#app/_client/commands/single-keys.ts'
import { nextSpot, type Spot } from './next-spot.ts'

/** The rows a list holds, and how many controls each. */
interface Rows {
  readonly keys: readonly string[]
  readonly widths: readonly number[]
}

/**
 * One tab stop for all controls of a list, keys to go through them, and a focus that stays in the list when its row goes (F-216). A control
 * says which it is by `data-spot`.
 */
export function useSpots({ keys, widths }: Rows) {
  const box = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState({ key: '', row: 0, col: 0 })
  const held = useRef<Spot | null>(null)
  const found = keys.indexOf(at.key)
  const row = found === -1 ? Math.min(at.row, keys.length - 1) : found
  const stop: Spot = { row, col: Math.min(at.col, (widths[row] ?? 1) - 1) }

  const focus = (spot: Spot) => {
    box.current?.querySelector<HTMLElement>(`[data-spot="${spot.row} ${spot.col}"]`)?.focus()
  }
  // The row goes, and the control in it that had the focus.
  useLayoutEffect(() => {
    const { activeElement, body } = document
    if (held.current !== null && (activeElement === null || activeElement === body)) focus(stop)
  })
  return {
    box,
    focus,
    spot: (of: Spot) => ({
      'data-spot': `${of.row} ${of.col}`,
      tabIndex: of.row === stop.row && of.col === stop.col ? 0 : -1,
    }),
    onFocus: ({ target }: FocusEvent) => {
      const spot = spotOf(target)
      held.current = spot ?? rowOf(target)
      const now = held.current
      if (now !== null) setAt({ key: keys[now.row] ?? '', ...now })
    },
    onBlur: ({ relatedTarget, target }: FocusEvent) => {
      // An element that is taken away is not left.
      if (relatedTarget !== null || target.isConnected) held.current = null
    },
    onKeyDown: (event: KeyboardEvent) => {
      const from = spotOf(event.target)
      const isOther = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey
      if (from === null || isOther) return
      const next = nextSpot(widths, from, { key: event.key, letters: singleKeys() })
      if (next === null) return
      event.preventDefault()
      event.stopPropagation()
      focus(next)
    },
  }
}

/** Of what is opened in a row, the first control of the row. */
function rowOf(target: Element): Spot | null {
  const first = target.closest('li')?.querySelector('[data-spot]')
  return first === null || first === undefined ? null : spotOf(first)
}

function spotOf(target: EventTarget): Spot | null {
  const said = target instanceof HTMLElement ? target.dataset['spot'] : undefined
  if (said === undefined) return null
  const [row = 0, col = 0] = said.split(' ').map(Number)
  return { row, col }
}
