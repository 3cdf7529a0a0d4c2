import { emptyModel, type Model } from '#lib/model/model.ts'
import { text } from '../text.ts'
import { attributes } from './offshore-operation/attributes.ts'
import { bas } from './offshore-operation/bas.ts'
import { assets, states } from './offshore-operation/data.ts'
import { demands } from './offshore-operation/demands.ts'
import { events } from './offshore-operation/events.ts'
import { institutionGaps } from './offshore-operation/institution-gaps.ts'
import { measures } from './offshore-operation/measures.ts'
import { places } from './offshore-operation/places.ts'
import { risks } from './offshore-operation/risks.ts'
import { stakeholders } from './offshore-operation/stakeholders.ts'
import { systems } from './offshore-operation/systems.ts'

/**
 * Use case 4, a service offered in Japan that is developed and operated abroad. The deck names it (p12) and shows nothing of it:
 * everything here is our skeleton, said so in its title, and every attribute stands on an assumption.
 */
export const offshoreOperation: Model = {
  ...emptyModel({
    title: text(
      '国内向けITサービスの海外での開発・運用（Yoriai作成の骨組み）',
      'Developing and operating a Japanese IT service abroad (our skeleton)',
    ),
    scenario: 'asIs',
    detail: 'standard',
    purposes: ['riskAnalysis', 'institutionGap'],
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
  institutionGaps,
  attributes,
  demands,
  places,
}
