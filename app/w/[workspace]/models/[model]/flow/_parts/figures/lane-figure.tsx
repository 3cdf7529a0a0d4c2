'use client'
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { OrgSign } from '#app/_client/parts/org-sign.tsx'
import { cx } from '#app/_ui/cx.ts'
import { laneHead } from '#lib/picture/layers/layer-scene.ts'
import type { LaneNode } from './flow-node.ts'
import { HaloRing } from './halo-ring.tsx'
import { useZoomLevel } from './zoom-context.ts'

const line = 16

/** A layer: who runs it, and the systems there. */
export const LaneFigure = memo(function LaneFigure({
  data,
  selected,
  height,
}: NodeProps<LaneNode>) {
  const isFar = useZoomLevel() === 'far'
  const most = Math.max(1, Math.floor(((height ?? 0) - 44) / line))
  const { systems } = data
  return (
    <div
      className={cx(
        'h-full border bg-card',
        selected ? 'border-ai outline-1 outline-ai' : 'border-line',
      )}
    >
      <HaloRing halos={data.halos} />
      <div
        className="flex h-full flex-col gap-1 overflow-hidden border-r border-line bg-canvas px-3.5 py-3"
        style={{ width: laneHead - 16 }}
      >
        <p className="flex items-center gap-2 font-semibold">
          <OrgSign look={data.look} />
          <span className={cx('min-w-0', isFar ? 'text-2xl leading-7' : 'truncate text-sm')}>
            {data.name}
          </span>
        </p>
        {!isFar && (
          <ul className="text-[11px] leading-4 text-muted">
            {systems.slice(0, most).map((name) => (
              <li key={name} className="truncate" title={name}>
                {name}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
})
