'use client'
import { TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import { useParams } from 'next/navigation'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import type { AgreementStatus } from '../../_parts/agreement-status.tsx'
import { useOrgs } from '../../_parts/use-orgs.ts'

interface Props {
  readonly line: { readonly riskId: string; readonly measureId: string }
  readonly status: AgreementStatus
}

/** Who answers for a measure, or the gap in words (AG-12). */
export function MeasureState({ line, status }: Props) {
  const t = useTranslations('agreement')
  const { face, nameOf } = useOrgs()
  const here = status.splits.filter(
    (s) => s.role === 'accountable' && s.riskId === line.riskId && s.measureId === line.measureId,
  )
  const accepted = here.find((s) => s.status === 'accepted')
  const offered = here.filter((s) => s.status === 'proposed')
  const names = offered.map((s) => nameOf(s.orgId)).join(t('responsibility.separator'))
  return (
    <td className="border-b border-l border-line-soft px-2.5 py-2 align-middle text-xs">
      {accepted === undefined ? (
        <GapWords>
          {offered.length === 0
            ? t('responsibility.gap')
            : offered.length === 1
              ? t('responsibility.gapOffered', { orgs: names })
              : t('responsibility.conflict', { orgs: names })}
        </GapWords>
      ) : (
        <span className="flex flex-wrap items-center gap-1 font-semibold text-ok">
          <span>
            {t('glyph.accountable')} {t('role.accountable')}
          </span>
          <OrgMark org={face(accepted.orgId)} className="text-ink" />
        </span>
      )}
    </td>
  )
}

/** The row of a risk that nothing is done about. */
export function RiskGap({ columns }: { readonly columns: number }) {
  const t = useTranslations('agreement.responsibility')
  const { workspace, model } = useParams<{ workspace: string; model: string }>()
  return (
    <tr>
      <td colSpan={columns} className="border-b border-line-soft px-2.5 py-2 text-xs">
        <GapWords>
          {t('gapNoMeasure')}{' '}
          <Link href={`/w/${workspace}/models/${model}/risks`}>{t('toRisks')}</Link>
        </GapWords>
      </td>
    </tr>
  )
}

function GapWords({ children }: { readonly children: ReactNode }) {
  return (
    <span className="inline-flex items-start gap-1.5 rounded-md border border-dashed border-warn bg-warn-soft px-2 py-1 text-warn">
      <TriangleAlert size={13} aria-hidden className="mt-0.5 shrink-0" />
      <span>{children}</span>
    </span>
  )
}
