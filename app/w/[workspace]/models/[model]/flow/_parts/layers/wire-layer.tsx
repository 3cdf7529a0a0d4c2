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
  /** lines lie over the figures they pass: each keeps clear of what is below, and begins with a dot */
  readonly isOver: boolean
}

/** The connections between states and events. The list says the same in words, so the picture is silent here. */
export function WireLayer({ wires, selectedWire, selected, onSelect, isOver }: Props) {
  return (
    <ViewportPortal>
      <svg
        className="pointer-events-none absolute top-0 left-0 size-px overflow-visible"
        style={{ zIndex: 2 }}
        aria-hidden
        onClick={(event) => {
          const wire = event.target instanceof Element ? event.target.closest('[data-wire]') : null
          const id = wire?.getAttribute('data-wire')
          if (id !== null && id !== undefined) onSelect(id)
        }}
      >
        <defs>
          <ArrowHead id="flow-arrow" className="fill-[var(--color-wire)]" />
          <marker
            id="flow-dot"
            viewBox="0 0 8 8"
            refX="4"
            refY="4"
            markerUnits="userSpaceOnUse"
            markerWidth="8"
            markerHeight="8"
          >
            <circle cx="4" cy="4" r="3" className="fill-[var(--color-wire)]" />
          </marker>
          <ArrowHead id="flow-arrow-strong" className="fill-ai" />
        </defs>
        {wires.map((wire) => (
          <Line
            key={wire.id}
            id={wire.id}
            path={wire.path}
            dashed={wire.dashed}
            isOver={isOver}
            mayBeChosen={wire.link !== undefined}
            isChosen={wire.id === selectedWire}
            isStrong={wire.id === selectedWire || selected.has(wire.from) || selected.has(wire.to)}
          />
        ))}
      </svg>
    </ViewportPortal>
  )
}

interface LineProps {
  readonly id: string
  readonly path: string
  readonly dashed: boolean
  readonly isOver: boolean
  readonly mayBeChosen: boolean
  readonly isChosen: boolean
  readonly isStrong: boolean
}

/** One connection. While a figure is dragged only those that move with it are drawn again. */
const Line = memo(function Line(props: LineProps) {
  const { id, path, dashed, isOver, mayBeChosen, isChosen, isStrong } = props
  return (
    <g data-wire={id}>
      {isOver && (
        <path d={path} fill="none" className="stroke-card" strokeWidth={5} strokeOpacity={0.85} />
      )}
      <path
        d={path}
        fill="none"
        className={cx(isStrong ? 'stroke-ai' : 'stroke-[var(--color-wire)]')}
        strokeWidth={isChosen ? 2.6 : 1.5}
        strokeDasharray={dashed ? '3 3' : undefined}
        markerEnd={`url(#flow-arrow${isStrong ? '-strong' : ''})`}
        markerStart={isOver && !dashed ? 'url(#flow-dot)' : undefined}
      />
      {mayBeChosen && (
        <path
          d={path}
          fill="none"
          stroke="transparent"
          strokeWidth={12}
          className="cursor-pointer"
          style={{ pointerEvents: 'stroke' }}
        />
      )}
    </g>
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
