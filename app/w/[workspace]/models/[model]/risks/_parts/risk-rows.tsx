'use client'
import { Plus } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { riskTable } from '#lib/model/queries/risk-table.ts'
import type { Viewpoint } from '#lib/model/vocabulary.ts'
import type { GridHead, GridRow } from '../../_parts/grid/grid-types.ts'
import { useTelling } from '../../_parts/use-telling.ts'
import { rowOfViewpoint } from '../../_parts/viewpoint-row.ts'

/** The rows of p19: 大分類 and 中分類 as headers that span their risks; a viewpoint without risk has one row of its own. */
export function useRiskRows(
  event: string,
  onAdd: ((viewpoint: Viewpoint) => void) | undefined,
): readonly GridRow[] {
  const t = useTranslations('tables.risks')
  const { model, words } = useTelling()

  return riskTable(model, event).flatMap(({ section, viewpoints: parts }) => {
    const lines = parts.flatMap((part) => {
      const ids = part.risks.length > 0 ? part.risks : [rowOfViewpoint(part.viewpoint)]
      return ids.map((id, i) => ({ id, part, span: i === 0 ? ids.length : 0 }))
    })
    return lines.map(({ id, part, span }, i): GridRow => {
      const name = words(`viewpoint.${part.viewpoint}`)
      const group: GridHead = {
        key: section,
        at: 0,
        rowSpan: lines.length,
        isGroup: true,
        content: (
          <span className="mx-auto max-h-full [writing-mode:vertical-rl]">
            {words(`viewpointGroup.${section}`)}
          </span>
        ),
      }
      const sub: GridHead = {
        key: part.viewpoint,
        at: 1,
        rowSpan: span,
        isGroup: true,
        content: (
          <span className="flex items-start gap-1 max-sm:flex-col max-sm:text-xs">
            <span className="min-w-0 flex-1 text-ink">{name}</span>
            {onAdd !== undefined && (
              <IconButton
                label={t('addFor', { viewpoint: name })}
                icon={<Plus size={14} aria-hidden />}
                className="size-6 sm:-my-1"
                onClick={() => onAdd(part.viewpoint)}
              />
            )}
          </span>
        ),
      }
      return {
        id,
        label: name,
        heads: [...(i === 0 ? [group] : []), ...(span > 0 ? [sub] : [])],
      }
    })
  })
}
