/** Findings of STEP 1, as `[ja, en]`: the title of each check, and its sentences. Names come in their quotation marks. */
export const flowFindings = {
  'F-01': {
    title: ['生成・取得のないデータ', 'Data that nothing makes'],
    plain: [
      '{state}は、どのイベントからも生じておらず、外部にあったデータともされていません。',
      '{state} comes out of no event and is not said to come from outside.',
    ],
  },
  'F-02': {
    title: ['保管のないデータ', 'Data that is kept nowhere'],
    plain: [
      '{event}で生じる{state}について、どこに保管するかが描かれていません。',
      '{state}, which comes out of {event}, is kept by no storage event.',
    ],
  },
  'F-03': {
    title: ['廃棄の定め', 'What becomes of data in the end'],
    open: [
      '{state}には、日を確かめられる利用期限も廃棄もありません。',
      '{state} has neither a usage term that ends nor a disposal.',
    ],
    ends: [
      '{state}には利用期限がありますが、廃棄が描かれていません。',
      '{state} has a usage term, but no disposal.',
    ],
    endsOn: [
      '{state}の利用期限は{day}までですが、廃棄が描かれていません。',
      'The usage term of {state} ends on {day}, but there is no disposal.',
    ],
    past: [
      '{state}の利用期限は{day}に過ぎていますが、廃棄が描かれていません。',
      'The usage term of {state} ended on {day}, and there is no disposal.',
    ],
  },
  'F-04': {
    title: ['廃棄の後に残るデータ', 'Data that outlives its disposal'],
    copy: [
      '{state}を廃棄しても、その複製{survivor}が残ります。',
      '{state} is disposed of, but its copy {survivor} remains.',
    ],
    descendant: [
      '{state}を廃棄しても、同じ消去の義務がある{survivor}が残ります。',
      '{state} is disposed of, but {survivor}, under the same duty to erase, remains.',
    ],
  },
  'F-05': {
    title: ['一部だけの廃棄', 'Disposal of a part'],
    plain: [
      '{event}はデータの一部だけを除くため、廃棄ではなく加工・利用（除外）にあたります。',
      '{event} takes out a part only, which is processing (exclusion) and no disposal.',
    ],
  },
  'F-06': {
    title: ['移転にあたりうる閲覧', 'Viewing that may be a transfer'],
    plain: [
      '{event}では、データ管理主体と異なる、または国外の{who}がデータを見ますが、移転・提供として検討されていません。',
      'In {event}, {who}, not of the managing party or abroad, sees the data, and this is not considered a transfer.',
    ],
  },
  'F-07': {
    title: ['移転の両端の不足', 'Transfer without both ends'],
    plain: [
      '{event}には、{units}の移転元または移転先が書かれていません。',
      '{event} lacks where from or where to: {units}.',
    ],
  },
  'F-08': {
    title: ['移転と所在の食い違い', 'Transfer and place disagree'],
    nothing: [
      '{event}は移転・提供ですが、書かれている単位では元と先が同じです。',
      '{event} is a transfer, but every unit that is written is the same at both ends.',
    ],
    abroad: [
      '{event}は移転・提供とされていませんが、{state}は入力になかった{countries}にあります。',
      '{event} is no transfer, yet {state} lies in {countries}, where nothing that went in lay.',
    ],
  },
  'F-09': {
    title: ['流れの矛盾', 'Broken flow'],
    circle: ['{state}は、たどると自分自身から作られています。', '{state} is made from itself.'],
    missing: [
      '{element}は、モデルにない要素を指しています。',
      '{element} refers to something that is not in the model.',
    ],
  },
  'F-10': {
    title: ['根拠のない取扱い', 'Acting without a footing'],
    plain: [
      '{event}を行う{who}は、データ管理主体{controller}でも委託先でもなく、根拠も書かれていません。',
      '{who} carries out {event} without being the managing party {controller}, entrusted by it, or having a ground.',
    ],
  },
  'F-11': {
    title: ['素性の分からない機器', 'Devices not known well enough'],
    plain: [
      '{event}でデータを生む{devices}は、認証、ベンダー、フィジカル空間との境界のどれかが確かめられていません。',
      'Of {devices}, which generate data in {event}, the authentication, the vendor or the border to the physical world is not settled.',
    ],
  },
  'F-60': {
    title: ['閲覧だけによる越境', 'Crossing a border by viewing'],
    plain: [
      '{event}では、{who}が見ることだけで{state}が{from}から{to}へ国境を越えます。',
      'In {event}, {state} crosses the border from {from} to {to} only because {who} looks at it.',
    ],
    left: [
      '{event}では、{who}が見ることだけで{state}が{from}から{to}へ国境を越え、{left}の外に出ます。',
      'In {event}, {state} crosses the border from {from} to {to} and leaves {left} only because {who} looks at it.',
    ],
    entered: [
      '{event}では、{who}が見ることだけで{state}が{from}から{to}へ国境を越え、{entered}に入ります。',
      'In {event}, {state} crosses the border from {from} to {to} and enters {entered} only because {who} looks at it.',
    ],
    both: [
      '{event}では、{who}が見ることだけで{state}が{from}から{to}へ国境を越え、{left}の外に出て{entered}に入ります。',
      'In {event}, {state} crosses the border from {from} to {to}, leaves {left} and enters {entered} only because {who} looks at it.',
    ],
  },
} as const
