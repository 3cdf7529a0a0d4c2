'use client'
import { useMemo } from 'react'
import { whole } from '#app/_client/room/model-behind.tsx'
import { useRoom } from '#app/_client/room/room.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import type { Mark } from '#lib/agreement/gaps/mark.ts'
import { compareIds } from '#lib/model/queries/flow-order.ts'
import type { AgreementStatus } from '../../../_parts/agreement-status.tsx'
import { useIsOnly } from '../../../_parts/points/only-open.tsx'
import type { Org } from '../../../_parts/use-orgs.ts'
import { byLine, gapsByLine, hasPart, lineKey, measuresByRisk } from '../matrix-rows.ts'
import { useIsOnlyMine } from '../only-mine.tsx'
import { useGrouping } from './group-by.tsx'
import { matrixItems } from './sections.ts'

const nothing = () => null
const none: readonly never[] = []

/** The rows of the matrix as the address asks for them, and what stands in each, sorted out once for all (F-191). */
export function useMatrix(status: AgreementStatus, marks: readonly Mark[], orgs: readonly Org[]) {
  const allRisks = useModel((m) => m.risks)
  const measures = useModel((m) => m.measures)
  const grouping = useGrouping()
  const model = useModel(grouping === 'event' || grouping === 'ba' ? whole : nothing)
  const isOnlyGaps = useIsOnly('gaps')
  const isOnlyMine = useIsOnlyMine()
  const { me } = useRoom()
  const { splits, gaps } = status
  const splitsAt = useMemo(() => byLine(splits), [splits])
  const gapsAt = useMemo(() => gapsByLine(gaps), [gaps])
  const marksAt = useMemo(() => byLine(marks), [marks])
  const against = useMemo(() => measuresByRisk(measures), [measures])
  const items = useMemo(() => {
    const withGap = new Set(gaps.map((g) => g.riskId))
    const isShown = (riskId: string, measureId: string) => {
      const key = lineKey(riskId, measureId)
      if (isOnlyGaps && !gapsAt.has(key)) return false
      return !isOnlyMine || hasPart(splitsAt.get(key) ?? none, me.orgId)
    }
    const risks = Object.keys(allRisks)
      .filter((id) => allRisks[id]?.status !== 'dismissed')
      .filter((id) => !isOnlyGaps || withGap.has(id))
      .toSorted(compareIds)
      .map((riskId) => ({
        riskId,
        measures: (against.get(riskId) ?? none).filter((id) => isShown(riskId, id)),
      }))
      .filter(({ measures: shown }) => !isOnlyMine || shown.length > 0)
    const asked = { grouping, model, risks, splitsAt, gapsAt }
    return matrixItems({ ...asked, orgs: orgs.map(({ id }) => id) })
  }, [allRisks, against, gaps, gapsAt, splitsAt, grouping, model, isOnlyGaps, isOnlyMine, orgs, me])
  const risksOf = useMemo(() => {
    const lines = items.flatMap((item) => (item.is === 'line' ? [item.line] : []))
    const found = Map.groupBy(lines, ({ measureId }) => measureId)
    return new Map([...found].map(([id, all]) => [id, [...new Set(all.map((l) => l.riskId))]]))
  }, [items])
  return { items, grouping, allRisks, measures, splitsAt, gapsAt, marksAt, risksOf, isOnlyMine }
}
