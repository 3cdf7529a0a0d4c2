import { emptyModel, type Model } from '#lib/model/model.ts'
import { text } from '../text.ts'
import { attributes } from './elderly-support/attributes.ts'
import { bas } from './elderly-support/bas.ts'
import { assets, states } from './elderly-support/data.ts'
import { demands } from './elderly-support/demands.ts'
import { events } from './elderly-support/events.ts'
import { measures } from './elderly-support/measures.ts'
import { places } from './elderly-support/places.ts'
import { risks } from './elderly-support/risks.ts'
import { stakeholders } from './elderly-support/stakeholders.ts'
import { systems } from './elderly-support/systems.ts'

/**
 * Use case 2, the elderly-support consortium (p13 to p19), as a complete model. Facts and table terms are the deck's, sentences
 * are ours. What the deck does not concretise is absent; what we inferred carries a note or the basis `assumption`.
 */
export const elderlySupport: Model = {
  ...emptyModel({
    title: text('高齢者生活支援 データ連携', 'Elderly daily-life support'),
    scenario: 'asIs',
    detail: 'standard',
    purposes: ['riskAnalysis'],
    asOf: '2022-04-08',
    catalogVersions: { 'yoriai-risks': '1' },
  }),
  stakeholders,
  systems,
  assets,
  states,
  events,
  bas,
  risks,
  measures,
  attributes,
  demands,
  places,
}
