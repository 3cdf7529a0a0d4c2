'use client'
import { useRef, type KeyboardEvent } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { singleKeys } from '#app/_client/commands/single-keys.ts'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { Term } from '#app/_client/parts/term.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { isComposing } from '#app/_ui/enter.ts'
import { HeadCell, Table } from '#app/_ui/table.tsx'
import { standingMeasures } from '#lib/agreement/gaps.ts'
import { takesPart } from '#lib/agreement/participants.ts'
import type { ResponsibilityRole } from '#lib/agreement/split.ts'
import { say } from '#lib/model/local-text.ts'
import { compareIds } from '#lib/model/queries/flow-order.ts'
import { riskMark } from '#lib/model/queries/risk-mark.ts'
import type { AgreementStatus } from '../../_parts/agreement-status.tsx'
import { FindingHere } from '../../_parts/findings/here-at-rest.ts'
import { useIsOnly } from '../../_parts/points/only-open.tsx'
import { useAgreementOrgs } from '../../_parts/use-orgs.ts'
import { MatrixCell } from './matrix-cell.tsx'
import { MeasureGap, RiskGap } from './measure-gap.tsx'
import type { Cell } from './cell.ts'

interface Props {
  readonly status: AgreementStatus
  readonly selected: Cell | null
  readonly onOpen: (cell: Cell, role?: ResponsibilityRole) => void
}

const letters: Readonly<Record<string, ResponsibilityRole>> = {
  a: 'accountable',
  r: 'responsible',
  c: 'consulted',
  i: 'informed',
}

/** Risks with their measures down, organisations across. One tab stop; arrows move, Enter opens, A R C I propose. */
export function Matrix({ status, selected, onOpen }: Props) {
  const t = useTranslations('agreement.responsibility')
  const locale = useLocale()
  const model = useModel((m) => m)
  const orgs = useAgreementOrgs(status)
  const body = useRef<HTMLDivElement>(null)
  const isOnlyGaps = useIsOnly('gaps')
  const hasGap = (riskId: string, measureId?: string) =>
    status.gaps.some(
      (g) =>
        g.riskId === riskId &&
        (measureId === undefined || (g.gap === 'no-accountable' && g.measureId === measureId)),
    )
  const risks = Object.keys(model.risks)
    .filter((id) => model.risks[id]?.status !== 'dismissed')
    .filter((id) => !isOnlyGaps || hasGap(id))
    .toSorted(compareIds)
  const rows = risks.flatMap((riskId) =>
    standingMeasures(model, riskId)
      .filter((measureId) => !isOnlyGaps || hasGap(riskId, measureId))
      .map((measureId) => ({ riskId, measureId })),
  )
  const at =
    selected === null
      ? -1
      : rows.findIndex((r) => r.riskId === selected.riskId && r.measureId === selected.measureId)
  const stop = {
    row: Math.max(0, at),
    column: Math.max(
      0,
      orgs.findIndex((o) => o.id === selected?.orgId),
    ),
  }

  const onKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const here = event.target instanceof HTMLElement ? event.target : null
    const [row, column] = (here?.dataset['at'] ?? '').split(',').map(Number)
    if (row === undefined || column === undefined || isComposing(event.nativeEvent)) return
    const letter = singleKeys() ? letters[event.key.toLowerCase()] : undefined
    const line = rows[row]
    const org = orgs[column]
    if (letter !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey && line && org) {
      event.preventDefault()
      event.stopPropagation()
      onOpen({ ...line, orgId: org.id }, letter)
      return
    }
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[
      event.key
    ]
    if (step === undefined) return
    event.preventDefault()
    const next = `${row + (step[0] ?? 0)},${column + (step[1] ?? 0)}`
    body.current?.querySelector<HTMLElement>(`[data-at="${next}"]`)?.focus()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the buttons inside, gathered in one place
    <div
      ref={body}
      onKeyDown={onKey}
      className="rounded-card border border-line bg-card shadow-card"
    >
      <Table caption={t('table')}>
        <thead>
          <tr>
            <HeadCell className="min-w-44 sm:min-w-80">
              <Term id="measure">{t('measure')}</Term>
            </HeadCell>
            {orgs.map((org) => (
              <HeadCell key={org.id} className="min-w-24 text-center">
                <OrgMark org={org.face} className="text-ink" />
              </HeadCell>
            ))}
          </tr>
        </thead>
        {risks.map((riskId) => {
          const lines = rows.filter((r) => r.riskId === riskId)
          const incident = model.risks[riskId]?.incident ?? { ja: riskId }
          return (
            <tbody key={riskId}>
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={orgs.length + 1}
                  className="border-b border-line-soft bg-tag px-2.5 py-1.5 text-sm font-semibold"
                >
                  <span className="sticky left-2.5 inline-block max-w-[calc(100vw-3.5rem)] sm:static sm:max-w-none">
                    {t('risk', { id: riskMark(model.risks, riskId), text: say(incident, locale) })}
                  </span>
                  <FindingHere id={riskId} />
                </th>
              </tr>
              {lines.length === 0 && <RiskGap columns={orgs.length + 1} riskId={riskId} />}
              {lines.map((line) => {
                const index = rows.indexOf(line)
                const title = say(
                  model.measures[line.measureId]?.title ?? { ja: line.measureId },
                  locale,
                )
                return (
                  <tr key={line.measureId}>
                    <th
                      scope="row"
                      className="border-b border-line-soft px-2.5 py-1.5 text-left align-middle font-normal"
                    >
                      {title}
                      <MeasureGap line={line} status={status} />
                      <FindingHere
                        id={line.measureId}
                        row={riskId}
                        rows={rows
                          .filter(({ measureId }) => measureId === line.measureId)
                          .map((one) => one.riskId)}
                      />
                    </th>
                    {orgs.map((org, column) => (
                      <MatrixCell
                        key={org.id}
                        at={`${index},${column}`}
                        isStop={index === stop.row && column === stop.column}
                        isSelected={
                          selected?.riskId === riskId &&
                          selected.measureId === line.measureId &&
                          selected.orgId === org.id
                        }
                        org={org}
                        measure={title}
                        isAbsent={!takesPart(status.participants, org.id)}
                        splits={status.splits.filter(
                          (s) =>
                            s.riskId === riskId &&
                            s.measureId === line.measureId &&
                            s.orgId === org.id,
                        )}
                        onOpen={() => onOpen({ ...line, orgId: org.id })}
                      />
                    ))}
                  </tr>
                )
              })}
            </tbody>
          )
        })}
      </Table>
    </div>
  )
}
