'use client'
import { useReactFlow, useStore, ViewportPortal } from '@xyflow/react'
import { MessageSquare } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import { anchorFrom, anchorText } from '#lib/model/anchor.ts'
import { showComments, showThreads } from '../../../_parts/comments/panel-state.ts'
import { useThreads } from '../../../_parts/comments/use-threads.ts'
import { useViewState } from '../../../_parts/use-view-state.ts'

/**
 * Comments on points of the canvas: a pin each, as large at every zoom, and the surface on which a new one is put. The list of
 * comments holds the same without the picture.
 */
export function PinLayer() {
  const view = useViewState()
  const { threads = [] } = useThreads()
  const chosen = threads.find((thread) => thread.id === view.get('comment'))?.anchor
  const place = chosen ?? view.get('place')
  const open = threads.filter((thread) => thread.resolved === null)
  const pins = Map.groupBy(open, (thread) => thread.anchor)
  const shown = [...new Set([...pins.keys(), ...(place === undefined ? [] : [place])])]
  useShown(place)
  return (
    <>
      <ViewportPortal>
        {shown.map((text) => (
          <Pin
            key={text}
            place={text}
            count={pins.get(text)?.length ?? 0}
            isChosen={text === place}
          />
        ))}
      </ViewportPortal>
      {view.get('comments') === 'pin' && <Target />}
    </>
  )
}

function Pin({
  place,
  count,
  isChosen,
}: {
  readonly place: string
  readonly count: number
  readonly isChosen: boolean
}) {
  const t = useTranslations('comments')
  const zoom = useStore((s) => s.transform[2])
  const anchor = anchorFrom(place)
  if (anchor?.is !== 'point') return null
  const label = count === 0 ? t('write.new') : t('here.spoken', { count })
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={label}
      title={label}
      data-pin={place}
      onClick={() => showComments(place)}
      className={cx(
        'nodrag nopan absolute top-0 left-0 flex h-7 min-w-7 origin-bottom-left items-center justify-center gap-0.5 rounded-full rounded-bl-none border-2 px-1.5 text-xs font-semibold shadow-card',
        isChosen ? 'border-ai bg-ai text-on-ai' : 'border-ai bg-card text-ai',
      )}
      style={{
        zIndex: 8,
        pointerEvents: 'all',
        transform: `translate(${anchor.x}px, ${anchor.y - 28}px) scale(${1 / zoom})`,
      }}
    >
      <MessageSquare size={12} strokeWidth={2.4} aria-hidden />
      {count > 1 && count}
    </button>
  )
}

/** The whole canvas, waiting for a press: there the comment belongs. Enter means its middle, Escape nowhere. */
function Target() {
  const t = useTranslations('comments.list')
  const flow = useReactFlow()
  return (
    <button
      type="button"
      aria-label={t('pinHint')}
      ref={(node) => node?.focus({ preventScroll: true })}
      className="nopan absolute inset-0 z-20 cursor-crosshair bg-ai/5 outline-2 -outline-offset-2 outline-ai"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        showThreads('open')
      }}
      onClick={(event) => {
        event.stopPropagation()
        const box = event.currentTarget.getBoundingClientRect()
        const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 }
        // A key that presses a button points nowhere.
        const at = event.detail === 0 ? middle : { x: event.clientX, y: event.clientY }
        const { x, y } = flow.screenToFlowPosition(at)
        showComments(anchorText({ is: 'point', x: Math.round(x), y: Math.round(y) }))
      }}
    />
  )
}

/** Brings a point that is asked for into view when it is not. */
function useShown(place: string | undefined): void {
  const flow = useReactFlow()
  useEffect(() => {
    const anchor = place === undefined ? null : anchorFrom(place)
    if (anchor?.is !== 'point') return
    const at = flow.flowToScreenPosition(anchor)
    const box = document.querySelector('.react-flow')?.getBoundingClientRect()
    const isSeen =
      box !== undefined &&
      at.x > box.left &&
      at.x < box.right &&
      at.y > box.top &&
      at.y < box.bottom
    if (!isSeen) void flow.setCenter(anchor.x, anchor.y, { zoom: flow.getZoom(), duration: 200 })
  }, [flow, place])
}
