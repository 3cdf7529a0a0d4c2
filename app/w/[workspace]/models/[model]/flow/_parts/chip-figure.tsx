'use client'
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import { chipArrow } from '#lib/picture/glyphs.ts'
import { CommentMark } from '../../_parts/comments/comment-mark.tsx'
import { chipSize } from '#lib/picture/sizes.ts'
import { ConnectHandles } from './connect-handles.tsx'
import { CountMark } from './count-mark.tsx'
import { EventIcon } from './event-icon.tsx'
import { useFlowActs } from './flow-context.ts'
import type { ChipNode } from './flow-node.ts'
import { HaloRing } from './halo-ring.tsx'
import { LensMark } from './lens-mark.tsx'
import { RenameInput } from './rename-input.tsx'
import { toneColour } from './sign-icon.tsx'
import { useZoomLevel } from './zoom-context.ts'

const { w, h } = chipSize

/** An event: an arrow with the sign and name of its kind, its own name below, its risks at the corner. */
export const ChipFigure = memo(function ChipFigure({ id, data, selected }: NodeProps<ChipNode>) {
  const t = useTranslations('canvas')
  const acts = useFlowActs()
  const isFar = useZoomLevel() === 'far'
  const { view } = data
  return (
    <div className={cx('group relative h-full', view.isOut && 'opacity-60')}>
      <HaloRing halos={data.halos} />
      <svg
        width={w}
        height={h}
        className={cx('absolute overflow-visible', selected ? 'text-ai' : 'text-chip')}
        aria-hidden
      >
        <path
          d={chipArrow}
          fill="currentColor"
          strokeDasharray={view.isOut ? '4 3' : undefined}
          stroke={data.painted && toneColour(data.painted.tone)}
          strokeWidth={2.5}
        />
      </svg>
      <span className="relative flex h-full items-center gap-1.5 pr-3 pl-2 text-[11.5px] font-semibold text-on-chip">
        <EventIcon kind={view.kind} size={isFar ? 20 : 13} />
        {!isFar && <span className="truncate">{view.mode ?? t(`kind.${view.kind}`)}</span>}
      </span>
      {data.isRenaming ? (
        <RenameInput
          value={view.name ?? ''}
          label={t('rename')}
          className="absolute top-full left-0 mt-1 w-40 text-xs"
          onDone={(name) => acts.endRename(id, name)}
        />
      ) : (
        view.name !== undefined &&
        !isFar && (
          <span className="pointer-events-none absolute top-full left-0 mt-0.5 w-max max-w-32 rounded-[3px] bg-card/90 px-0.5 text-[10.5px] leading-[13px] text-muted">
            {view.name}
          </span>
        )
      )}
      <CommentMark of={id} place={`events/${id}`} className="absolute -top-4 -left-2" />
      {data.painted === undefined && (
        <CountMark
          count={view.risks}
          label={t('risks', { count: String(view.risks) })}
          tone="bad"
        />
      )}
      <LensMark painted={data.painted} />
      <ConnectHandles />
    </div>
  )
})
