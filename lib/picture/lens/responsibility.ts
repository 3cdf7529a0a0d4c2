import { own } from '#lib/base/own.ts'
import type { Model } from '#lib/model/model.ts'
import { lookGroup } from './look-group.ts'
import { groupOf, type LensFacts, type Painter } from './paint.ts'
import { risksByFigure } from './risks-at.ts'

const unassigned = groupOf('unassigned', { rank: 1, tone: 'bad', sign: 'gap' })
const offered = groupOf('offered', { rank: 2, tone: 'warn', sign: 'clock' })
const several = groupOf('carried', { rank: 4, tone: 'ok', sign: 'check' })
const acts = groupOf('acts', { rank: 5, tone: 'muted', sign: 'person' })

/**
 * 責任: who carries the measures against the risks of a data or event. One measure that nobody answers for, or a risk
 * without a measure, makes it unassigned; a gap that is only offered to somebody so far is told apart from one that is not.
 * Where one organisation answers for all of them it has that one's look (P-133), several are a group that names them.
 * An event without risks says who carries it out, and is unassigned when nobody does.
 */
export function responsibilityPainter(model: Model, facts: LensFacts): Painter {
  const risks = risksByFigure(model)
  const { gaps = [], splits = [], orgLook } = facts
  return (id) => {
    const here = new Set(risks.get(id))
    if (here.size === 0) return byActors(model, id)
    const open = gaps.filter((gap) => here.has(gap.riskId))
    const bare = open.filter((gap) => (gap.offered ?? []).length === 0).length
    if (bare > 0) return { group: unassigned, says: { say: 'counted', what: 'gaps', count: bare } }
    if (open.length > 0)
      return { group: offered, says: { say: 'counted', what: 'offered', count: open.length } }
    const carriers = splits.filter(
      (s) => s.status === 'accepted' && s.role === 'accountable' && here.has(s.riskId),
    )
    const ids = [...new Set(carriers.map((s) => s.orgId))].toSorted()
    const [first] = ids
    if (first === undefined) return undefined
    const says = { say: 'orgs', ids } as const
    if (ids.length > 1) return { group: several, says }
    return { group: lookGroup(`org ${first}`, { rank: 3, look: orgLook?.(first), says }), says }
  }
}

function byActors(model: Model, id: string): ReturnType<Painter> {
  const event = own(model.events, id)
  if (event === undefined || !event.inScope) return undefined
  const ids = event.actors.filter((actor) => Object.hasOwn(model.stakeholders, actor)).toSorted()
  if (ids.length > 0) return { group: acts, says: { say: 'parties', ids } }
  return { group: unassigned, says: unassigned.says }
}
