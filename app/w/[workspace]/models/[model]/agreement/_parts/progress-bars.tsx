'use client'
import { useTranslations } from 'use-intl'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import type { OrgProgress } from '#lib/agreement/status.ts'
import { Seal } from '../../_parts/seal.tsx'
import { useOrgs } from '../../_parts/use-orgs.ts'

/** One bar an organisation: signed, changed since, open. The words beside it say the same. */
export function ProgressBars({ progress }: { readonly progress: readonly OrgProgress[] }) {
  const t = useTranslations('agreement.agreement')
  const { face } = useOrgs()
  return (
    <div className="grid gap-3">
      <ul className="grid gap-1.5">
        {progress.map(({ orgId, valid, stale, open, total }) => (
          <li
            key={orgId}
            className="grid grid-cols-[5.5rem_minmax(0,1fr)_auto] items-center gap-3 text-sm"
          >
            <OrgMark org={face(orgId)} />
            <Bar
              label={t('progressOf', { org: face(orgId).name, total, valid, stale, open })}
              parts={[
                { size: valid, className: 'bg-ok' },
                { size: stale, className: 'bg-changed' },
                { size: open, className: 'bg-line-strong' },
              ]}
            />
            <span aria-hidden className="text-xs text-muted">
              {valid === total ? t('doneWord') : t('progressNext', { stale, open })}
            </span>
          </li>
        ))}
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
    <span className="flex h-3 overflow-hidden rounded-full bg-tag">
      <span className="sr-only">{label}</span>
      {parts
        .filter((part) => part.size > 0)
        .map((part) => (
          <span key={part.className} className={part.className} style={{ flexGrow: part.size }} />
        ))}
    </span>
  )
}
