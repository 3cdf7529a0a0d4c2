import type { Model } from '#lib/model/model.ts'
import { groupOf, type Painter } from './paint.ts'

const noBa = groupOf('noBa', { rank: 9, tone: 'muted', sign: 'gap' })

/** 場: the shapes on the canvas say it; data in scope that no ba covers is marked, as soon as there is a ba at all. */
export function baPainter(model: Model): Painter {
  const covered = new Set(Object.values(model.bas).flatMap((ba) => ba.members))
  const hasBas = Object.keys(model.bas).length > 0
  return (id) => {
    const state = Object.hasOwn(model.states, id) ? model.states[id] : undefined
    if (state === undefined || !state.inScope || !hasBas || covered.has(id)) return undefined
    return { group: noBa, says: noBa.says }
  }
}
