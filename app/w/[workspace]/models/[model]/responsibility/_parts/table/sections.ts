import { never } from '#lib/base/never.ts'
import type { Gap } from '#lib/agreement/gaps.ts'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import type { Model } from '#lib/model/model.ts'
import { basInFlowOrder, compareIds, eventsInFlowOrder } from '#lib/model/queries/flow-order.ts'
import { hasPart, lineKey, type Line } from '../matrix-rows.ts'

/** What the rows of the matrix can be put together by. */
export const groupings = ['risk', 'event', 'ba', 'org'] as const
export type Grouping = (typeof groupings)[number]

/** A risk with the measures that are shown under it. */
interface RiskRows {
  readonly riskId: string
  readonly measures: readonly string[]
}

/** Rows under one heading; `of` names the event, ba or organisation, null what belongs to none. */
interface Section {
  readonly of: string | null
  readonly risks: readonly RiskRows[]
}

/** One row of the matrix, in the order of the screen; `index` counts those with cells. */
export type Item =
  | { readonly is: 'section'; readonly key: string; readonly of: string | null }
  | { readonly is: 'risk'; readonly key: string; readonly riskId: string }
  | { readonly is: 'open'; readonly key: string; readonly riskId: string }
  | {
      readonly is: 'line'
      readonly key: string
      readonly line: Line
      readonly index: number
    }

interface Asked {
  readonly grouping: Grouping
  /** what rows are put together by stands in it; by risk or organisation nothing of it is asked for */
  readonly model: Model | null
  readonly risks: readonly RiskRows[]
  readonly orgs: readonly string[]
  readonly splitsAt: ReadonlyMap<string, readonly ResponsibilitySplit[]>
  readonly gapsAt: ReadonlyMap<string, Gap>
}

/**
 * The rows of the matrix by risk, or under a heading for each event in the order of the flow, each ba that holds the event or a data of
 * the risk, or each organisation with the rows it is offered or carries something in (F-266). What belongs to none comes last, so that no
 * row is lost; what belongs to several stands under each.
 */
export function matrixItems(asked: Asked): readonly Item[] {
  const items: Item[] = []
  let index = 0
  for (const { of, risks } of sectionsOf(asked)) {
    const key = of ?? ''
    if (asked.grouping !== 'risk') items.push({ is: 'section', key: `section ${key}`, of })
    for (const { riskId, measures } of risks) {
      items.push({ is: 'risk', key: `${key} ${riskId}`, riskId })
      if (measures.length === 0) items.push({ is: 'open', key: `${key} ${riskId} open`, riskId })
      for (const measureId of measures) {
        const line = { riskId, measureId }
        items.push({ is: 'line', key: `${key} ${lineKey(riskId, measureId)}`, line, index })
        index += 1
      }
    }
  }
  return items
}

function sectionsOf({ grouping, model, risks, orgs, ...at }: Asked): readonly Section[] {
  if (grouping === 'org') return byOrg(orgs, risks, at)
  if (grouping === 'risk' || model === null) return [{ of: null, risks }]
  switch (grouping) {
    case 'event': {
      const eventOf = (one: RiskRows) => [model.risks[one.riskId]?.event ?? '']
      return under(eventsInFlowOrder(model), risks, eventOf)
    }
    case 'ba': {
      const holding = holders(model)
      const basOf = ({ riskId }: RiskRows) => {
        const risk = model.risks[riskId]
        return risk === undefined ? [] : [risk.event, ...risk.states].flatMap(holding)
      }
      return under(basInFlowOrder(model), risks, basOf)
    }
    default:
      return never(grouping)
  }
}

/** Which ba hold an event or a state. */
function holders(model: Model): (id: string) => readonly string[] {
  const found = new Map<string, string[]>()
  for (const id of Object.keys(model.bas).toSorted(compareIds)) {
    for (const member of model.bas[id]?.members ?? []) {
      const known = found.get(member)
      if (known === undefined) found.set(member, [id])
      else known.push(id)
    }
  }
  return (id) => found.get(id) ?? []
}

function under(
  order: readonly string[],
  risks: readonly RiskRows[],
  of: (one: RiskRows) => readonly string[],
): readonly Section[] {
  const known = new Set(order)
  const found = new Map<string | null, RiskRows[]>()
  for (const one of risks) {
    const named = [...new Set(of(one))].filter((id) => known.has(id))
    for (const id of named.length === 0 ? [null] : named) {
      const rows = found.get(id)
      if (rows === undefined) found.set(id, [one])
      else rows.push(one)
    }
  }
  return [...order, null].flatMap((id) => {
    const rows = found.get(id)
    return rows === undefined ? [] : [{ of: id, risks: rows }]
  })
}

/** Under each organisation its rows; last what nobody carries: a measure without an accountable organisation, a risk without a measure. */
function byOrg(
  orgs: readonly string[],
  risks: readonly RiskRows[],
  { splitsAt, gapsAt }: Pick<Asked, 'splitsAt' | 'gapsAt'>,
): readonly Section[] {
  const kept = (isShown: (key: string) => boolean, isOpen: boolean) =>
    risks.flatMap(({ riskId, measures }) => {
      const shown = measures.filter((id) => isShown(lineKey(riskId, id)))
      const isWhole = shown.length > 0 || (isOpen && measures.length === 0)
      return isWhole ? [{ riskId, measures: shown }] : []
    })
  const sections = orgs.map((of) => ({
    of,
    risks: kept((key) => hasPart(splitsAt.get(key) ?? [], of), false),
  }))
  const isNobodys = (key: string) => gapsAt.has(key) || !isAnybodys(splitsAt.get(key) ?? [])
  return [...sections, { of: null, risks: kept(isNobodys, true) }].filter(
    ({ risks: rows }) => rows.length > 0,
  )
}

function isAnybodys(splits: readonly ResponsibilitySplit[]): boolean {
  return splits.some(({ status }) => status === 'proposed' || status === 'accepted')
}
