import type { Model } from '#lib/model/model.ts'
import { state } from '../../parts/flow.ts'
import { text } from '../../text.ts'

const names = {
  usr: text('利用者データ', 'User data'),
  masked: text('マスク済みデータ', 'Masked data'),
  src: text('設計情報・ソースコード', 'Design and code'),
  log: text('操作ログ', 'Operation log'),
}

/** Every data; what crosses the border stays the same data. */
export const assets: Model['assets'] = Object.fromEntries(
  Object.entries(names).map(([id, name]) => [`data-${id}`, { name, kinds: [] }]),
)

const abroad = { primed: 1 }

/** Every state, in Japan and in country Z. */
export const states: Model['states'] = {
  usr: state('data-usr', names.usr, 'P'),
  masked: state('data-masked', names.masked, 'P'),
  src: state('data-src', names.src, 'P', {
    external: true,
    note: text('この流れの前からP社が持つ。', 'Held by P before this flow.'),
  }),
  log: state('data-log', names.log, 'P'),
  'masked-z': state('data-masked', text('マスク済みデータ（Z国）', 'Masked data (Z)'), 'Q', abroad),
  'src-z': state('data-src', text('設計情報（Z国）', 'Design and code (Z)'), 'Q', abroad),
  'log-z': state('data-log', text('操作ログ（Z国）', 'Operation log (Z)'), 'Q', abroad),
}
