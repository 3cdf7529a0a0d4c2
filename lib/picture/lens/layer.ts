import { own } from '#lib/base/own.ts'
import type { Model } from '#lib/model/model.ts'
import { shownCell } from '#lib/model/queries/attribute-table.ts'
import { hostingStack, keptIn, operatorsOf } from '#lib/model/queries/hosting.ts'
import { groupOf, type Painter } from './paint.ts'

const many = groupOf('manyOperators', { rank: 1, tone: 'ba-0', sign: 'bar3' })
const two = groupOf('twoOperators', { rank: 2, tone: 'ai', sign: 'bar2' })
const one = groupOf('oneOperator', { rank: 3, tone: 'ok', sign: 'bar1' })
const unknown = groupOf('noOperator', { rank: 4, tone: 'muted', sign: 'ring' })
const inWords = groupOf('writtenPlace', { rank: 5, tone: 'muted', sign: 'lines' })
const nowhere = groupOf('noPlace', { rank: 9, tone: 'warn', sign: 'gap' })

/**
 * レイヤー: by how many parties the systems are run in which a data is kept, those they are hosted on included (p22-23): one
 * party alone, two on each other, or more.
 */
export function layerPainter(model: Model): Painter {
  return (id) => {
    const state = own(model.states, id)
    if (state === undefined) return undefined
    const stack = hostingStack(model, keptIn(model, id).systems)
    if (stack.length > 0) {
      const ids = [...new Set(stack.flatMap((system) => operatorsOf(model, system)))].toSorted()
      return { group: groupFor(ids.length), says: { say: 'parties', ids } }
    }
    const cell = shownCell(model, id, 'location').says
    if (cell?.status === 'concrete' && cell.text !== undefined)
      return { group: inWords, says: { say: 'written', text: cell.text } }
    if (cell?.status === 'notApplicable' || !state.inScope) return undefined
    return { group: nowhere, says: nowhere.says }
  }
}

function groupFor(operators: number) {
  if (operators === 0) return unknown
  if (operators === 1) return one
  return operators === 2 ? two : many
}
