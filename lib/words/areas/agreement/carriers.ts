import { bilingual } from '../../bilingual.ts'

/** Words of the picture of who carries what. The picture is ours, not METI's; taken in where it is shown. */
export const carriersWords = bilingual({
  title: ['保護の観点ごとの担い手', 'Who carries what, by viewpoint'],
  lead: [
    '保護の観点ごとに、リスクへの対策の最終責任をどの組織が引き受けたかを示します。帯の太さは対策の件数です。この図はYoriai独自のものです。',
    'For each viewpoint, which organisation accepted to be accountable for the measures against its risks. The thicker a band, the more measures. This picture is Yoriai’s own.',
  ],
  alt: [
    '観点 {viewpoints} つから、担い手 {carriers} 組織への流れ。対策など {count} 件のうち、担い手なし {none} 件。数は下の表と同じです。',
    'From viewpoints ({viewpoints}) to organisations ({carriers}). Of {count} measures and open risks, {none} have nobody. The table below has the same numbers.',
  ],
  nobody: ['担い手なし', 'Nobody'],
  count: ['{count} 件', '{count}'],
  offered: ['うち回答待ち {count} 件', '{count} of them waiting for an answer'],
  table: ['保護の観点と担い手の件数', 'Measures by viewpoint and who carries them'],
  viewpoint: ['保護の観点', 'Viewpoint'],
  total: ['合計', 'Total'],
  counted: [
    '一つのリスクへの一つの対策を1件と数えます。対策のないリスクは、担い手なしの1件です。',
    'One measure against one risk counts once. A risk without a measure counts once as carried by nobody.',
  ],
  toGaps: ['担い手なしを表で見る', 'Show in the matrix what nobody carries'],
  empty: ['担い手を示す対策はまだありません。', 'There is nothing to carry yet.'],
  print: ['印刷', 'Print'],
})
