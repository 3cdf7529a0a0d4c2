import { useTranslations } from 'use-intl'
import { Badge } from '#app/_ui/badge.tsx'
import { SeverityIcon } from '../../_parts/findings/severity-icon.tsx'
import type { CellMark } from '../../_parts/grid/grid-types.ts'

/** That nobody has looked at a viewpoint: once, with the sign and the reason of the check that says so, as soon as it has spoken (F-270). */
export function OpenMark({ mark }: { readonly mark: CellMark | undefined }) {
  const t = useTranslations('tables')
  if (mark === undefined) return <Badge tone="warn">{t('notConsidered')}</Badge>
  return (
    <span title={mark.long} data-mark={mark.kind} data-severity={mark.severity}>
      <Badge tone="warn">
        <SeverityIcon severity={mark.severity ?? 'warn'} size={11} />
        {mark.short}
      </Badge>
    </span>
  )
}
