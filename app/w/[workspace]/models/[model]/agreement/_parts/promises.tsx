'use client'
import { TriangleAlert } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { useModel } from '#app/_client/room/use-model.ts'
import { say } from '#lib/model/local-text.ts'
import type { AgreementStatus } from '../../_parts/agreement-status.tsx'
import { SplitTermsLines } from '../../_parts/split-terms-lines.tsx'
import { useOrgs } from '../../_parts/use-orgs.ts'

interface Props {
  readonly riskId: string
  readonly orgId: string
  readonly status: AgreementStatus
}

/** What one organisation takes on about a risk, in sentences; what the others do; and what nobody answers for. */
export function Promises({ riskId, orgId, status }: Props) {
  const t = useTranslations('agreement.panel')
  const role = useTranslations('agreement.role')
  const locale = useLocale()
  const measures = useModel((m) => m.measures)
  const { nameOf } = useOrgs()
  const org = nameOf(orgId)
  const accepted = status.splits.filter((s) => s.riskId === riskId && s.status === 'accepted')
  const own = accepted.filter((s) => s.orgId === orgId)
  const others = accepted.filter((s) => s.orgId !== orgId)
  const gaps = status.gaps.filter((g) => g.riskId === riskId).length
  const title = (id: string) => say(measures[id]?.title ?? { ja: id }, locale)
  return (
    <section aria-label={t('promises', { org })} className="grid gap-2">
      <h3 className="text-sm font-semibold">{t('promises', { org })}</h3>
      {own.length === 0 && <p className="text-sm text-muted">{t('nothing', { org })}</p>}
      {own.map((s) => {
        const accountable = others.find(
          (o) => o.role === 'accountable' && o.measureId === s.measureId,
        )
        return (
          <div key={s.id} className="rounded-[12px] border border-line px-3 py-2.5">
            <p className="font-semibold">
              {t(`promise.${s.role}`, { org, measure: title(s.measureId) })}
              {accountable !== undefined && (
                <> {t('accountableIs', { org: nameOf(accountable.orgId) })}</>
              )}
            </p>
            {s.text.ja !== '' && <p className="text-sm">{say(s.text, locale)}</p>}
            <SplitTermsLines split={s} />
          </div>
        )
      })}
      {others.length > 0 && (
        <details>
          <summary className="text-xs text-muted">{t('others')}</summary>
          <ul className="mt-1 grid gap-1 text-sm">
            {others.map((s) => (
              <li key={s.id}>
                {t('otherLine', {
                  org: nameOf(s.orgId),
                  role: role(s.role),
                  measure: title(s.measureId),
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {gaps > 0 && (
        <p className="flex items-start gap-1.5 text-xs text-warn">
          <TriangleAlert size={13} aria-hidden className="mt-0.5 shrink-0" />
          {t('gaps', { count: gaps })}
        </p>
      )}
    </section>
  )
}
