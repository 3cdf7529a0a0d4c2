import { removeElements } from '#lib/model/actions/remove.ts'
import type { Model } from '#lib/model/model.ts'
import { linksOf } from './flow-graph.ts'

/** What goes with some elements when they are removed, as numbers to be told before. */
export interface TakenAlong {
  /** connections between data and events */
  readonly connections: number
  /** attributes somebody has written */
  readonly attributes: number
  readonly risks: number
  /** places in a ba that stays */
  readonly memberships: number
  /** data that stays and has no holder any more */
  readonly unheld: number
}

/** Counts what a removal takes along (P-55): read from the very commands that would be given, so that it cannot differ. */
export function takenAlong(model: Model, ids: readonly string[]): TakenAlong {
  const commands = removeElements(model, ids)
  const gone = new Set(commands.flatMap((c) => (c.type === 'remove' ? [c.id] : [])))
  const chosen = new Set(ids)
  const count = (is: (command: (typeof commands)[number]) => boolean) => commands.filter(is).length
  return {
    connections: linksOf(model).filter((l) => gone.has(l.event) || gone.has(l.state)).length,
    attributes: count((c) => c.type === 'clear' && c.cell === 'attributes'),
    risks: count((c) => c.type === 'remove' && c.in === 'risks' && !chosen.has(c.id)),
    memberships: count((c) => c.type === 'exclude' && c.in === 'bas' && c.field === 'members'),
    unheld: count((c) => c.type === 'set' && c.in === 'states' && c.field === 'holder'),
  }
}
