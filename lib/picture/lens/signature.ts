import type { Model } from '#lib/model/model.ts'
import { groupOf, type LensFacts, type Painter } from './paint.ts'
import { risksByFigure } from './risks-at.ts'

const stale = groupOf('stale', { rank: 1, tone: 'warn', sign: 'changed' })
const unsigned = groupOf('unsigned', { rank: 2, tone: 'muted', sign: 'clock' })
const signed = groupOf('signed', { rank: 3, tone: 'ok', sign: 'check' })

/**
 * 署名: how the signatures about the risks of a data or event stand. One signature overtaken by a change makes it changed;
 * else one that is missing (or was withdrawn) makes it open; signed it is when every organisation that is asked has signed
 * every risk. Signatures of organisations that are not asked (any more) count for nothing.
 */
export function signaturePainter(model: Model, { seats = [] }: LensFacts): Painter {
  const risks = risksByFigure(model)
  return (id) => {
    const here = new Set(risks.get(id))
    const asked = seats.filter((seat) => seat.asked && here.has(seat.riskId))
    if (asked.length === 0) return undefined
    const changed = asked.filter((seat) => seat.status === 'stale').length
    if (changed > 0)
      return { group: stale, says: { say: 'counted', what: 'staleSeats', count: changed } }
    const done = asked.filter((seat) => seat.status === 'valid').length
    const says = { say: 'part', of: 'signed', done, total: asked.length } as const
    return { group: done === asked.length ? signed : unsigned, says }
  }
}
