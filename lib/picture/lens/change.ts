import { differenceOf, type Difference } from '#lib/model/difference.ts'
import { goesWithName } from '#lib/model/older-name.ts'
import type { Model } from '#lib/model/model.ts'
import { sceneOf, type Figure } from '../scene.ts'
import { groupOf, type Group, type LensFacts, type Painter } from './paint.ts'

const added = groupOf('added', { rank: 1, tone: 'ok', sign: 'added' })
const changed = groupOf('changed', { rank: 2, tone: 'warn', sign: 'changed' })
const removed = groupOf('removed', { rank: 3, tone: 'bad', sign: 'removed' })

/**
 * 変更: what came or is different since another model. A data is different when a field, an attribute or its ba are, an event
 * also when its risks are; that something was moved on the canvas is no change of the model.
 */
export function changePainter(model: Model, { before }: LensFacts): Painter {
  if (before === undefined) return () => undefined
  const counts = countsByFigure(before, model)
  return (id) => {
    if (!isIn(before, id)) return { group: added, says: added.says }
    const count = counts.get(id) ?? 0
    if (count === 0) return undefined
    return { group: changed, says: { say: 'counted', what: 'changes', count } }
  }
}

/** What was in the model before and is gone, at the place it had. */
export function ghostsOf(
  model: Model,
  { before }: LensFacts,
): { readonly figures: readonly Figure[]; readonly groups: readonly Group[] } {
  const scene = before === undefined ? undefined : sceneOf(before, new Map(), new Set())
  const figures = scene?.figures.filter((f) => !isIn(model, f.id)) ?? []
  return { figures, groups: figures.map(() => removed) }
}

function isIn(model: Model, id: string): boolean {
  return [model.states, model.events, model.stakeholders].some((all) => Object.hasOwn(all, id))
}

/** How many places that have to do with a figure differ. */
function countsByFigure(before: Model, after: Model): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const place of differenceOf(before, after)) {
    // It comes with the name that was changed, which is counted.
    if (goesWithName(place.field)) continue
    for (const id of figuresOf(place, before, after)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

function figuresOf({ root, key, ...place }: Difference, before: Model, after: Model): string[] {
  switch (root) {
    case 'states':
    case 'events':
    case 'stakeholders':
      return [key]
    case 'attributes':
    case 'coverage':
    case 'suggestions':
      return [key.split('|')[0] ?? key]
    case 'bas': {
      // A ba that comes or goes takes its members along.
      if (place.field === null) return [...((before.bas[key] ?? after.bas[key])?.members ?? [])]
      const member = place.after ?? place.before
      return place.field === 'members' && typeof member === 'string' ? [member] : []
    }
    case 'risks': {
      const events = [before.risks[key]?.event, after.risks[key]?.event]
      return [...new Set(events.filter((id) => id !== undefined))]
    }
    default:
      return []
  }
}
