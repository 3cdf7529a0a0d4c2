import { say } from '#lib/model/local-text.ts'
import { tallies } from '#lib/model/queries/tallies.ts'
import type { Stakeholder } from '#lib/model/stakeholder.ts'
import type { EventKind } from '#lib/model/vocabulary.ts'
import type { Telling } from '#lib/words/attribute-text.ts'
import type { Look } from '../../../_parts/use-faces.ts'

/** What of a figure can be seen from far. */
export interface FarWords {
  readonly title: string
  readonly risks: number
  readonly isOut: boolean
  readonly event?: EventKind
  readonly somebody?: Stakeholder['kind']
  readonly look: Look
}

/** The same for every figure of a model, asked one by one. */
export function farWords(
  { model, locale }: Telling,
  lookOf: (stakeholder: string) => Look,
): (id: string) => FarWords {
  const count = tallies(model)
  return (id) => {
    const look = lookOf(id)
    const state = model.states[id]
    if (state !== undefined)
      return {
        title: say(state.name, locale),
        risks: count.risksOfState(id),
        isOut: !state.inScope,
        look,
      }
    const event = model.events[id]
    if (event !== undefined)
      return {
        title: '',
        risks: count.risksOfEvent(id),
        isOut: !event.inScope,
        event: event.kind,
        look,
      }
    const somebody = model.stakeholders[id]
    return {
      title: somebody === undefined ? id : say(somebody.name, locale),
      risks: 0,
      isOut: false,
      ...(somebody === undefined ? {} : { somebody: somebody.kind }),
      look,
    }
  }
}
