import type { Model } from '#lib/model/model.ts'
import { ratingOf, shareOf } from '#lib/model/queries/heat-map.ts'
import { groupOf, type Group, type Painter } from './paint.ts'
import { risksByFigure } from './risks-at.ts'

const high = groupOf('heatHigh', { rank: 1, tone: 'bad', sign: 'bar3' })
const medium = groupOf('heatMedium', { rank: 2, tone: 'warn', sign: 'bar2' })
const low = groupOf('heatLow', { rank: 3, tone: 'ba-6', sign: 'bar1' })
const unrated = groupOf('unrated', { rank: 4, tone: 'muted', sign: 'clock' })

/**
 * リスク: how many risks stand at a data or event, coloured by the worst likelihood × impact among them (ours), as a share of the worst
 * there is: from 15 of 25 high, from 8 medium, else low; risks nobody has rated are a group of their own.
 */
export function riskPainter(model: Model): Painter {
  const risks = risksByFigure(model)
  return (id) => {
    const here = risks.get(id) ?? []
    if (here.length === 0) return undefined
    const shares = here.flatMap((one) => {
      const risk = model.risks[one]
      const rating = risk && ratingOf(risk, 'before')
      return rating === undefined ? [] : shareOf(model, rating)
    })
    const says = { say: 'counted', what: 'risks', count: here.length } as const
    return { group: heat(shares), says }
  }
}

function heat(shares: readonly number[]): Group {
  if (shares.length === 0) return unrated
  const worst = Math.max(...shares)
  if (worst >= 15 / 25) return high
  return worst >= 8 / 25 ? medium : low
}
