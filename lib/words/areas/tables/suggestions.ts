import type { Pairs } from '../../bilingual.ts'

/** Words of the suggestions of STEP 4: typical risks of our own catalogue. */
export const suggestions = {
  title: ['典型リスクの候補', 'Typical risks to consider'],
  lead: [
    'Yoriai独自のカタログから、このイベントの描き方に合うものを挙げています。経済産業省が示したものではありません。',
    'From our own catalogue, chosen by how this event is drawn. None of it is METI’s.',
  ],
  open: ['{count, plural, other {#}}件', '{count, plural, other {#}}'],
  none: [
    'このイベントに、判断を待つ候補はありません。',
    'No suggestion for this event waits for a decision.',
  ],
  measure: ['対策：{measure}', 'Measure: {measure}'],
  references: [
    '参照する管理策（{count, plural, other {#}}件）',
    '{count, plural, one {# control it refers to} other {# controls it refers to}}',
  ],
  add: ['追加', 'Add'],
  addOf: ['「{title}」をリスクと対策として追加', 'Add “{title}” as a risk with its measure'],
  added: [
    '「{title}」をリスクと対策案に追加しました',
    '“{title}” is now a risk with a proposed measure',
  ],
  aside: ['対象外にする', 'Set aside'],
  asideOf: ['「{title}」を対象外にする', 'Set aside “{title}”'],
  reason: ['対象外とする理由', 'Why it does not apply'],
  confirm: ['理由を記録', 'Record the reason'],
  asides: [
    '対象外とした候補（{count, plural, other {#}}件）',
    'Set aside ({count, plural, other {#}})',
  ],
  because: ['理由：{reason}', 'Because: {reason}'],
  back: ['候補に戻す', 'Suggest again'],
  backOf: ['「{title}」を候補に戻す', 'Suggest again: “{title}”'],
} as const satisfies Pairs
