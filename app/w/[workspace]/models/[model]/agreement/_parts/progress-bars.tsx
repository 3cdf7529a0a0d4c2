'use client'
import { useTranslations } from 'use-intl'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { progressFrame, progressLook } from '#app/_client/parts/progress-look.ts'
import { cx } from '#app/_ui/cx.ts'
import type { AgreementStatus } from '../../_parts/agreement-status.tsx'
import { Seal } from '../../_parts/seal.tsx'
import { useAgreementOrgs } from '../../_parts/use-orgs.ts'

/** One bar an organisation: signed, changed since, open. The words beside it say the same. */
export function ProgressBars({ status }: { readonly status: AgreementStatus }) {
  const t = useTranslations('agreement.agreement')
  const orgs = useAgreementOrgs(status)
  return (
    <div className="grid gap-3">
      {status.progress.length === 0 && <p className="text-muted">{t('progressNone')}</p>}
      <ul className="grid gap-1.5">
        {orgs.map((org) => {
          const progress = status.progress.find((p) => p.orgId === org.id)
          if (progress === undefined) return null
          const { valid, stale, open, total } = progress
          const next = [
            ...(stale > 0 ? [t('progressStale', { count: stale })] : []),
            ...(open > 0 ? [t('progressOpen', { count: open })] : []),
          ]
          return (
            <li
              key={org.id}
              className="grid grid-cols-[minmax(4.5rem,9rem)_minmax(0,1fr)_auto] sm:grid-cols-[8rem_minmax(0,1fr)_12rem] items-center gap-3 text-sm"
            >
              <OrgMark org={{ ...org.face, name: org.name }} />
              <Bar
                label={t('progressOf', { org: org.name, total, valid, stale, open })}
                parts={[
                  { size: valid, className: progressLook.signed },
                  { size: stale, className: progressLook.stale },
                  { size: open, className: progressLook.open },
                ]}
              />
              <span aria-hidden className="text-xs text-muted">
                {next.length === 0 ? t('doneWord') : next.join(t('separator'))}
              </span>
            </li>
          )
        })}
      </ul>
      <p aria-hidden className="flex flex-wrap gap-2">
        <Seal status="valid" />
        <Seal status="stale" />
        <Seal status="none" />
      </p>
    </div>
  )
}

function Bar({
  label,
  parts,
}: {
  readonly label: string
  readonly parts: readonly { readonly size: number; readonly className: string }[]
}) {
  return (
    <span className={cx('flex h-3 overflow-hidden rounded-full bg-tag', progressFrame)}>
      <span className="sr-only">{label}</span>
      {parts
        .filter((part) => part.size > 0)
        .map((part) => (
          <span key={part.className} className={part.className} style={{ flexGrow: part.size }} />
        ))}
    </span>
  )
}
