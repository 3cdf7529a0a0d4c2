'use client'
import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import { cx } from '#app/_ui/cx.ts'
import type { Wire } from '#lib/picture/wiring.ts'

interface Props {
  readonly wires: readonly Wire[]
  readonly selectedWire: string | undefined
  /** figures whose connections are to stand out */
  readonly selected: ReadonlySet<string>
  readonly onSelect: (wire: string) => void
}

/** The connections between states and events. The list says the same in words, so the picture is silent here. */
export const WireLayer = memo(function WireLayer({
  wires,
  selectedWire,
  selected,
  onSelect,
}: Props) {
  return (
    <ViewportPortal>
      <svg
        className="pointer-events-none absolute top-0 left-0 size-px overflow-visible"
        style={{ zIndex: 2 }}
        aria-hidden
      >
        <defs>
          <ArrowHead id="flow-arrow" className="fill-[var(--color-wire)]" />
          <ArrowHead id="flow-arrow-strong" className="fill-ai" />
        </defs>
        {wires.map((wire) => {
          const isStrong =
            wire.id === selectedWire || selected.has(wire.from) || selected.has(wire.to)
          return (
            <g key={wire.id} data-wire={wire.id}>
              <path
                d={wire.path}
                fill="none"
                className={cx(isStrong ? 'stroke-ai' : 'stroke-[var(--color-wire)]')}
                strokeWidth={wire.id === selectedWire ? 2.6 : 1.5}
                strokeDasharray={wire.dashed ? '3 3' : undefined}
                markerEnd={`url(#flow-arrow${isStrong ? '-strong' : ''})`}
              />
              {wire.link !== undefined && (
                <path
                  d={wire.path}
                  fill="none"
                  stroke="transparent"
                  strokeWidth={12}
                  className="cursor-pointer"
                  style={{ pointerEvents: 'stroke' }}
                  onClick={() => onSelect(wire.id)}
                />
              )}
            </g>
          )
        })}
      </svg>
    </ViewportPortal>
  )
})

function ArrowHead({ id, className }: { readonly id: string; readonly className: string }) {
  return (
    <marker
      id={id}
      viewBox="0 0 10 10"
      refX="9.5"
      refY="5"
      markerUnits="userSpaceOnUse"
      markerWidth="9"
      markerHeight="9"
      orient="auto"
    >
      <path d="M0 0L10 5L0 10z" className={className} />
    </marker>
  )
}
