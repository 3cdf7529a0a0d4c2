'use client'
import { Lock } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Layout } from '#lib/picture/scene-as.ts'

/** Why nothing can be moved or added in a computed picture. */
export function StillNote({ layout }: { readonly layout: Layout }) {
  const lens = useTranslations('lens.layers')
  const unit = useTranslations('canvas.unit')
  return (
    <p className="flex max-w-[26rem] items-start gap-2 rounded-card border border-line bg-card px-3 py-1.5 text-xs text-muted shadow-card">
      <Lock size={13} aria-hidden className="mt-0.5 shrink-0" />
      {layout === 'layers' ? lens('still') : unit('still')}
    </p>
  )
}
