import type { Model } from '#lib/model/model.ts'
import { sortedIds } from '../flow-graph.ts'

/** The risks of every event, and of every data they name, by id of the figure. Dismissed risks count for nothing. */
export function risksByFigure(model: Model): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const id of sortedIds(model.risks)) {
    const risk = model.risks[id]
    if (risk === undefined || risk.status === 'dismissed') continue
    for (const figure of new Set([risk.event, ...risk.states]))
      found.set(figure, [...(found.get(figure) ?? []), id])
  }
  return found
}
