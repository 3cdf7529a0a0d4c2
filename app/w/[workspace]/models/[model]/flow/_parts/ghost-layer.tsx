'use client'
import { ViewportPortal } from '@xyflow/react'
import type { Scene } from '#lib/picture/scene.ts'

const corner = { container: 12, card: 8, chip: 3, person: 8 } as const

/** Where everything would stand, as dashed outlines over the picture as it is. */
export function GhostLayer({
  scene,
  nameOf,
}: {
  readonly scene: Scene
  readonly nameOf: (id: string) => string
}) {
  return (
    <ViewportPortal>
      <svg
        className="pointer-events-none absolute top-0 left-0 size-px overflow-visible"
        style={{ zIndex: 6 }}
        aria-hidden
        data-ghost
      >
        {scene.wires.map((wire) => (
          <path
            key={wire.id}
            d={wire.path}
            fill="none"
            stroke="var(--color-ai)"
            strokeOpacity={0.45}
            strokeDasharray="3 3"
          />
        ))}
        {scene.figures.map(({ id, kind, rect }) => (
          <g key={id}>
            <rect
              x={rect.x}
              y={rect.y}
              width={rect.w}
              height={rect.h}
              rx={corner[kind]}
              fill={kind === 'container' ? 'none' : 'var(--color-card)'}
              fillOpacity={0.85}
              stroke="var(--color-ai)"
              strokeWidth={1.4}
              strokeDasharray="6 4"
            />
            <text
              x={rect.x + 10}
              y={rect.y + (kind === 'chip' ? 17 : 22)}
              fontSize={12}
              fontWeight={600}
              fill="var(--color-ai)"
            >
              {shortened(nameOf(id), rect.w - 20)}
            </text>
          </g>
        ))}
      </svg>
    </ViewportPortal>
  )
}

/** As much of a name as fits: full-width characters are about 12 units wide at this size, others about 7. */
function shortened(name: string, room: number): string {
  let left = room
  const fitting = Array.from(name).findIndex((c) => {
    left -= c.charCodeAt(0) > 255 ? 12 : 7
    return left < 0
  })
  return fitting < 0
    ? name
    : `${Array.from(name)
        .slice(0, Math.max(1, fitting - 1))
        .join('')}…`
}
