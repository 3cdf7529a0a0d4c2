'use client'
import { useStore, ViewportPortal } from '@xyflow/react'
import type { Guide } from '#lib/picture/snap.ts'

/** Lines along which what is dragged shares an edge or a middle with others; as thin at every zoom. */
export function GuideLayer({ guides }: { readonly guides: readonly Guide[] }) {
  const zoom = useStore((s) => s.transform[2])
  return (
    <ViewportPortal>
      <svg
        className="pointer-events-none absolute top-0 left-0 size-px overflow-visible"
        style={{ zIndex: 9 }}
        aria-hidden
        data-guides={guides.length}
      >
        {guides.map(({ axis, at, from, to }) => (
          <path
            key={`${axis} ${at}`}
            d={axis === 'upright' ? `M${at} ${from}V${to}` : `M${from} ${at}H${to}`}
            className="stroke-ai"
            strokeWidth={1 / zoom}
          />
        ))}
      </svg>
    </ViewportPortal>
  )
}
