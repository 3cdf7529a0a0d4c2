import type { Model } from '#lib/model/model.ts'
import { text } from '../../text.ts'

const none = { hostedOn: [], collects: [] }
const japan = [{ country: 'JP' }]
const abroad = [{ country: 'ZZ' }]

/** Where data is held and from where it is seen. */
export const systems: Model['systems'] = {
  service: {
    ...none,
    kind: 'application',
    layer: 'application',
    name: text('ITサービス', 'IT service'),
    operators: ['P'],
    hostedOn: ['cloud'],
    places: japan,
  },
  cloud: {
    ...none,
    kind: 'cloudService',
    layer: 'IaaS',
    name: text('国内クラウド', 'Cloud in Japan'),
    operators: ['R'],
    places: japan,
  },
  repo: {
    ...none,
    kind: 'application',
    name: text('開発リポジトリ', 'Development repository'),
    operators: ['P'],
    places: japan,
  },
  'ops-term': {
    ...none,
    kind: 'device',
    name: text('運用端末（Z国）', 'Operations terminal (Z)'),
    operators: ['Q'],
    places: abroad,
    auth: 'individual',
  },
  'dev-env': {
    ...none,
    kind: 'onPrem',
    name: text('開発環境（Z国）', 'Development environment (Z)'),
    operators: ['Q'],
    places: abroad,
  },
}
