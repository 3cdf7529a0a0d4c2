import { bilingual } from './bilingual.ts'

/** Words that pages need in both languages at the same time; each stands in its area as well, and only these travel twice. */
export const inBothPairs = {
  /** names of what nobody has named yet */
  fresh: {
    data: ['新しいデータ', 'New data'],
    organization: ['新しい組織', 'New organisation'],
    ba: ['新しい場', 'New ba'],
  },
  unknownUnit: {
    country: ['国・地域が不明', 'Country not known'],
    system: ['システムが不明', 'System not known'],
    device: ['機器が不明', 'Device not known'],
  },
  exampleCountry: ['Z国（仮）', 'Country Z (to be named)'],
  eventKind: {
    generate_acquire: ['生成・取得', 'Generation / acquisition'],
    process_use: ['加工・利用', 'Processing / use'],
    transfer_provide: ['移転・提供', 'Transfer / provision'],
    store: ['保管', 'Storage'],
    dispose: ['廃棄', 'Disposal'],
  },
  listSeparator: ['、', ', '],
  eu: ['EU', 'the EU'],
  /** what one can do with the picture */
  tool: {
    selectAll: ['すべて選択', 'Select everything'],
    duplicate: ['複製', 'Duplicate'],
    copy: ['コピー', 'Copy'],
    cut: ['切り取り', 'Cut'],
    paste: ['貼り付け', 'Paste'],
    alignLeft: ['左をそろえる', 'Align left'],
    alignCentre: ['左右の中央をそろえる', 'Align centres'],
    alignRight: ['右をそろえる', 'Align right'],
    alignTop: ['上をそろえる', 'Align top'],
    alignMiddle: ['上下の中央をそろえる', 'Align middles'],
    alignBottom: ['下をそろえる', 'Align bottom'],
    distributeAcross: ['左右の間隔を等しくする', 'Equal gaps across'],
    distributeDown: ['上下の間隔を等しくする', 'Equal gaps down'],
    tidy: ['整列', 'Tidy up'],
    find: ['図の中を探す', 'Find on the canvas'],
    fit: ['全体を表示', 'Show everything'],
    minimap: ['全体図を表示', 'Show the overview map'],
    minimapOff: ['全体図を隠す', 'Hide the overview map'],
    lasso: ['囲んで選択', 'Select by drawing a box'],
    lassoOff: ['囲んで選択をやめる', 'Stop selecting by box'],
    cursors: ['ほかの方のポインターを表示', 'Show the pointers of others'],
    cursorsOff: ['ほかの方のポインターを隠す', 'Hide the pointers of others'],
    gather: ['全員をここへ呼ぶ', 'Bring everybody here'],
    remove: ['削除', 'Remove'],
    pin: ['位置を固定', 'Pin in place'],
    pinOff: ['位置の固定を解く', 'Unpin'],
    snap: ['そろえる線を使う', 'Use snap lines'],
    snapOff: ['そろえる線を使わない', 'Do without snap lines'],
  },
} as const

export const inBoth = bilingual(inBothPairs)
