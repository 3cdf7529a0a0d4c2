'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ScreenHead } from '#app/_client/parts/screen-head.tsx'
import { useRoom } from '#app/_client/room/room.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { Card } from '#app/_ui/card.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import type { Permission } from '#lib/policy/permissions.ts'
import { AgreementPending } from '../../_parts/agreement-pending.tsx'
import { useAgreementStatus } from '../../_parts/agreement-status.tsx'
import { usePermissionsNow } from '../../_parts/deputy/use-standing-in.ts'
import { InScenario } from '../../_parts/scenarios/at-rest.ts'
import { useIsScenario } from '../../_parts/scenarios/use-is-scenario.ts'
import { useOrgs } from '../../_parts/use-orgs.ts'
import { UnmappedNotice } from '../../_parts/unmapped-notice.tsx'
import { useViewState } from '../../_parts/use-view-state.ts'
import { WithInspector } from '../../_parts/with-inspector.tsx'
import { BoardPart, CardPanel } from './board/at-rest.ts'
import { useAgreementView } from './board/use-view.ts'
import { AgreementViews } from './board/agreement-views.tsx'
import { MyRisks } from './my-risks.tsx'
import { ProgressBars } from './progress-bars.tsx'
import { SeatPanel } from './seat-panel.tsx'
import { ReceiptPage, RoundsPart, SittingPage } from './rounds/at-rest.ts'
import { SeatTable } from './seat-table.tsx'
import { SigningPanel } from './signing-panel.tsx'

interface Props {
  readonly permissions: readonly Permission[]
}

/**
 * How far each organisation is, what waits for one's own, every seat, and the place to sign beside it; the rounds of signing; or the board of
 * all risks. The address may ask for a round to be signed (`round`), or for a receipt.
 */
export function AgreementScreen({ permissions }: Props) {
  const may = new Set(usePermissionsNow(permissions))
  const maySign = may.has('agreement.sign')
  const t = useTranslations('agreement')
  const isScenario = useIsScenario()
  const status = useAgreementStatus()
  const view = useViewState()
  const { me } = useRoom()
  const { mine, nameOf } = useOrgs()
  const risks = useModel((m) => m.risks)
  const { shown } = useAgreementView()
  const [isTold, setTold] = useState(false)
  const riskId = view.get('risk')
  const orgId = view.get('org') ?? me.orgId
  const open = (risk: string, org?: string) =>
    view.set({ risk, org: org === me.orgId ? undefined : org })

  if (isScenario) return <InScenario />
  const receiptId = view.get('receipt')
  if (receiptId !== undefined) return <ReceiptPage signOffId={receiptId} />
  if (status === null) return <AgreementPending />
  const roundId = view.get('round')
  if (roundId !== undefined && maySign) return <SittingPage {...{ roundId, status }} />
  if (Object.keys(risks).length === 0) {
    return (
      <div className="p-4">
        <EmptyState title={t('agreement.empty')}>{t('agreement.emptyLead')}</EmptyState>
      </div>
    )
  }
  const isOpen = riskId !== undefined && Object.hasOwn(risks, riskId)
  const isBoard = shown !== 'seats'
  const cardId = view.get('card')
  const isCard = isBoard && cardId !== undefined && Object.hasOwn(risks, cardId)
  const canSign = maySign && orgId === me.orgId
  return (
    <WithInspector
      title={isOpen || !isCard ? t('panel.view', { org: nameOf(orgId) }) : t('agreement.title')}
      // From what is signed one comes back to the card it was opened from.
      onClose={() =>
        view.set({ risk: undefined, org: undefined, ...(!isOpen && { card: undefined }) })
      }
      inspector={
        isOpen
          ? {
              of: `${riskId}|${orgId}`,
              content: canSign ? (
                <SigningPanel riskId={riskId} status={status} />
              ) : (
                <SeatPanel riskId={riskId} orgId={orgId} status={status} />
              ),
            }
          : isCard
            ? {
                of: `card ${cardId}`,
                content: (
                  <CardPanel
                    riskId={cardId}
                    status={status}
                    isKept={may.has('agreement.propose')}
                    onSign={() => open(cardId)}
                  />
                ),
              }
            : null
      }
      main={
        <div className="grid grid-cols-1 content-start gap-4 p-4">
          <ScreenHead
            title={t('agreement.title')}
            lead={t('agreement.lead')}
            terms={['signOff', 'responsibilitySplit']}
            {...{ isTold }}
            onTold={setTold}
          />
          <UnmappedNotice status={status} />
          <AgreementViews />
          {isBoard ? (
            <BoardPart
              as={shown}
              status={status}
              isTold={isTold}
              open={cardId}
              onOpen={(card) => view.set({ card, risk: undefined, org: undefined })}
            />
          ) : (
            <>
              <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-2">
                <Card title={t('agreement.mine', { org: mine.name })}>
                  <MyRisks status={status} selected={riskId} onOpen={open} />
                </Card>
                <Card title={t('agreement.progress')}>
                  <ProgressBars status={status} />
                </Card>
              </div>
              <SeatTable status={status} selected={{ riskId, orgId }} onOpen={open} />
              <RoundsPart {...{ status, maySign }} mayOpen={may.has('agreement.openRound')} />
            </>
          )}
          <p className="text-xs text-muted">{t('agreement.ours')}</p>
        </div>
      }
    />
  )
}
