import { bilingual } from '../bilingual.ts'

/** Words of what a change reaches (影響の範囲). Ours; taken in where it is shown. */
export const impactWords = bilingual({
  title: ['影響の範囲', 'What a change reaches'],
  open: ['影響の範囲を見る', 'See what a change reaches'],
  close: ['影響の範囲を閉じる', 'Close what a change reaches'],
  from: ['「{name}」を変えると、次のものに影響が及びます。', 'A change at “{name}” reaches:'],
  acting: ['実施・保持：', 'Carried out or held by:'],
  start: ['起点', 'Start'],
  reached: ['影響が及ぶ', 'Reached'],
  stepsOne: ['1段階先', '1 step on'],
  steps: ['{count}段階先', '{count} steps on'],
  returns: ['一巡して起点に戻る', 'Comes back to the start'],
  kinds: {
    states: ['データ', 'Data'],
    events: ['イベント', 'Events'],
    parties: ['ステークホルダー', 'Stakeholders'],
    bas: ['場', 'Ba'],
    risks: ['リスク', 'Risks'],
    measures: ['対策', 'Measures'],
    conditions: ['流通の条件', 'Conditions of transfer'],
  },
  counted: ['{kind}：{count}件', '{kind}: {count}'],
  table: ['影響の範囲の一覧', 'List of what a change reaches'],
  name: ['名前', 'Name'],
  way: ['起点からの経路', 'Way from the start'],
  step: ['{from} → {to}', '{from} → {to}'],
  cut: [
    '件数が多いため、起点に近いものだけを示しています。ほかにも影響が及びます。',
    'There is more: only what is nearest to the start is told.',
  ],
  none: ['この先に影響は及びません', 'Nothing lies downstream'],
  noneLead: [
    '「{name}」の先には、データもイベントもありません。',
    'No data and no event lies downstream of “{name}”.',
  ],
  hereOnly: [
    '「{name}」の先には、データもイベントもありません。それ自体に関わるものは次のとおりです。',
    'No data and no event lies downstream of “{name}”. What concerns it itself:',
  ],
  gone: ['このデータまたはイベントは削除されました。', 'This data or event has been deleted.'],
  picture: {
    title: ['影響の範囲の図', 'Picture of what a change reaches'],
    alt: [
      '「{name}」の変更が及ぶデータ{states}件とイベント{events}件を示したデータの流れの図。同じ内容が下の表にある。',
      'The flow with the data ({states}) and events ({events}) that a change at “{name}” reaches. The table below says the same.',
    ],
    legend: [
      '二重の枠と鉛筆の印が起点、段階数のあるものが影響の及ぶもの、薄いものは及ばないもの。',
      'The second outline and the pencil are the start; what is reached says how many steps on it is; what is pale is not reached.',
    ],
    part: [
      '流れが大きいため、影響の及ぶ部分だけを描いています。',
      'The flow is large: only the part that is reached is drawn.',
    ],
    tooLarge: [
      '影響の及ぶ部分が大きいため、図は省いています。下の表をご覧ください。',
      'What is reached is too large to be drawn here. See the table below.',
    ],
    toFlow: ['起点を流れの図で見る', 'Show the start in the flow'],
  },
  ours: [
    'データの流れをたどってYoriaiが導いた整理です。経済産業省が示したものではありません。',
    'Worked out by Yoriai along the flow. Not from the ministry.',
  ],
})
