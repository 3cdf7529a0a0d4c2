import { emptyModel, type Model } from '#lib/model/model.ts'
import { text } from '../text.ts'
import { attributes } from './retail-pos/attributes.ts'
import { bas } from './retail-pos/bas.ts'
import { assets, states } from './retail-pos/data.ts'
import { demands } from './retail-pos/demands.ts'
import { events } from './retail-pos/events.ts'
import { places } from './retail-pos/places.ts'
import { stakeholders } from './retail-pos/stakeholders.ts'
import { systems } from './retail-pos/systems.ts'

/**
 * Use case 1, sales data of a retailer (p11, p12): one company, two shops' worth of data that become one. Facts and table terms
 * are the deck's, sentences are ours. The deck shows no risk, no term and no storage here, so none stands here.
 */
export const retailPos: Model = {
  ...emptyModel({
    title: text('小売業のPOSデータの分析', 'Retail POS data analysis'),
    scenario: 'asIs',
    detail: 'overview',
    purposes: ['riskAnalysis'],
    asOf: '2022-04-08',
    catalogVersions: {},
  }),
  stakeholders,
  systems,
  assets,
  states,
  events,
  bas,
  attributes,
  demands,
  places,
}
