'use client'
import { ViewportPortal } from '@xyflow/react'
import type { Figure, Scene } from '#lib/picture/scene.ts'

const corner = { container: 12, card: 8, chip: 3, person: 8, lane: 0, cylinder: 8 } as const

/** Where everything would stand, drawn to be read, over the picture as it is, which steps back. */
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
        {scene.figures
          .filter(({ kind }) => kind === 'container')
          .map((figure) => (
            <Outline key={figure.id} figure={figure} name={nameOf(figure.id)} />
          ))}
        {scene.wires.map((wire) => (
          <path
            key={wire.id}
            d={wire.path}
            fill="none"
            stroke="var(--color-ai)"
            strokeWidth={1.3}
          />
        ))}
        {scene.figures
          .filter(({ kind }) => kind !== 'container')
          .map((figure) => (
            <Outline key={figure.id} figure={figure} name={nameOf(figure.id)} />
          ))}
      </svg>
    </ViewportPortal>
  )
}

function Outline({ figure, name }: { readonly figure: Figure; readonly name: string }) {
  const { kind, rect } = figure
  const isBox = kind === 'container'
  return (
    <g>
      <rect
        x={rect.x}
        y={rect.y}
        width={rect.w}
        height={rect.h}
        rx={corner[kind]}
        fill={isBox ? 'var(--color-canvas)' : 'var(--color-card)'}
        fillOpacity={isBox ? 0.8 : 1}
        stroke="var(--color-ai)"
        strokeWidth={1.4}
        strokeDasharray={isBox ? '6 4' : undefined}
      />
      <text
        x={rect.x + 10}
        y={rect.y + (kind === 'chip' ? 17 : 22)}
        fontSize={12}
        fontWeight={600}
        fill={isBox ? 'var(--color-ai)' : 'var(--color-ink)'}
      >
        {shortened(name, rect.w - 20)}
      </text>
    </g>
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
