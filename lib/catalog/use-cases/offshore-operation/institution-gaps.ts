import type { Model } from '#lib/model/model.ts'
import { text } from '../../text.ts'

/** The gap that the parties look at first; which side is stricter is an example until country Z has a name. */
export const institutionGaps: Model['institutionGaps'] = {
  'gap-rights': {
    left: 'ba-appi',
    right: 'ba-z',
    about: 'rightsHolders',
    relation: 'leftStricter',
    adjustment: {
      text: text(
        '開示や利用停止の求めにZ国でも応じることを、委託契約で定める。',
        'The contract provides that requests of the persons are answered in country Z as well.',
      ),
      owner: 'P',
      measure: 'm-ground',
    },
    status: 'open',
  },
}
