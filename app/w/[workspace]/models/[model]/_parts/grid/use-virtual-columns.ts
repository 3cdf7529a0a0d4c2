'use client'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useSyncExternalStore, type RefObject } from 'react'
import type { DrawnColumns } from './across-columns.ts'
import { segmentsOf } from './covers.ts'

/** Tables of up to so many columns are drawn whole. */
const mostColumns = 40
const beyond = 2

/** The columns in sight and a few beside them, those that are frozen, and always those that are `kept`, as with rows (G-52). */
export function useVirtualColumns({
  widths,
  start,
  frozen,
  frame,
  kept,
}: {
  readonly widths: readonly number[]
  /** where the first one begins, in CSS pixels */
  readonly start: number
  readonly frozen: number
  readonly frame: RefObject<HTMLDivElement | null>
  readonly kept: readonly number[]
}): DrawnColumns {
  const count = widths.length
  const isPrinting = useSyncExternalStore(
    onPrint,
    () => isOnPaper,
    () => false,
  )
  const isOn = count > mostColumns && !isPrinting
  // oxlint-disable-next-line react/incompatible-library -- its answers are read while drawing and kept nowhere
  const virtual = useVirtualizer<HTMLDivElement, HTMLTableCellElement>({
    horizontal: true,
    count,
    enabled: isOn,
    getScrollElement: () => frame.current,
    estimateSize: (x) => widths[x] ?? 0,
    paddingStart: start,
    overscan: beyond,
    initialRect: { width: 1280, height: 0 },
    rangeExtractor: (range) => {
      const stay = Array.from({ length: frozen }, (_, x) => x)
      const drawn = new Set([...stay, ...defaultRangeExtractor(range), ...kept])
      return [...drawn].filter((x) => x >= 0 && x < count).toSorted((a, b) => a - b)
    },
  })
  const all = widths.join(' ')
  useLayoutEffect(() => {
    if (isOn) virtual.measure()
  }, [isOn, virtual, all])
  if (!isOn) {
    const runs = count === 0 ? [] : [{ before: 0, from: 0, to: count - 1 }]
    return { runs, after: 0, isPart: false }
  }
  const drawn = virtual.getVirtualItems().map(({ index }) => index)
  return {
    runs: segmentsOf(drawn.map((index) => ({ index, start: index, end: index + 1 }))),
    after: count - 1 - (drawn.at(-1) ?? -1),
    isPart: true,
  }
}

let isOnPaper = false

/** On paper nothing can be scrolled into sight: there the table is drawn whole. */
function onPrint(changed: () => void): () => void {
  const print = (is: boolean) => () => {
    isOnPaper = is
    changed()
  }
  const [begin, end] = [print(true), print(false)]
  window.addEventListener('beforeprint', begin)
  window.addEventListener('afterprint', end)
  return () => {
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
  }
}
