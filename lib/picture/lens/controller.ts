import { own } from '#lib/base/own.ts'
import type { Model } from '#lib/model/model.ts'
import { shownCell } from '#lib/model/queries/attribute-table.ts'
import { lookGroup } from './look-group.ts'
import { groupOf, type Group, type LensFacts, type Painter } from './paint.ts'

const nobody = groupOf('noController', { rank: 9, tone: 'warn', sign: 'gap' })
const inWords = groupOf('writtenController', { rank: 8, tone: 'muted', sign: 'lines' })

/**
 * 管理主体: each data by the party its attribute names (左記と同様 followed), in the look of the organisation behind it. A
 * managing party written in words only, and a data in scope without any, are groups of their own.
 */
export function controllerPainter(model: Model, facts: LensFacts): Painter {
  return (id) => {
    const state = own(model.states, id)
    if (state === undefined) return undefined
    const cell = shownCell(model, id, 'controller').says
    const party = cell?.value?.key === 'controller' ? cell.value.controller : undefined
    if (party !== undefined && Object.hasOwn(model.stakeholders, party)) {
      const says = { say: 'party', id: party } as const
      return { group: partyGroup(party, facts), says }
    }
    if (cell?.status === 'concrete' && cell.text !== undefined)
      return { group: inWords, says: { say: 'written', text: cell.text } }
    if (cell?.status === 'notApplicable' || !state.inScope) return undefined
    return { group: nobody, says: nobody.says }
  }
}

/** The group of a stakeholder of the model. */
function partyGroup(id: string, facts: LensFacts): Group {
  const look = facts.looks === undefined ? undefined : own(facts.looks, id)
  return lookGroup(`party ${id}`, { rank: 1, look, says: { say: 'party', id } })
}
