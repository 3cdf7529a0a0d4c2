'use client'
import { MiniMap, useStore } from '@xyflow/react'
import { useTranslations } from 'use-intl'
import type { Rect } from '#lib/picture/rect.ts'
import type { FlowNode } from './flow-node.ts'

const fills = {
  container: 'var(--color-line-soft)',
  card: 'var(--color-ai-line)',
  chip: 'var(--color-chip)',
  person: 'var(--color-muted)',
} as const

/**
 * The whole picture in small, with the part in view; it can be dragged and zoomed. Only while a part is out of sight: otherwise it
 * would cover what it shows.
 */
export function OverviewMap({ box }: { readonly box: Rect }) {
  const t = useTranslations('canvasTools')
  const isAllSeen = useStore(({ transform: [x, y, zoom], width, height }) => {
    const [left, top] = [box.x * zoom + x, box.y * zoom + y]
    return left >= 0 && top >= 0 && left + box.w * zoom <= width && top + box.h * zoom <= height
  })
  if (isAllSeen) return null
  return (
    <MiniMap<FlowNode>
      pannable
      zoomable
      position="bottom-right"
      ariaLabel={t('minimap')}
      className="!m-0 overflow-hidden rounded-card border border-line shadow-card"
      style={{ width: 184, height: 120, right: 12, bottom: 58 }}
      bgColor="var(--color-card)"
      maskColor="color-mix(in srgb, var(--color-bg) 72%, transparent)"
      maskStrokeColor="var(--color-ai)"
      maskStrokeWidth={1.5}
      nodeColor={(node) => (node.selected === true ? 'var(--color-ai)' : fills[node.type])}
      nodeStrokeColor="var(--color-line-strong)"
      nodeBorderRadius={8}
    />
  )
}
