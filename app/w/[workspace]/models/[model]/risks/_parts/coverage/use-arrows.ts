'use client'
import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/**
 * One tab stop for all buttons of a table: arrows go from one to the next in their direction, over what is no button. A button says
 * where it stands as `data-at="row,column"`, and whether it is the stop by `isStop`.
 */
export function useArrows(rows: number, columns: number) {
  const body = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState('0,0')
  const buttonAt = (row: number, column: number) =>
    body.current?.querySelector<HTMLElement>(`[data-at="${row},${column}"]`)

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const step = steps[event.key]
    const at = event.target instanceof HTMLElement ? event.target.dataset['at'] : undefined
    // With another key an arrow is the browser's, such as back.
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (step === undefined || at === undefined) return
    event.preventDefault()
    let [row = 0, column = 0] = at.split(',').map(Number)
    do {
      row += step[0]
      column += step[1]
    } while (row >= 0 && row < rows && column >= 0 && column < columns && !buttonAt(row, column))
    buttonAt(row, column)?.focus()
  }

  function onFocus(event: FocusEvent<HTMLDivElement>) {
    const { at } = event.target.dataset
    if (at !== undefined) setStop(at)
  }

  const [row = 0, column = 0] = stop.split(',').map(Number)
  return {
    handlers: { ref: body, onKeyDown, onFocus },
    /** what stood there may have gone since */
    isStop: (at: string) => at === (row < rows && column < columns ? stop : '0,0'),
  }
}
