import type { Model } from '#lib/model/model.ts'
import { coversAlmostAll } from './ba-shapes.ts'
import { sortedIds } from './flow-graph.ts'
import { baOrder, baTints } from './tint.ts'

/** Of what a template brought; of what people made since as many as there are colours. */
const most = 4

/**
 * Which ba are drawn before anybody has chosen (P-5): all frames, and the hulls that say something new: contracts first, the
 * smaller before the larger, each only when most of its members are not yet inside another, at most four. What people made since comes
 * after it in the order it was made, so that a new one hides no other (P-99). The others stay one click away in the legend.
 */
export function calmChoice(model: Model): ReadonlySet<string> {
  const ids = sortedIds(model.bas)
  const frames = ids.filter((id) => coversAlmostAll(model, id))
  const { brought, made } = baOrder(model.bas)
  const isHull = (id: string) => !frames.includes(id)
  const others = brought.filter(isHull).toSorted((a, b) => order(model, a, b))
  const inside = new Set<string>()
  const hulls: string[] = []
  const draw = (id: string, isNew: (fresh: number, all: number) => boolean, room: number) => {
    const members = model.bas[id]?.members ?? []
    const fresh = members.filter((m) => !inside.has(m)).length
    if (hulls.length >= room || !isNew(fresh, members.length)) return
    hulls.push(id)
    for (const m of members) inside.add(m)
  }
  for (const id of others) draw(id, (fresh, all) => fresh * 2 > all, most)
  for (const id of made.filter(isHull)) draw(id, (_fresh, all) => all > 0, baTints)
  return new Set([...frames, ...hulls])
}

function order(model: Model, a: string, b: string): number {
  const contract = (id: string) => (model.bas[id]?.normType === 'contract' ? 0 : 1)
  const size = (id: string) => model.bas[id]?.members.length ?? 0
  return contract(a) - contract(b) || size(a) - size(b) || (a < b ? -1 : 1)
}
