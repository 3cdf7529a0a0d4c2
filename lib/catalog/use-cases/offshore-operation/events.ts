import type { Model } from '#lib/model/model.ts'
import { event, transfer } from '../../parts/flow.ts'
import { text } from '../../text.ts'

const crossing: Record<'country' | 'party', [string[], string[]]> = {
  country: [['JP'], ['ZZ']],
  party: [['P'], ['Q']],
}
const toCheck = {
  country: text(
    'Z国の保護の制度と、公的機関が情報を求める制度を確かめる。',
    'Check how country Z protects data and when its authorities may ask for it.',
  ),
  party: text('Q社の方針と体制を確かめる。', 'Check policies and set-up of company Q.'),
}

/** Acquired and kept in Japan, seen from Z for operation, masked and passed on to Z for development, disposed of at the end. */
export const events: Model['events'] = {
  'g-usr': event(
    'generate_acquire',
    { to: ['usr'], by: ['P', 'users'] },
    { name: text('利用の申込みと利用', 'Signing up and using'), systems: ['service'] },
  ),
  'st-usr': event(
    'store',
    { from: ['usr'], by: ['R'] },
    {
      name: text('国内クラウドでの保管', 'Storage in Japan'),
      systems: ['cloud'],
      storageNote: 'explicit',
      onBehalfOf: 'P',
    },
  ),
  'v-usr': event(
    'process_use',
    { from: ['usr'], by: ['Q'] },
    {
      name: text('海外からの閲覧', 'Viewing from abroad'),
      aspects: ['transfer_provide'],
      mode: 'view',
      systems: ['ops-term', 'service'],
      onBehalfOf: 'P',
      transfer: transfer(
        'entrustment',
        { ...crossing, system: [['service'], ['ops-term']] },
        toCheck,
      ),
      note: text(
        '運用のための閲覧。利用だが、国境を越える移転の要素を持つ。',
        'Viewing for operation: a use, with the aspect of a transfer across the border.',
      ),
    },
  ),
  'p-mask': event(
    'process_use',
    { from: ['usr'], to: ['masked'], by: ['P'] },
    { name: text('マスク処理', 'Masking'), mode: 'pseudonymise', systems: ['service'] },
  ),
  't-dev': event(
    'transfer_provide',
    { from: ['masked', 'src'], to: ['masked-z', 'src-z'], by: ['P'] },
    {
      name: text('開発のための移転', 'Transfer for development'),
      transfer: transfer('entrustment', { ...crossing, system: [['repo'], ['dev-env']] }, toCheck),
    },
  ),
  'g-log': event(
    'generate_acquire',
    { to: ['log'], by: ['P'] },
    { name: text('ログの記録', 'Logging'), systems: ['service'] },
  ),
  't-log': event(
    'transfer_provide',
    { from: ['log'], to: ['log-z'], by: ['P'] },
    {
      name: text('ログの移転', 'Transfer of the log'),
      transfer: transfer(
        'entrustment',
        { ...crossing, system: [['service'], ['dev-env']] },
        toCheck,
      ),
      note: text('障害の調査に使う。', 'Used to look into failures.'),
    },
  ),
  'd-z': event(
    'dispose',
    { from: ['log-z', 'masked-z', 'src-z'], by: ['Q'] },
    {
      name: text('契約終了時の廃棄', 'Disposal at contract end'),
      systems: ['dev-env'],
      ground: { ba: 'ba-contract' },
    },
  ),
}
