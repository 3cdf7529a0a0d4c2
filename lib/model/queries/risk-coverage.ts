import type { Model } from '../model.ts'
import { viewpoints, type Viewpoint } from '../vocabulary.ts'
import { eventsInFlowOrder } from './flow-order.ts'
import { ratingOf, type Rating } from './heat-map.ts'
import { riskTable, type ViewpointOfEvent } from './risk-table.ts'

/** One event seen from one viewpoint, with the worst rating among its risks. */
export interface CoverageCell extends ViewpointOfEvent {
  /** by impact × likelihood, dismissed ones left out; none when nothing is rated */
  readonly worst: Rating | undefined
}

/** What nobody has looked at yet, event by event. */
export interface RiskCoverage {
  /** in the deck's order; ours only where one of them matters at some event (TQ-5) */
  readonly viewpoints: readonly Viewpoint[]
  readonly lines: readonly {
    readonly event: string
    /** no cell: the viewpoint does not matter at this event */
    readonly cells: ReadonlyMap<Viewpoint, CoverageCell>
    readonly open: number
  }[]
  /** cells nobody has looked at, and all */
  readonly open: number
  readonly all: number
}

/** Events along the flow × viewpoints: risks, a reason why there are none, or 未検討 (TQ-41). The same counts as in the table of p19. */
export function riskCoverage(model: Model): RiskCoverage {
  const lines = eventsInFlowOrder(model).map((event) => {
    const shown = riskTable(model, event).flatMap((part) => part.viewpoints)
    const cells = new Map(shown.map((cell) => [cell.viewpoint, withWorst(model, cell)] as const))
    return { event, cells, open: shown.filter((cell) => cell.isOpen).length }
  })
  return {
    viewpoints: viewpoints.filter((one) => lines.some(({ cells }) => cells.has(one))),
    lines,
    open: lines.reduce((sum, { open }) => sum + open, 0),
    all: lines.reduce((sum, { cells }) => sum + cells.size, 0),
  }
}

function withWorst(model: Model, cell: ViewpointOfEvent): CoverageCell {
  const ratings = cell.risks.flatMap((id) => {
    const risk = model.risks[id]
    return risk === undefined || risk.status === 'dismissed' ? [] : (ratingOf(risk, 'before') ?? [])
  })
  const [worst] = ratings.toSorted((a, b) => weight(b) - weight(a) || b.impact - a.impact)
  return { ...cell, worst }
}

function weight({ likelihood, impact }: Rating): number {
  return likelihood * impact
}
