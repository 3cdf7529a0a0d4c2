'use client'
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import {
  cylinderBody,
  cylinderInset,
  cylinderLid,
  systemLine,
  systemsAt,
  titleLine,
  titleTop,
} from '#lib/picture/layers/cylinder.ts'
import { cylinderWidth } from '#lib/picture/layers/lane-columns.ts'
import { CommentMark } from '../../../_parts/comments/comment-mark.tsx'
import { CountMark } from './count-mark.tsx'
import { useFlowActs } from './flow-context.ts'
import type { BandView, CylinderNode } from './flow-node.ts'
import { HaloRing } from './halo-ring.tsx'
import { RenameInput } from './rename-input.tsx'
import { SignIcon, toneColour } from './sign-icon.tsx'
import { useZoomLevel } from './zoom-context.ts'

const w = cylinderWidth

/** A data over the layers it is kept on: in each lane the systems; a lane it only passes is dashed and empty (p23). */
export const CylinderFigure = memo(function CylinderFigure({
  id,
  data,
  selected,
  height = 0,
}: NodeProps<CylinderNode>) {
  const t = useTranslations('canvas')
  const acts = useFlowActs()
  const isFar = useZoomLevel() === 'far'
  const { view, painted } = data
  const stroke = selected
    ? 'var(--color-ai)'
    : painted === undefined
      ? 'var(--color-line-strong)'
      : toneColour(painted.tone)
  const look = {
    stroke,
    strokeWidth: selected ? 2.2 : painted === undefined ? 1 : 1.6,
    strokeDasharray: view.isOut ? '5 3' : undefined,
  }
  return (
    <div className={cx('relative h-full text-center', view.isOut && 'opacity-75')}>
      <HaloRing halos={data.halos} />
      <svg width={w} height={height} className="absolute overflow-visible" aria-hidden>
        <path d={cylinderBody({ w, h: height })} className="fill-card" {...look} />
        {painted !== undefined && (
          <path
            d={cylinderBody({ w, h: height })}
            fill={toneColour(painted.tone)}
            fillOpacity={0.09}
          />
        )}
        {data.bands.map((band, i) => (
          <Band key={band.lane} band={band} isLast={i === data.bands.length - 1} isFar={isFar} />
        ))}
        <path d={cylinderLid(w)} fill="none" {...look} />
      </svg>
      <div
        className="relative px-2"
        style={{ paddingTop: titleTop - titleLine + 3, lineHeight: isFar ? '20px' : '15px' }}
      >
        {data.isRenaming ? (
          <RenameInput
            value={view.title}
            label={t('rename')}
            className="w-full text-xs"
            onName={(name) => acts.rename(id, name)}
            onDone={(isByKey) => acts.endRename(id, isByKey)}
          />
        ) : (
          <p className={cx('line-clamp-2 font-semibold', isFar ? 'text-[16px]' : 'text-[12.5px]')}>
            {view.title}
          </p>
        )}
        {view.isOut && !isFar && <p className="text-[10px] text-muted">{t('outOfScope')}</p>}
      </div>
      <CommentMark of={id} place={`states/${id}`} className="absolute -top-3 -left-1.5" />
      {painted === undefined && (
        <CountMark
          count={view.risks}
          label={t('risks', { count: String(view.risks) })}
          tone="warn"
        />
      )}
      {painted !== undefined && (
        <span
          aria-hidden
          className="absolute -top-1.5 right-1.5 grid size-4 place-items-center rounded-full border border-line bg-card"
        >
          <SignIcon sign={painted.sign} tone={painted.tone} />
        </span>
      )}
    </div>
  )
})

function Band({
  band,
  isLast,
  isFar,
}: {
  readonly band: BandView
  readonly isLast: boolean
  readonly isFar: boolean
}) {
  const edge = band.y + band.h
  return (
    <g>
      {!band.isHeld && (
        <rect
          x={0}
          y={band.y}
          width={w}
          height={band.h}
          className="fill-card stroke-line-strong"
          strokeDasharray="2 4"
        />
      )}
      {!isLast && (
        <path d={`M0 ${edge}h${w}`} className="stroke-line-strong" strokeDasharray="2 3" />
      )}
      {!isFar &&
        band.lines.map((text, i) => (
          <foreignObject
            key={text}
            x={cylinderInset}
            y={systemsAt(band, isLast) - 11 + i * systemLine}
            width={w - 2 * cylinderInset}
            height={systemLine + 2}
          >
            <p className="truncate text-[10.5px] leading-[14px] text-muted" title={text}>
              {text}
            </p>
          </foreignObject>
        ))}
    </g>
  )
}
