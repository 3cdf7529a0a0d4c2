import type { Model } from '#lib/model/model.ts'
import { coversAlmostAll } from './ba-shapes.ts'
import { sortedIds } from './flow-graph.ts'

const most = 4

/**
 * Which ba are drawn before anybody has chosen (P-5): all frames, and the hulls that say something new: contracts first, the
 * smaller before the larger, each only when most of its members are not yet inside another, at most four. The others stay
 * one click away in the legend.
 */
export function calmChoice(model: Model): ReadonlySet<string> {
  const ids = sortedIds(model.bas)
  const frames = ids.filter((id) => coversAlmostAll(model, id))
  const others = ids.filter((id) => !frames.includes(id)).toSorted((a, b) => order(model, a, b))
  const inside = new Set<string>()
  const hulls: string[] = []
  for (const id of others) {
    const members = model.bas[id]?.members ?? []
    const fresh = members.filter((m) => !inside.has(m)).length
    if (hulls.length === most || fresh * 2 <= members.length) continue
    hulls.push(id)
    for (const m of members) inside.add(m)
  }
  return new Set([...frames, ...hulls])
}

function order(model: Model, a: string, b: string): number {
  const contract = (id: string) => (model.bas[id]?.normType === 'contract' ? 0 : 1)
  const size = (id: string) => model.bas[id]?.members.length ?? 0
  return contract(a) - contract(b) || size(a) - size(b) || (a < b ? -1 : 1)
}
