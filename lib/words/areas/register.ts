import { bilingual } from '../bilingual.ts'

/** Words of the further tabs of STEP 4: the register of all risks, what has been looked at, and the heat map with its scales. */
export const registerWords = bilingual({
  tabs: ['リスクの見方', 'Views of the risks'],
  tab: {
    event: ['イベント別', 'By event'],
    register: ['一覧', 'Register'],
    coverage: ['検討状況', 'Coverage'],
    heat: ['ヒートマップ', 'Heat map'],
  },
  ours: [
    '影響・起こりやすさとその尺度、残余リスクはYoriai独自の項目です（経済産業省の枠組みにはありません）。',
    'Impact, likelihood, their scales and what is left are ours; METI’s framework does not have them.',
  ],
  title: ['リスクの一覧', 'Risk register'],
  summary: [
    'リスク {risks}　未評価 {unrated}　対策が未検討 {bare}',
    'Risks {risks} · not rated {unrated} · without a measure {bare}',
  ],
  hint: [
    '範囲を選んで貼り付ける、または Ctrl+D で写すと、まとめて変更できます。1回で元に戻せます。',
    'Select a range and paste, or fill down with Ctrl+D, to change many at once; one undo takes it back.',
  ],
  empty: ['リスクがまだありません', 'No risks yet'],
  emptyLead: [
    '「イベント別」でリスクを洗い出すと、ここに並びます。',
    'Look for risks in “By event”; they are listed here.',
  ],
  toEvents: ['イベント別へ', 'Go to “By event”'],
  eventGone: ['削除されたイベント', 'Deleted event'],
  column: {
    id: ['番号', 'No.'],
    event: ['イベント', 'Event'],
    references: ['参照規格', 'References'],
    residualImpact: ['対策後の影響', 'Impact after'],
    residualLikelihood: ['対策後の起こりやすさ', 'Likelihood after'],
  },
  measureState: ['{title}（{status}）', '{title} ({status})'],
  due: ['期限 {day}', 'due {day}'],
  noLevel: ['未評価', 'Not rated'],
  before: ['対策前', 'before the measures'],
  after: ['対策後（残余リスク）', 'after the measures (residual risk)'],
  coverage: {
    title: ['イベント × 保護の観点', 'Events × viewpoints'],
    progress: ['検討済み {done} / {all}', 'Considered {done} of {all}'],
    count: ['{count, plural, other {#}}件', '{count, plural, one {# risk} other {# risks}}'],
    worst: ['最大 {impact}×{likelihood}', 'worst {impact}×{likelihood}'],
    notApplicable: ['該当なし', 'No risk'],
    notAsked: ['対象の観点ではない', 'Viewpoint not in use'],
    cell: ['{event}・{viewpoint}：', '{event}, {viewpoint}: '],
    hint: [
      'セルを選ぶと、そのイベントの表が開きます。「最大」は影響×起こりやすさ（Yoriai独自）です。',
      'Choose a cell to open the table of its event there. “Worst” is impact × likelihood (ours).',
    ],
  },
  heat: {
    title: ['影響 × 起こりやすさ　{moment}', 'Impact × likelihood: {moment}'],
    lead: [
      '影響と起こりやすさは「一覧」の列か、リスクの詳細で付けます。番号を押すと詳細が開きます。',
      'Rate impact and likelihood in the columns of the register or in the details of a risk; a number opens them.',
    ],
    axes: ['影響 ↓／起こりやすさ →', 'Impact ↓ / likelihood →'],
    count: ['{count, plural, other {#}}件', '{count, plural, other {#}}'],
    toRegister: [
      '影響 {impact}・起こりやすさ {likelihood} のリスク{count, plural, other {#}}件を一覧で見る',
      'See the {count, plural, one {# risk} other {# risks}} of impact {impact}, likelihood {likelihood} in the register',
    ],
    from: ['（{rating} から）', '(from {rating})'],
    unrated: ['未評価（影響か起こりやすさがない）', 'Not rated (impact or likelihood missing)'],
    outside: [
      '尺度の外（短くした尺度にない段階）',
      'Outside the scale (a level it does not have any more)',
    ],
    more: ['ほか{count, plural, other {#}}件', '{count, plural, other {# more}}'],
    listed: ['{label}：{count, plural, other {#}}件', '{label}: {count, plural, other {#}}'],
    riskButton: ['{mark} {incident}', '{mark} {incident}'],
  },
  scale: {
    open: ['尺度の言葉を変える', 'Change the words of the scales'],
    close: ['尺度を閉じる', 'Close the scales'],
    likelihood: ['起こりやすさの尺度', 'Scale of likelihood'],
    impact: ['影響の尺度', 'Scale of impact'],
    levels: ['段階の数', 'Number of levels'],
    count: ['{count, plural, other {#}}段階', '{count, plural, other {# levels}}'],
    level: ['段階 {level}', 'Level {level}'],
    reset: ['既定の言葉に戻す', 'Back to our words'],
    lead: [
      '評価済みのリスクでは、尺度の言葉も署名の対象です。変えると署名後の変更として示されます。',
      'The words of the scales are part of what is signed for rated risks: a change shows as one after signing.',
    ],
    shorter: [
      '段階を減らしても評価は変わりません。尺度にない段階は「尺度の外」に示されます。',
      'Fewer levels change no rating; levels the scale has no more are listed as outside it.',
    ],
  },
})
