import { emptyModel, type Model } from '#lib/model/model.ts'
import { text } from '../text.ts'
import { bas } from './cloud-layers/bas.ts'
import { cloudRelations } from './cloud-layers/cloud-relations.ts'
import { assets, states } from './cloud-layers/data.ts'
import { demands } from './cloud-layers/demands.ts'
import { events } from './cloud-layers/events.ts'
import { measures } from './cloud-layers/measures.ts'
import { places } from './cloud-layers/places.ts'
import { risks } from './cloud-layers/risks.ts'
import { stakeholders } from './cloud-layers/stakeholders.ts'
import { systems } from './cloud-layers/systems.ts'

/**
 * Use case 3, a service built on several layers of clouds (p20 to p23). Facts and table terms are the deck's, sentences are ours. The
 * deck concretises no attribute here, so none stands here; the part it leaves out of the flow is there and marked out of scope.
 */
export const cloudLayers: Model = {
  ...emptyModel({
    title: text('クラウドサービスを重ねて提供する例', 'A service on layered clouds'),
    scenario: 'asIs',
    detail: 'detailed',
    purposes: ['riskAnalysis'],
    asOf: '2022-04-08',
    catalogVersions: { 'yoriai-risks': '1' },
  }),
  stakeholders,
  cloudRelations,
  systems,
  assets,
  states,
  events,
  bas,
  risks,
  measures,
  demands,
  places,
}
