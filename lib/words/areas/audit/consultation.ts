/** What the trail says of consultations inside an organisation, as `[ja, en]`: that it consults on something, and nothing of who does (AG-59). */
export const consultationSentences = {
  begun: [
    '{organisation}が、{about}について、社内確認を始めました。',
    '{organisation} began an internal check of {about}.',
  ],
  ended: [
    '{organisation}が、{about}について、社内確認を終えました。',
    '{organisation} ended its internal check of {about}.',
  ],
  split: [
    'リスク「{risk}」の対策「{measure}」の分担の提案',
    'a proposed part for the measure “{measure}” against the risk “{risk}”',
  ],
  edit: ['{element}の変更の提案', 'a proposed edit of {element}'],
  round: ['モデル「{model}」の署名の回 {n}', 'round of signing {n} of the model “{model}”'],
} as const
