'use client'
import { useMemo, useRef, type KeyboardEvent } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { singleKeys } from '#app/_client/commands/single-keys.ts'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { Term } from '#app/_client/parts/term.tsx'
import { useRoom } from '#app/_client/room/room.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { isComposing } from '#app/_ui/enter.ts'
import { HeadCell, Table } from '#app/_ui/table.tsx'
import type { Mark } from '#lib/agreement/gaps/mark.ts'
import { takesPart } from '#lib/agreement/participants.ts'
import type { ResponsibilityRole } from '#lib/agreement/split.ts'
import { say } from '#lib/model/local-text.ts'
import { compareIds } from '#lib/model/queries/flow-order.ts'
import { riskMark } from '#lib/model/queries/risk-mark.ts'
import type { AgreementStatus } from '../../_parts/agreement-status.tsx'
import { FindingHere } from '../../_parts/findings/here-at-rest.ts'
import { useIsOnly } from '../../_parts/points/only-open.tsx'
import { useAgreementOrgs } from '../../_parts/use-orgs.ts'
import type { Cell } from './cell.ts'
import { MarkWords } from './marks/at-rest.ts'
import { MatrixRow } from './matrix-row.tsx'
import { byLine, gapsByLine, hasPart, lineKey, measuresByRisk } from './matrix-rows.ts'
import { RiskGap } from './measure-gap.tsx'
import { useIsOnlyMine } from './only-mine.tsx'
import { useLatest, useSteady } from './use-steady.ts'

interface Props {
  readonly status: AgreementStatus
  readonly marks: readonly Mark[]
  readonly selected: Cell | null
  readonly onOpen: (cell: Cell, role?: ResponsibilityRole) => void
}

const none: readonly never[] = []

const letters: Readonly<Record<string, ResponsibilityRole>> = {
  a: 'accountable',
  r: 'responsible',
  c: 'consulted',
  i: 'informed',
  '-': 'none',
}

/** Risks with their measures down, organisations across. One tab stop; arrows move, Enter opens, A R C I - propose. */
export function Matrix({ status, marks, selected, onOpen }: Props) {
  const t = useTranslations('agreement.responsibility')
  const tm = useTranslations('agreement.matrix')
  const locale = useLocale()
  const allRisks = useModel((m) => m.risks)
  const measures = useModel((m) => m.measures)
  const orgs = useSteady(useAgreementOrgs(status))
  const absent = useMemo(
    () => new Set(orgs.map((o) => o.id).filter((id) => !takesPart(status.participants, id))),
    [orgs, status.participants],
  )
  const body = useRef<HTMLDivElement>(null)
  const isOnlyGaps = useIsOnly('gaps')
  const isOnlyMine = useIsOnlyMine()
  const { me } = useRoom()
  const { splits, gaps } = status
  const splitsAt = useMemo(() => byLine(splits), [splits])
  const gapsAt = useMemo(() => gapsByLine(gaps), [gaps])
  const marksAt = useMemo(() => byLine(marks), [marks])
  const against = useMemo(() => measuresByRisk(measures), [measures])
  const withGap = useMemo(() => new Set(gaps.map((g) => g.riskId)), [gaps])
  const isShown = (riskId: string, measureId: string) => {
    const key = lineKey(riskId, measureId)
    if (isOnlyGaps && !gapsAt.has(key)) return false
    return !isOnlyMine || hasPart(splitsAt.get(key) ?? none, me.orgId)
  }
  const standing = Object.keys(allRisks)
    .filter((id) => allRisks[id]?.status !== 'dismissed')
    .filter((id) => !isOnlyGaps || withGap.has(id))
    .toSorted(compareIds)
  const rows = standing.flatMap((riskId) =>
    (against.get(riskId) ?? [])
      .filter((measureId) => isShown(riskId, measureId))
      .map((measureId) => ({ riskId, measureId })),
  )
  const own = new Set(rows.map((line) => line.riskId))
  const risks = isOnlyMine ? standing.filter((id) => own.has(id)) : standing
  const byRisk = Map.groupBy(
    rows.map((line, index) => ({ line, index })),
    ({ line }) => line.riskId,
  )
  const risksOf = Map.groupBy(rows, ({ measureId }) => measureId)
  const open = useLatest(onOpen)
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
        {isOnlyMine && risks.length === 0 && (
          <tbody>
            <tr>
              <td colSpan={orgs.length + 1} className="px-2.5 py-2 text-sm text-muted">
                {tm('mineNone')}
              </td>
            </tr>
          </tbody>
        )}
        {risks.map((riskId) => {
          const lines = byRisk.get(riskId) ?? []
          const incident = allRisks[riskId]?.incident ?? { ja: riskId }
          return (
            <tbody key={riskId}>
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={orgs.length + 1}
                  className="border-b border-line-soft bg-tag px-2.5 py-1.5 text-sm font-semibold"
                >
                  <div className="sticky left-2.5 inline-block max-w-[calc(100vw-3.5rem)] sm:static sm:block sm:max-w-none">
                    {t('risk', { id: riskMark(allRisks, riskId), text: say(incident, locale) })}
                    <MarkWords marks={marksAt.get(lineKey(riskId, null)) ?? none} />
                  </div>
                  <FindingHere id={riskId} />
                </th>
              </tr>
              {lines.length === 0 && <RiskGap columns={orgs.length + 1} riskId={riskId} />}
              {lines.map(({ line, index }) => {
                const key = lineKey(riskId, line.measureId)
                return (
                  <MatrixRow
                    key={line.measureId}
                    line={line}
                    index={index}
                    title={say(measures[line.measureId]?.title ?? { ja: line.measureId }, locale)}
                    orgs={orgs}
                    absent={absent}
                    splits={splitsAt.get(key) ?? none}
                    marks={marksAt.get(key) ?? none}
                    gap={gapsAt.get(key)}
                    risks={(risksOf.get(line.measureId) ?? []).map((one) => one.riskId)}
                    selected={
                      selected?.riskId === riskId && selected.measureId === line.measureId
                        ? selected.orgId
                        : null
                    }
                    stop={index === stop.row ? stop.column : null}
                    onOpen={open}
                  />
                )
              })}
            </tbody>
          )
        })}
      </Table>
    </div>
  )
}
