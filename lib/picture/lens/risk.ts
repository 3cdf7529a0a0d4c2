import type { Model } from '#lib/model/model.ts'
import { groupOf, type Group, type Painter } from './paint.ts'
import { risksByFigure } from './risks-at.ts'

const high = groupOf('heatHigh', { rank: 1, tone: 'bad', sign: 'bar3' })
const medium = groupOf('heatMedium', { rank: 2, tone: 'warn', sign: 'bar2' })
const low = groupOf('heatLow', { rank: 3, tone: 'ba-6', sign: 'bar1' })
const unrated = groupOf('unrated', { rank: 4, tone: 'muted', sign: 'clock' })

/**
 * リスク: how many risks stand at a data or event, coloured by the worst likelihood × impact among them (scales of 1 to 5,
 * ours): from 15 high, from 8 medium, else low; risks nobody has rated are a group of their own.
 */
export function riskPainter(model: Model): Painter {
  const risks = risksByFigure(model)
  return (id) => {
    const here = risks.get(id) ?? []
    if (here.length === 0) return undefined
    const scores = here.flatMap((risk) => {
      const { likelihood, impact } = model.risks[risk] ?? {}
      return likelihood === undefined || impact === undefined ? [] : [likelihood * impact]
    })
    const says = { say: 'counted', what: 'risks', count: here.length } as const
    return { group: heat(scores), says }
  }
}

function heat(scores: readonly number[]): Group {
  if (scores.length === 0) return unrated
  const worst = Math.max(...scores)
  if (worst >= 15) return high
  return worst >= 8 ? medium : low
}
