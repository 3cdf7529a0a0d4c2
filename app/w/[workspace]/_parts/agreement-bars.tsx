'use client'
import { useTranslations } from 'use-intl'
import { OrgMark, type OrgFace } from '#app/_client/parts/org-mark.tsx'
import { progressFrame, progressLook } from '#app/_client/parts/progress-look.ts'
import { cx } from '#app/_ui/cx.ts'

/** How many of the risks an organisation is asked to sign are signed, overtaken by changes, or open. */
export interface OrgProgressRow {
  readonly orgId: string
  readonly valid: number
  readonly stale: number
  readonly total: number
}

/** 合意の進み: one bar an organisation, as in the sketch; each bar also says its numbers. */
export function AgreementBars({
  rows,
  face,
}: {
  readonly rows: readonly OrgProgressRow[]
  readonly face: (orgId: string) => OrgFace
}) {
  const t = useTranslations('home.home')
  const sorted = rows.toSorted((a, b) => face(a.orgId).colour - face(b.orgId).colour)
  return (
    <section aria-label={t('agreement')} className="border-t border-line-soft px-4 py-3">
      <div className="mb-1.5 flex flex-wrap items-center gap-x-3 text-xs text-muted">
        <h4 className="flex-1">{t('agreement')}</h4>
        <Key className={progressLook.signed} text={t('legend.signed')} />
        <Key className={progressLook.stale} text={t('legend.stale')} />
        <Key className={progressLook.open} text={t('legend.open')} />
      </div>
      {rows.length === 0 && <p className="text-sm text-muted">{t('nothingToSign')}</p>}
      <ul className="grid gap-1">
        {sorted.map((row) => (
          <li
            key={row.orgId}
            className="grid grid-cols-[4.5rem_minmax(3rem,1fr)_6.5rem] sm:grid-cols-[8rem_minmax(3rem,1fr)_7rem] items-center gap-3"
          >
            <OrgMark org={face(row.orgId)} className="overflow-hidden text-sm text-ellipsis" />
            <Bar row={row} label={label(row)} />
            <span className="text-xs text-muted">
              {row.valid === row.total
                ? t('agreementDone')
                : t('agreementCount', { signed: String(row.valid), total: String(row.total) })}
              {row.stale > 0 && (
                <span className="ml-2 text-warn">
                  {t('staleCount', { count: String(row.stale) })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )

  function label({ orgId, valid, stale, total }: OrgProgressRow): string {
    return t('agreed', {
      org: face(orgId).name,
      signed: String(valid),
      stale: String(stale),
      total: String(total),
    })
  }
}

function Bar({ row, label }: { readonly row: OrgProgressRow; readonly label: string }) {
  const width = (count: number) => `${row.total === 0 ? 0 : (count / row.total) * 100}%`
  return (
    <span
      className={cx('flex h-2.5 overflow-hidden rounded-full', progressLook.open, progressFrame)}
    >
      <span className="sr-only">{label}</span>
      <span className={progressLook.signed} style={{ width: width(row.valid) }} />
      <span className={progressLook.stale} style={{ width: width(row.stale) }} />
    </span>
  )
}

function Key({ className, text }: { readonly className: string; readonly text: string }) {
  return (
    <span className="inline-flex items-center gap-1">
      <span aria-hidden className={cx('size-2.5 rounded-full', progressFrame, className)} />
      {text}
    </span>
  )
}
