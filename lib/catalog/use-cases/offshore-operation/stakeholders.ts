import type { Model } from '#lib/model/model.ts'
import { text } from '../../text.ts'

/** Who takes part. Country Z stands for the country in question and is to be replaced. */
export const stakeholders: Model['stakeholders'] = {
  users: {
    kind: 'naturalPersonClass',
    role: 'rightsHolder',
    name: text('利用者', 'Users'),
    members: [],
    country: 'JP',
    description: text('国内でサービスを使う人。', 'People in Japan who use the service.'),
  },
  P: {
    kind: 'organization',
    name: text('P社（国内）', 'Company P (Japan)'),
    members: [],
    country: 'JP',
    description: text(
      '国内でITサービスを提供し、開発と運用をQ社に委託する。',
      'Offers the IT service in Japan and entrusts Q with development and operation.',
    ),
  },
  Q: {
    kind: 'organization',
    name: text('Q社（Z国）', 'Company Q (Z)'),
    members: [],
    country: 'ZZ',
    description: text(
      'Z国で開発と運用を請け負う。Z国は実際の国に置き換える。',
      'Develops and operates in country Z, to be replaced by the country in question.',
    ),
  },
  R: {
    kind: 'organization',
    name: text('R社（クラウド）', 'Company R (cloud)'),
    members: [],
    country: 'JP',
    description: text('国内のクラウドを提供する。', 'Provides the cloud in Japan.'),
  },
}
