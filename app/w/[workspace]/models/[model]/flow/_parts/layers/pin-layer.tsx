'use client'
import { useReactFlow, useStore, ViewportPortal } from '@xyflow/react'
import { MessageSquare } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import { anchorFrom, anchorText, regionOf } from '#lib/model/anchor.ts'
import { bounds, centre, inflate } from '#lib/picture/rect.ts'
import type { Figure } from '#lib/picture/scene.ts'
import { useCommand } from '#app/_client/commands/use-command.ts'
import { regionNumbers } from '../../../_parts/comments/region-numbers.ts'
import { alone, showComments } from '../../../_parts/comments/panel-state.ts'
import type { ThreadView } from '#server/comments/queries/read.ts'
import { useThreads } from '../../../_parts/comments/use-threads.ts'
import { setViewState, useViewState } from '../../../_parts/use-view-state.ts'
import { farthest, useMoves } from '../use-moves.ts'
import { CommentTarget } from './comment-target.tsx'
import { RegionFrame } from './region-frame.tsx'

const none: readonly ThreadView[] = []
/** So far around what is selected the frame runs. */
const around = 16

interface Props {
  readonly figures: readonly Figure[]
  readonly selected: ReadonlySet<string>
}

/**
 * Comments on points and regions of the canvas: a pin or a numbered frame each, as large at every zoom, and the surface on which a new
 * one is put (F-255). The list of comments holds the same without the picture.
 */
export function PinLayer({ figures, selected }: Props) {
  const view = useViewState()
  const { threads = none } = useThreads()
  const numbers = regionNumbers(threads)
  const chosen = threads.find((thread) => thread.id === view.get('comment'))?.anchor
  const place = chosen ?? view.get('place')
  const open = threads.filter((thread) => thread.resolved === null)
  const pins = Map.groupBy(open, (thread) => thread.anchor)
  const shown = [...new Set([...pins.keys(), ...(place === undefined ? [] : [place])])]
  useShown(place)
  const takeSelected = (): boolean => {
    const area = bounds(figures.filter(({ id }) => selected.has(id)).map(({ rect }) => rect))
    const region = area && regionOf(inflate(area, around))
    if (region === undefined || region === null) return false
    showComments(anchorText(region))
    return true
  }
  const choose = () => setViewState({ ...alone, comments: 'pin' })
  useCommand('commentArea', () => takeSelected() || choose())
  return (
    <>
      <ViewportPortal>
        {shown.map((text) => {
          const mark = { place: text, count: pins.get(text)?.length ?? 0, isChosen: text === place }
          return anchorFrom(text)?.is === 'region' ? (
            <RegionFrame key={text} {...mark} n={numbers.get(text)} />
          ) : (
            <Pin key={text} {...mark} />
          )
        })}
      </ViewportPortal>
      {view.get('comments') === 'pin' && <CommentTarget takeSelected={takeSelected} />}
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

/** Brings a point or a region that is asked for into view when it is not. */
function useShown(place: string | undefined): void {
  const flow = useReactFlow()
  const moves = useMoves()
  useEffect(() => {
    const anchor = place === undefined ? null : anchorFrom(place)
    if (anchor?.is !== 'point' && anchor?.is !== 'region') return
    const area = anchor.is === 'region' ? anchor : { ...anchor, w: 0, h: 0 }
    const from = flow.flowToScreenPosition(area)
    const to = flow.flowToScreenPosition({ x: area.x + area.w, y: area.y + area.h })
    const box = document.querySelector('.react-flow')?.getBoundingClientRect()
    const isSeen =
      box !== undefined &&
      from.x > box.left &&
      to.x < box.right &&
      from.y > box.top &&
      to.y < box.bottom
    if (isSeen) return
    const room = box && Math.min(box.width / (area.w + 80), box.height / (area.h + 80))
    const zoom = Math.max(farthest, Math.min(flow.getZoom(), room ?? 1))
    moves.centre(centre(area), zoom, 200)
  }, [flow, moves, place])
}
