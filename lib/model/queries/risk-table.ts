import { remember } from '#lib/base/remember.ts'
import { coverageKey } from '../cell-key.ts'
import type { Model } from '../model.ts'
import type { Coverage } from '../risk.ts'
import { viewpoints, type Viewpoint } from '../vocabulary.ts'
import { compareIds, eventsInFlowOrder } from './flow-order.ts'

/** 大分類 of the table of STEP 4 (p19): security, and institutions such as law. */
const riskSections = ['security', 'institution'] as const
export type RiskSectionId = (typeof riskSections)[number]

/** One 中分類 of one event: its risks, or why it has none; neither means nobody has looked yet (未検討). */
export interface ViewpointOfEvent {
  readonly viewpoint: Viewpoint
  readonly risks: readonly string[]
  readonly notApplicable: Coverage | undefined
  readonly isOpen: boolean
}

/** The table of p19 for one event: both sections with their viewpoints in the deck's order. */
export function riskTable(
  model: Model,
  event: string,
): readonly {
  readonly section: RiskSectionId
  readonly viewpoints: readonly ViewpointOfEvent[]
}[] {
  const rows = viewpointsOf(model, event)
  return riskSections.map((section) => ({
    section,
    viewpoints: rows.filter((row) => sectionOf(row.viewpoint) === section),
  }))
}

/** The 大分類 a viewpoint belongs to (p19, p24). */
function sectionOf(viewpoint: Viewpoint): RiskSectionId {
  const isSecurity =
    viewpoint === 'confidentiality' || viewpoint === 'integrity' || viewpoint === 'availability'
  return isSecurity ? 'security' : 'institution'
}

/** Every event in the order of the flow with how many risks it has and how many viewpoints nobody has looked at. */
export function riskCounts(
  model: Model,
): readonly { readonly event: string; readonly risks: number; readonly open: number }[] {
  return eventsInFlowOrder(model).map((event) => {
    const rows = viewpointsOf(model, event)
    return {
      event,
      risks: rows.reduce((sum, row) => sum + row.risks.length, 0),
      open: rows.filter((row) => row.isOpen).length,
    }
  })
}

/** The event to open first: the one with the most risks; the first of the flow when there are none. */
export function firstEventToLookAt(model: Model): string | undefined {
  const counts = riskCounts(model)
  const most = Math.max(...counts.map((c) => c.risks), 0)
  return counts.find((c) => c.risks === most)?.event
}

/** The measures against a risk. */
export function measuresOf(model: Model, risk: string): readonly string[] {
  return measuresByRisk(model).get(risk) ?? []
}

// A register asks for every risk, and again whenever it is filtered.
const measuresByRisk = remember((model: Model): ReadonlyMap<string, readonly string[]> => {
  const pairs = Object.keys(model.measures)
    .toSorted(compareIds)
    .flatMap((id) => (model.measures[id]?.risks ?? []).map((risk) => ({ risk, id })))
  return new Map(
    [...Map.groupBy(pairs, ({ risk }) => risk)].map(([risk, of]) => [risk, of.map(({ id }) => id)]),
  )
})

const risksByEvent = remember((model: Model) =>
  Map.groupBy(Object.keys(model.risks).toSorted(compareIds), (id) => model.risks[id]?.event),
)

function viewpointsOf(model: Model, event: string): ViewpointOfEvent[] {
  const ofEvent = risksByEvent(model).get(event) ?? []
  return viewpoints
    .map((viewpoint) => {
      const risks = ofEvent.filter((id) => model.risks[id]?.viewpoint === viewpoint)
      const notApplicable = model.coverage[coverageKey(event, viewpoint)]
      const isOpen = risks.length === 0 && notApplicable === undefined
      return { viewpoint, risks, notApplicable, isOpen }
    })
    .filter((row) => isShown(model, row))
}

/** The deck's five viewpoints always; ours only where a ba of that category, a risk or a reason makes them matter. */
function isShown(model: Model, row: ViewpointOfEvent): boolean {
  if (row.viewpoint !== 'sensitiveTechnology' && row.viewpoint !== 'socialFunction') return true
  return !row.isOpen || Object.values(model.bas).some((ba) => ba.category === row.viewpoint)
}
