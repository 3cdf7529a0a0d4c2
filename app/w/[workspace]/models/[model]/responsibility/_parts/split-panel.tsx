'use client'
import { memo } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { takesPart } from '#lib/agreement/participants.ts'
import type { ResponsibilityRole, SplitStatus } from '#lib/agreement/split.ts'
import { say } from '#lib/model/local-text.ts'
import { riskMark } from '#lib/model/queries/risk-mark.ts'
import type { Permission } from '#lib/policy/permissions.ts'
import type { AgreementStatus } from '../../_parts/agreement-status.tsx'
import { useOrgs } from '../../_parts/use-orgs.ts'
import { ProposeForm } from './propose-form.tsx'
import type { Cell } from './cell.ts'
import { ledOn } from './negotiation/part-of.ts'
import { SplitCard } from './split-card.tsx'

interface Props {
  readonly cell: Cell
  readonly role: ResponsibilityRole | undefined
  readonly status: AgreementStatus
  readonly permissions: readonly Permission[]
}

const isOpen: readonly SplitStatus[] = ['proposed', 'accepted', 'returned']

/** The parts of one organisation about one measure: what stands and may be answered, a new proposal, and what was before. */
export const SplitPanel = memo(function DrawnPanel({ cell, role, status, permissions }: Props) {
  const t = useTranslations('agreement.responsibility')
  const locale = useLocale()
  const { face, nameOf } = useOrgs()
  const org = face(cell.orgId)
  const risks = useModel((m) => m.risks)
  const incident = risks[cell.riskId]?.incident ?? { ja: cell.riskId }
  const measure = useModel((m) => m.measures[cell.measureId]?.title) ?? { ja: cell.measureId }
  const here = status.splits.filter(
    (s) => s.riskId === cell.riskId && s.measureId === cell.measureId && s.orgId === cell.orgId,
  )
  const led = ledOn(here)
  const shown = here.filter((s) => !led.has(s.id))
  const open = shown.filter((s) => isOpen.includes(s.status))
  const past = shown.filter((s) => !open.includes(s))
  const isAbsent = !takesPart(status.participants, cell.orgId)
  const card = { status, isAbsent }
  return (
    <div className="grid gap-4">
      <div className="grid gap-1 pr-8">
        <h2 className="text-lg font-semibold">
          <OrgMark org={{ ...org, name: t('panel', { org: nameOf(cell.orgId) }) }} />
        </h2>
        <p className="text-sm font-medium">{say(measure, locale)}</p>
        <p className="text-xs text-muted">
          {t('risk', { id: riskMark(risks, cell.riskId), text: say(incident, locale) })}
        </p>
      </div>
      {open.map((split) => (
        <SplitCard key={split.id} split={split} {...card} permissions={permissions} />
      ))}
      {isAbsent ? (
        <p className="text-xs text-muted">{t('orgAbsent', { org: nameOf(cell.orgId) })}</p>
      ) : permissions.includes('agreement.propose') ? (
        <ProposeForm
          cell={cell}
          role={role}
          taken={open.filter((s) => s.status !== 'returned').map((s) => s.role)}
          isOpen={open.length === 0 || role !== undefined}
        />
      ) : (
        <p className="text-xs text-muted">{t('mayNotPropose')}</p>
      )}
      {past.length > 0 && (
        <section className="grid gap-2">
          <h3 className="text-xs font-medium text-muted">{t('earlier')}</h3>
          {past.toReversed().map((split) => (
            <SplitCard key={split.id} split={split} {...card} permissions={[]} />
          ))}
        </section>
      )}
    </div>
  )
})
