import type { Gap } from '#lib/agreement/gaps.ts'
import type { Seat } from '#lib/agreement/status.ts'
import { attributeRows } from '#lib/model/attribute-row.ts'
import type { Model } from '#lib/model/model.ts'
import { unconcreted } from '#lib/model/queries/asked-attributes.ts'
import { compareIds, statesInFlowOrder } from '#lib/model/queries/flow-order.ts'

/** 未解決の事項 / one thing the bottom bar counts: a gap, an attribute not yet concrete, a signature overtaken by changes. */
export type OpenPoint =
  | { readonly kind: 'gap'; readonly riskId: string; readonly measureId?: string }
  | { readonly kind: 'unfilled'; readonly state: string; readonly row: string }
  | { readonly kind: 'stale'; readonly riskId: string; readonly orgId: string }

/** All open points in the order one walks through them (F-35): by kind; attributes along the flow, the others by risk. */
export function openPoints(
  model: Model,
  agreement: { readonly gaps: readonly Gap[]; readonly seats: readonly Seat[] } | null,
): readonly OpenPoint[] {
  const order = new Map(statesInFlowOrder(model).map((state, at) => [state, at]))
  const rows = new Map<string, number>(attributeRows.map((row, at) => [row.id, at]))
  const unfilled = unconcreted(model)
    .toSorted(
      (a, b) =>
        (order.get(a.state) ?? 0) - (order.get(b.state) ?? 0) ||
        (rows.get(a.row) ?? 0) - (rows.get(b.row) ?? 0),
    )
    .map(({ state, row }): OpenPoint => ({ kind: 'unfilled', state, row }))
  const gaps = (agreement?.gaps ?? [])
    .toSorted((a, b) => compareIds(a.riskId, b.riskId))
    .map((gap): OpenPoint => {
      const { riskId } = gap
      return gap.gap === 'no-measure'
        ? { kind: 'gap', riskId }
        : { kind: 'gap', riskId, measureId: gap.measureId }
    })
  const stale = (agreement?.seats ?? [])
    .filter((seat) => seat.status === 'stale')
    .toSorted((a, b) => compareIds(a.riskId, b.riskId))
    .map(({ riskId, orgId }): OpenPoint => ({ kind: 'stale', riskId, orgId }))
  return [...gaps, ...unfilled, ...stale]
}

/** Names a point in the address, so that a pasted link stands at the same one. */
export function pointKey(point: OpenPoint): string {
  switch (point.kind) {
    case 'gap':
      return [
        'gap',
        point.riskId,
        ...(point.measureId === undefined ? [] : [point.measureId]),
      ].join('.')
    case 'unfilled':
      return `unfilled.${point.state}.${point.row}`
    case 'stale':
      return `stale.${point.riskId}.${point.orgId}`
  }
}

/** The figure on the canvas a point is about: the data, or the event of the risk; undefined when the risk is gone. */
export function figureOfPoint(model: Model, point: OpenPoint): string | undefined {
  return point.kind === 'unfilled' ? point.state : model.risks[point.riskId]?.event
}
