'use client'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'
import { segmentsOf, type Segment } from './covers.ts'

/** Tables up to this many rows are drawn whole; of longer ones never more rows stand in the document. */
const mostRows = 60
const guessedHeight = 38
const beyond = 6

/** Which rows of a table to draw, and what to leave free before and after them. */
interface Drawn {
  readonly segments: readonly Segment[]
  readonly after: number
  /** takes the height of a drawn row; its place stands in `data-index` */
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined
  /** scrolls so that a row will be drawn; a table that is drawn whole stays where it is */
  readonly show: (index: number) => void
}

/**
 * The rows in sight and a few around them, and always those that are `kept`: the active cell stays in the document, so that
 * screen readers and input methods have something to hold on to (G-20).
 */
export function useVirtualRows({
  count,
  frame,
  kept,
}: {
  readonly count: number
  readonly frame: RefObject<HTMLDivElement | null>
  readonly kept: readonly number[]
}): Drawn {
  const isOn = count > mostRows
  // oxlint-disable-next-line react/incompatible-library -- its answers are read while drawing and kept nowhere
  const virtual = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count,
    enabled: isOn,
    getScrollElement: () => frame.current,
    estimateSize: () => guessedHeight,
    overscan: beyond,
    initialRect: { width: 0, height: 900 },
    rangeExtractor: (range) => {
      const drawn = new Set([...defaultRangeExtractor(range), ...kept.filter((i) => i < count)])
      return [...drawn].toSorted((a, b) => a - b)
    },
  })
  if (!isOn) {
    const all = count === 0 ? [] : [{ before: 0, from: 0, to: count - 1 }]
    return { segments: all, after: 0, measure: undefined, show: () => {} }
  }
  const items = virtual.getVirtualItems()
  return {
    segments: segmentsOf(items),
    after: Math.max(0, virtual.getTotalSize() - (items.at(-1)?.end ?? 0)),
    measure: virtual.measureElement,
    show: (index) => virtual.scrollToIndex(index),
  }
}
