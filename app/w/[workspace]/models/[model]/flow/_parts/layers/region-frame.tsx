'use client'
import { useStore } from '@xyflow/react'
import { MessageSquare } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import { anchorFrom } from '#lib/model/anchor.ts'
import { showComments } from '../../../_parts/comments/panel-state.ts'

interface Props {
  readonly place: string
  /** its number among the regions people talk about; none while nothing is written yet */
  readonly n: number | undefined
  readonly count: number
  readonly isChosen: boolean
}

/** A region of the canvas that is talked about: a frame whose inside lets the hand through, and its number, which shows the comments. */
export function RegionFrame({ place, n, count, isChosen }: Props) {
  const t = useTranslations('comments')
  const zoom = useStore((s) => s.transform[2])
  const anchor = anchorFrom(place)
  if (anchor?.is !== 'region') return null
  const name = n === undefined ? t('place.region') : t('place.regionN', { n: String(n) })
  const state = count === 0 ? t('write.new') : t('here.spoken', { count })
  const label = t('place.detail', { name, detail: state })
  return (
    <div
      data-region={place}
      className={cx(
        'pointer-events-none absolute top-0 left-0 border-solid border-ai',
        isChosen && 'bg-ai/8',
      )}
      style={{
        zIndex: 7,
        width: anchor.w,
        height: anchor.h,
        borderWidth: (isChosen ? 3 : 1.5) / zoom,
        borderRadius: 3 / zoom,
        transform: `translate(${anchor.x}px, ${anchor.y}px)`,
      }}
    >
      <button
        type="button"
        tabIndex={-1}
        aria-label={label}
        title={label}
        onClick={() => showComments(place)}
        className={cx(
          'nodrag nopan pointer-events-auto absolute top-0 left-0 flex h-7 min-w-7 origin-bottom-left items-center justify-center gap-1 rounded-full rounded-bl-none border-2 border-ai px-1.5 text-xs font-semibold shadow-card',
          isChosen ? 'bg-ai text-on-ai' : 'bg-card text-ai',
        )}
        style={{ transform: `translateY(-28px) scale(${1 / zoom})` }}
      >
        <MessageSquare size={12} strokeWidth={2.4} aria-hidden />
        {n}
      </button>
    </div>
  )
}
