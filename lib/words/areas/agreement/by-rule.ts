/** 実施 = データ管理主体, as `[ja, en]`: a rule of ours, offered as a list first. */
export const byRule = {
  title: [
    '「実施 = データ管理主体」で提案する',
    'Propose that who manages the data carries it out',
  ],
  open: ['ルールで提案する（{count, number} 件）', 'Propose by rule ({count, number})'],
  empty: [
    '分担の提案はまだありません。データ管理主体を「実施」とする {count, number} 件の提案から始められます。',
    'No part has been proposed yet. You can begin with {count, plural, one {# proposal} other {# proposals}} that who manages the data carries the measure out.',
  ],
  lead: [
    'まだ実施の担い手がいない対策について、リスクに関わるデータのデータ管理主体に「実施」を提案します。どの提案も、その組織が引き受けて初めて有効です。',
    'For measures that nobody is to carry out yet, the organisations that manage the data of the risk are offered to. Each counts once that organisation accepts it.',
  ],
  line: ['{org}: 「{measure}」（{risk}）', '{org}: “{measure}” ({risk})'],
  send: [
    '{count, number} 件を提案する',
    'Make {count, plural, one {# proposal} other {# proposals}}',
  ],
  close: ['閉じる', 'Close'],
  done: [
    '{count, number} 件を提案しました',
    '{count, plural, one {# proposal} other {# proposals}} made',
  ],
} as const
