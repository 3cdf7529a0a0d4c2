'use client'
import { useParams } from 'next/navigation'
import { memo, useDeferredValue, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { ScreenHead } from '#app/_client/parts/screen-head.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { Badge } from '#app/_ui/badge.tsx'
import { buttonClass } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import type { Mark } from '#lib/agreement/gaps/mark.ts'
import { lazily } from '#app/_ui/lazily.tsx'
import type { ResponsibilityRole } from '#lib/agreement/split.ts'
import { responsibilityRoles } from '#lib/agreement/split.ts'
import type { Permission } from '#lib/policy/permissions.ts'
import { AgreementPending } from '../../_parts/agreement-pending.tsx'
import { useAgreementStatus, type AgreementStatus } from '../../_parts/agreement-status.tsx'
import { usePermissionsNow } from '../../_parts/deputy/use-standing-in.ts'
import { OnlyOpen, useIsOnly } from '../../_parts/points/only-open.tsx'
import { InScenario } from '../../_parts/scenarios/at-rest.ts'
import { useIsScenario } from '../../_parts/scenarios/use-is-scenario.ts'
import { useOrgs } from '../../_parts/use-orgs.ts'
import { UnmappedNotice } from '../../_parts/unmapped-notice.tsx'
import { useViewState } from '../../_parts/use-view-state.ts'
import { WithInspector } from '../../_parts/with-inspector.tsx'
import { useResponsibilityView } from './carriers/use-view.ts'
import { ResponsibilityViews } from './carriers/responsibility-views.tsx'
import { cellFrom, type Cell } from './cell.ts'
import { ByRule, MarkChips } from './marks/at-rest.ts'
import { Matrix } from './matrix.tsx'
import { OnlyMine } from './only-mine.tsx'
import { SplitPanel } from './split-panel.tsx'
import { GroupBy } from './table/group-by.tsx'
import type { Jump } from './table/use-jump.ts'

const CarriersView = lazily(async () => (await import('./carriers/carriers-view.tsx')).CarriersView)

interface Props {
  readonly permissions: readonly Permission[]
}

/** The matrix of responsibilities, and the parts of one organisation about one measure beside it. */
export function ResponsibilityScreen({ permissions: given }: Props) {
  const permissions = usePermissionsNow(given)
  const t = useTranslations('agreement.responsibility')
  const isScenario = useIsScenario()
  const status = useAgreementStatus()
  // What is worked out over all of it comes a moment after the cell itself (F-112).
  const deferred = useDeferredValue(status)
  const view = useViewState()
  const isOnlyGaps = useIsOnly('gaps')
  const { shown } = useResponsibilityView()
  const { nameOf } = useOrgs()
  const hasRisks = useModel((m) => Object.keys(m.risks).length > 0)
  const [marks, setMarks] = useState<readonly Mark[]>([])
  const [jump, setJump] = useState<Jump | null>(null)
  const at = view.get('cell')
  const cell = useMemo(() => cellFrom(at), [at])
  const role = responsibilityRoles.find((r) => r === view.get('role'))

  if (isScenario) return <InScenario />
  if (status === null) return <AgreementPending />
  if (!hasRisks) return <Nothing />
  const behind = deferred ?? status
  const open = ({ riskId, measureId, orgId }: Cell, wanted?: ResponsibilityRole) =>
    view.set({ cell: `${riskId}|${measureId}|${orgId}`, role: wanted })
  return (
    <WithInspector
      title={cell === null ? t('title') : t('panel', { org: nameOf(cell.orgId) })}
      onClose={() => view.set({ cell: undefined, role: undefined })}
      inspector={
        cell === null
          ? null
          : {
              of: `${cell.riskId}|${cell.measureId}|${cell.orgId}|${role ?? ''}`,
              content: (
                <SplitPanel cell={cell} role={role} status={behind} permissions={permissions} />
              ),
            }
      }
      main={
        <div className="grid grid-cols-1 content-start gap-3 p-4">
          <Above status={behind} shown={shown} onMarks={setMarks} onJump={setJump} />
          {shown === 'carriers' ? (
            <CarriersView status={status} />
          ) : (
            <>
              {permissions.includes('agreement.propose') && <Rules status={behind} />}
              {isOnlyGaps && <OnlyOpen only="gaps" count={status.gaps.length} />}
              <Matrix {...{ status, marks, jump }} selected={cell} onOpen={open} />
              <Legend />
            </>
          )}
        </div>
      }
    />
  )
}

interface AboveProps {
  readonly status: AgreementStatus
  readonly shown: ReturnType<typeof useResponsibilityView>['shown']
  readonly onMarks: (marks: readonly Mark[]) => void
  readonly onJump: (jump: Jump) => void
}

/** All that stands above the table; drawn when what is counted there has changed, not with every answer (F-112). */
const Above = memo(function DrawnAbove({ status, shown, onMarks, onJump }: AboveProps) {
  return (
    <>
      <Head status={status} />
      <UnmappedNotice status={status} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <ResponsibilityViews />
        {shown === 'matrix' && <GroupBy />}
        {shown === 'matrix' && <MarkChips {...{ status, onMarks, onJump }} />}
      </div>
    </>
  )
})

const Rules = memo(ByRule)

function Head({ status }: { readonly status: AgreementStatus }) {
  const t = useTranslations('agreement.responsibility')
  const { me } = useRoom()
  const [isTold, setTold] = useState(false)
  const gaps = status.gaps.length
  const waiting = status.turns.filter(
    (x) => (x.turn === 'answer' || x.turn === 'revise') && x.orgId === me.orgId,
  ).length
  return (
    <ScreenHead
      title={t('title')}
      beside={
        <>
          <Badge tone={gaps === 0 ? 'ok' : 'warn'}>
            {gaps === 0 ? t('noGaps') : t('gapCount', { count: gaps })}
          </Badge>
          {waiting > 0 && <Badge tone="ai">{t('waitingCount', { count: waiting })}</Badge>}
          <OnlyMine />
        </>
      }
      lead={t('lead')}
      terms={['responsibilitySplit', 'gap', 'measure']}
      {...{ isTold }}
      onTold={setTold}
    />
  )
}

const Legend = memo(function DrawnLegend() {
  const t = useTranslations('agreement')
  return (
    <footer className="grid gap-1.5 text-xs text-muted">
      <dl className="flex flex-wrap gap-x-5 gap-y-1">
        {responsibilityRoles.map((role) => (
          <div key={role} className="flex gap-1">
            <dt className="font-semibold text-ink">
              {t(`glyph.${role}`)} {t(`role.${role}`)}
            </dt>
            <dd>{t(`roleMeaning.${role}`)}</dd>
          </div>
        ))}
      </dl>
      <p>
        {t('responsibility.legend')} {t('responsibility.keysHint')}
      </p>
    </footer>
  )
})

function Nothing() {
  const t = useTranslations('agreement.responsibility')
  const { workspace, model } = useParams<{ workspace: string; model: string }>()
  return (
    <div className="p-4">
      <EmptyState
        title={t('empty')}
        action={
          <CalmLink
            className={buttonClass('primary')}
            href={`/w/${workspace}/models/${model}/risks`}
          >
            {t('toRisks')}
          </CalmLink>
        }
      >
        {t('emptyLead')}
      </EmptyState>
    </div>
  )
}
