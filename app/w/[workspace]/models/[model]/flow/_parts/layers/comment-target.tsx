'use client'
import { useReactFlow } from '@xyflow/react'
import { useRef, useState, type PointerEvent } from 'react'
import { useTranslations } from 'use-intl'
import { anchorText, regionOf } from '#lib/model/anchor.ts'
import type { Point, Rect } from '#lib/picture/rect.ts'
import { showComments, showThreads } from '../../../_parts/comments/panel-state.ts'

/** A hand that moved less than this, in pixels of the screen, has pressed and not drawn. */
const still = 6

/**
 * The whole canvas, waiting for a press or for a region to be drawn: there the comment belongs. Enter means what is selected, or else
 * the middle; Escape nowhere.
 */
export function CommentTarget({ takeSelected }: { readonly takeSelected: () => boolean }) {
  const t = useTranslations('comments.list')
  const flow = useReactFlow()
  const start = useRef<Point | undefined>(undefined)
  const [drawn, setDrawn] = useState<Rect | undefined>(undefined)

  const drawTo = (event: PointerEvent): Rect | undefined => {
    const from = start.current
    if (from === undefined) return undefined
    const area = between(from, { x: event.clientX, y: event.clientY })
    return Math.max(area.w, area.h) < still ? undefined : area
  }
  const openAt = (at: Point) => {
    const { x, y } = flow.screenToFlowPosition(at)
    showComments(anchorText({ is: 'point', x: Math.round(x), y: Math.round(y) }))
  }
  const openAround = (area: Rect) => {
    const from = flow.screenToFlowPosition(area)
    const to = flow.screenToFlowPosition({ x: area.x + area.w, y: area.y + area.h })
    const region = regionOf(between(from, to))
    if (region !== null) showComments(anchorText(region))
  }

  return (
    <button
      type="button"
      aria-label={t('pinHint')}
      ref={(node) => node?.focus({ preventScroll: true })}
      className="nopan absolute inset-0 z-20 cursor-crosshair touch-none bg-ai/5 outline-2 -outline-offset-2 outline-ai"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        showThreads('open')
      }}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = { x: event.clientX, y: event.clientY }
      }}
      onPointerMove={(event) => setDrawn(drawTo(event))}
      onPointerCancel={() => {
        start.current = undefined
        setDrawn(undefined)
      }}
      onClick={(event) => {
        event.stopPropagation()
        start.current = undefined
        setDrawn(undefined)
        if (drawn !== undefined) return openAround(drawn)
        // A key that presses a button points nowhere.
        if (event.detail !== 0) return openAt({ x: event.clientX, y: event.clientY })
        if (takeSelected()) return
        const box = event.currentTarget.getBoundingClientRect()
        openAt({ x: box.left + box.width / 2, y: box.top + box.height / 2 })
      }}
    >
      {drawn !== undefined && (
        <span
          aria-hidden
          className="fixed rounded border-2 border-dashed border-ai bg-ai/10"
          style={{ left: drawn.x, top: drawn.y, width: drawn.w, height: drawn.h }}
        />
      )}
    </button>
  )
}

/** The upright rectangle two corners span. */
function between(a: Point, b: Point): Rect {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    w: Math.abs(a.x - b.x),
    h: Math.abs(a.y - b.y),
  }
}
