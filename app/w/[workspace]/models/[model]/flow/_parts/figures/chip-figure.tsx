'use client'
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import { chipArrow } from '#lib/picture/glyphs.ts'
import { CommentMark } from '../../../_parts/comments/comment-mark.tsx'
import { chipSize } from '#lib/picture/sizes.ts'
import { FindingMark } from '../../../_parts/findings/at-rest.ts'
import { ConnectHandles } from './connect-handles.tsx'
import { CountMark } from './count-mark.tsx'
import { EventIcon } from './event-icon.tsx'
import { useFlowActs } from './flow-context.ts'
import type { ChipNode } from './flow-node.ts'
import { HaloRing } from './halo-ring.tsx'
import { OlderMark } from '../../../_parts/older-name.tsx'
import { LensMark } from '../lens/lens-mark.tsx'
import { PinMark } from './pin-mark.tsx'
import { RenameInput } from './rename-input.tsx'
import { toneColour } from './sign-icon.tsx'
import { useIsNear } from './use-is-near.ts'
import { useZoomLevel } from './zoom-context.ts'

const { w, h } = chipSize

/** An event: an arrow with the sign and name of its kind, its own name below, its risks at the corner. */
export const ChipFigure = memo(function ChipFigure({ id, data, selected }: NodeProps<ChipNode>) {
  const t = useTranslations('canvas')
  const acts = useFlowActs()
  const isFar = useZoomLevel() === 'far'
  const { view } = data
  const aspects =
    view.aspects.length === 0
      ? undefined
      : t('aspect.element', { aspects: view.aspects.map((kind) => t(`kind.${kind}`)).join(' · ') })
  const { isNear, over } = useIsNear()
  return (
    <div {...over} className={cx('group relative h-full', view.isOut && 'opacity-60')}>
      <HaloRing halos={data.halos} />
      {data.isPinned && <PinMark className="absolute top-1 -left-3" />}
      <OlderMark older={view.older} className="absolute -bottom-2 -left-3" />
      <svg
        width={w}
        height={h}
        className={cx('absolute overflow-visible', selected ? 'text-ai' : 'text-chip')}
        aria-hidden
      >
        <path
          d={chipArrow}
          fill={view.isInside ? 'var(--color-card)' : 'currentColor'}
          strokeDasharray={view.isOut ? '4 3' : undefined}
          stroke={
            data.painted
              ? toneColour(data.painted.tone)
              : view.isInside
                ? 'currentColor'
                : undefined
          }
          strokeWidth={data.painted ? 2.5 : 1.4}
        />
      </svg>
      <span
        title={aspects}
        className={cx(
          'relative flex h-full items-center gap-1 pr-3 pl-2 text-[11.5px] font-semibold',
          view.isInside ? 'text-ink' : 'text-on-chip',
        )}
      >
        <EventIcon kind={view.kind} size={isFar ? 20 : 13} />
        {view.aspects.slice(0, 2).map((kind) => (
          <span key={kind} data-aspect={kind} className="flex items-center">
            <span aria-hidden className="mr-px text-[10px] leading-none opacity-80">
              +
            </span>
            <EventIcon kind={kind} size={isFar ? 16 : 12} />
          </span>
        ))}
        {!isFar && <span className="truncate">{view.mode ?? t(`kind.${view.kind}`)}</span>}
      </span>
      {data.isRenaming ? (
        <RenameInput
          value={view.name ?? ''}
          label={t('rename')}
          className="absolute top-full left-0 mt-1 w-40 text-xs"
          onName={(name) => acts.rename(id, name)}
          onDone={(isByKey) => acts.endRename(id, isByKey)}
        />
      ) : (
        (view.name !== undefined || view.isInside) &&
        !isFar && (
          <span className="pointer-events-none absolute top-full left-0 mt-0.5 line-clamp-2 w-max max-w-32 rounded-[3px] bg-card/90 px-0.5 text-[10.5px] leading-[13px] text-muted">
            {view.isInside && (
              <span className="mr-1 rounded-[3px] border border-line-strong px-0.5 text-[9.5px]">
                {t('unit.inside')}
              </span>
            )}
            {view.name}
          </span>
        )
      )}
      <FindingMark id={id} className="-top-[17px] left-0.5" />
      <CommentMark of={id} place={`events/${id}`} className="absolute -top-4 -left-2" />
      {data.painted === undefined && (
        <CountMark
          count={view.risks}
          label={t('risks', { count: String(view.risks) })}
          tone="bad"
        />
      )}
      <LensMark painted={data.painted} />
      <ConnectHandles isNear={isNear || selected} />
    </div>
  )
})
