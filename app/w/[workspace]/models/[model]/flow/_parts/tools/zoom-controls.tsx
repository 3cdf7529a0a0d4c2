'use client'
import { useStore } from '@xyflow/react'
import { Maximize, Minus, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { IconButton } from '#app/_ui/icon-button.tsx'

/** Nearer, further, everything; and how near one is. */
export function ZoomControls(props: {
  readonly onIn: () => void
  readonly onOut: () => void
  readonly onFit: () => void
  /** further controls beside them */
  readonly children?: ReactNode
}) {
  const t = useTranslations('canvas.view')
  const percent = useStore((s) => Math.round(s.transform[2] * 100))
  return (
    <div
      data-keep-clear=""
      className="flex items-center gap-0.5 rounded-card border border-line bg-card p-1 shadow-card"
    >
      <IconButton
        label={t('zoomOut')}
        icon={<Minus size={14} aria-hidden />}
        onClick={props.onOut}
      />
      <span className="w-10 text-center text-xs text-muted tabular-nums">
        {t('zoom', { percent: String(percent) })}
      </span>
      <IconButton label={t('zoomIn')} icon={<Plus size={14} aria-hidden />} onClick={props.onIn} />
      <IconButton
        label={t('fit')}
        icon={<Maximize size={14} aria-hidden />}
        onClick={props.onFit}
      />
      {props.children}
    </div>
  )
}
