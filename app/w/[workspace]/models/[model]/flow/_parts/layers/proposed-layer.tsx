'use client'
import { ViewportPortal } from '@xyflow/react'
import { GitPullRequestArrow } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Figure } from '#lib/picture/scene.ts'
import { useProposedElements } from '../../../_parts/use-proposed-elements.ts'

/** How far the ring stands from its figure. */
const gap = 5

/** Around every figure of which an edit waits for an answer a dashed ring, with the sign tables have for it (P-137); the figure says so. */
export function ProposedLayer({ figures }: { readonly figures: readonly Figure[] }) {
  const t = useTranslations('grid')
  const proposed = useProposedElements()
  if (proposed.size === 0) return null
  const rings = figures.filter(({ id }) => proposed.has(id))
  return (
    <ViewportPortal>
      {rings.map(({ id, rect }) => (
        <div
          key={id}
          aria-hidden
          data-proposed={id}
          className="pointer-events-none absolute top-0 left-0 rounded-xl border-2 border-dashed border-warn"
          style={{
            zIndex: 5,
            width: rect.w + 2 * gap,
            height: rect.h + 2 * gap,
            transform: `translate(${rect.x - gap}px, ${rect.y - gap}px)`,
          }}
        >
          <span
            title={t('proposed')}
            className="pointer-events-auto absolute -right-2.5 -bottom-2.5 grid size-[18px] place-items-center rounded-full border border-warn-line bg-card text-warn"
          >
            <GitPullRequestArrow size={11} strokeWidth={2.4} />
          </span>
        </div>
      ))}
    </ViewportPortal>
  )
}
