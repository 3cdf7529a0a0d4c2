import type { Gap } from '#lib/agreement/gaps.ts'
import type { Seat } from '#lib/agreement/status.ts'
import { remember } from '#lib/base/remember.ts'
import type { NamedFinding } from '#lib/derive/found.ts'
import { attributeRows } from '#lib/model/attribute-row.ts'
import type { Model } from '#lib/model/model.ts'
import { unconcreted } from '#lib/model/queries/asked-attributes.ts'
import { compareIds, statesInFlowOrder } from '#lib/model/queries/flow-order.ts'
import { isFigure } from '#app/_client/findings/figure.ts'
import type { FindingsNow } from '#app/_client/findings/findings-store.ts'

/** 未解決の事項 / one thing the bottom bar counts: a gap, an attribute not yet concrete, a signature overtaken by changes, a finding. */
export type OpenPoint =
  | { readonly kind: 'gap'; readonly riskId: string; readonly measureId?: string }
  | { readonly kind: 'unfilled'; readonly state: string; readonly row: string }
  | { readonly kind: 'stale'; readonly riskId: string; readonly orgId: string }
  | { readonly kind: 'finding'; readonly finding: NamedFinding; readonly address: string }

/**
 * All open points in the order one walks through them (F-35): by kind; attributes along the flow, gaps and signatures by risk, then errors and
 * warnings of the checks as far as they are known. Notes are nothing open.
 */
export function openPoints(
  model: Model,
  agreement: { readonly gaps: readonly Gap[]; readonly seats: readonly Seat[] } | null,
  checked?: Checked,
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
  return [...gaps, ...unfilled, ...stale, ...(checked ? foundIn(model)(checked) : [])]
}

type Checked = Pick<FindingsNow, 'found' | 'addressOf'>

/** Findings are many, and an answer of an organisation changes none of them. */
const foundIn = remember((model: Model) =>
  remember(({ found, addressOf }: Checked) =>
    found.all().flatMap((finding): readonly OpenPoint[] => {
      if (finding.severity === 'info') return []
      return [{ kind: 'finding', finding, address: addressOf(model, finding) }]
    }),
  ),
)

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
    case 'finding':
      return `finding.${point.finding.name}`
  }
}

/** The figure on the canvas a point is about: the data, the event of the risk, what a finding names; undefined when there is none. */
export function figureOfPoint(model: Model, point: OpenPoint): string | undefined {
  if (point.kind === 'unfilled') return point.state
  if (point.kind === 'finding') return point.finding.elements.find((id) => isFigure(model, id))
  return model.risks[point.riskId]?.event
}
