'use client'
import { useLocale, useTranslations } from 'use-intl'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { Term } from '#app/_client/parts/term.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { cx } from '#app/_ui/cx.ts'
import { HeadCell, RowHead, Table } from '#app/_ui/table.tsx'
import { say } from '#lib/model/local-text.ts'
import { compareIds } from '#lib/model/queries/flow-order.ts'
import { riskMark } from '#lib/model/queries/risk-mark.ts'
import type { AgreementStatus } from '../../_parts/agreement-status.tsx'
import { FindingHere } from '../../_parts/findings/here-at-rest.ts'
import { OnlyOpen, useIsOnly } from '../../_parts/points/only-open.tsx'
import { pointKey } from '../../_parts/points/open-points.ts'
import { Seal } from '../../_parts/seal.tsx'
import { useAgreementOrgs } from '../../_parts/use-orgs.ts'

interface Props {
  readonly status: AgreementStatus
  readonly selected: { readonly riskId: string | undefined; readonly orgId: string }
  readonly onOpen: (riskId: string, orgId: string) => void
}

/** Every risk and every organisation: who has signed, whose signature a change has overtaken, who has not yet. */
export function SeatTable({ status, selected, onOpen }: Props) {
  const t = useTranslations('agreement')
  const locale = useLocale()
  const risks = useModel((m) => m.risks)
  const orgs = useAgreementOrgs(status)
  const isOnlyStale = useIsOnly('stale')
  const stale = status.seats.filter((seat) => seat.status === 'stale')
  const ids = Object.keys(risks)
    .filter((id) => !isOnlyStale || stale.some((seat) => seat.riskId === id))
    .toSorted(compareIds)
  return (
    <div className="grid grid-cols-1 gap-2">
      {isOnlyStale && <OnlyOpen only="stale" count={stale.length} />}
      <div className="rounded-card border border-line bg-card shadow-card">
        <Table caption={t('agreement.all')}>
          <thead>
            <tr>
              <HeadCell className="min-w-64">
                <Term id="risk">{t('agreement.risk')}</Term>
              </HeadCell>
              {orgs.map((org) => (
                <HeadCell key={org.id} className="text-center">
                  <OrgMark org={org.face} className="text-ink" />
                </HeadCell>
              ))}
            </tr>
          </thead>
          <tbody>
            {ids.map((riskId) => (
              <tr key={riskId}>
                <RowHead className="!align-middle font-normal">
                  <span className="mr-1.5 text-xs font-semibold text-muted">
                    {riskMark(risks, riskId)}
                  </span>
                  {say(risks[riskId]?.incident ?? { ja: riskId }, locale)}
                  <FindingHere id={riskId} />
                </RowHead>
                {orgs.map((org) => {
                  const seat = status.seats.find((s) => s.riskId === riskId && s.orgId === org.id)
                  const isSelected = selected.riskId === riskId && selected.orgId === org.id
                  return (
                    <td
                      key={org.id}
                      className="border-b border-l border-line-soft p-0 text-center align-middle"
                    >
                      {seat === undefined ? (
                        <span className="grid min-h-11 place-items-center text-muted">
                          <span aria-hidden>—</span>
                          <span className="sr-only">{t('agreement.notAsked')}</span>
                        </span>
                      ) : (
                        <button
                          type="button"
                          aria-pressed={isSelected}
                          data-point={
                            seat.status === 'stale'
                              ? pointKey({ kind: 'stale', riskId, orgId: org.id })
                              : undefined
                          }
                          onClick={() => onOpen(riskId, org.id)}
                          className={cx(
                            'grid min-h-11 w-full place-items-center px-1.5 hover:bg-ai-soft',
                            isSelected && 'bg-ai-soft outline-2 -outline-offset-2 outline-ai',
                          )}
                        >
                          <span className="sr-only">{org.name}</span>
                          <Seal status={seat.status} />
                        </button>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </div>
  )
}
