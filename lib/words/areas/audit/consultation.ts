/** What the trail says of consultations inside an organisation, as `[ja, en]`: that it consults on something, and nothing of who does (AG-59). */
export const consultationSentences = {
  begun: {
    split: [
      '{organisation}が、リスク「{risk}」の対策「{measure}」の分担の提案について、社内確認を始めました。',
      '{organisation} began an internal check of a proposed part for the measure “{measure}” against the risk “{risk}”.',
    ],
    round: [
      '{organisation}が、モデル「{model}」の署名の回 {n} について、社内確認を始めました。',
      '{organisation} began an internal check of round of signing {n} of the model “{model}”.',
    ],
  },
  ended: {
    split: [
      '{organisation}が、リスク「{risk}」の対策「{measure}」の分担の提案について、社内確認を終えました。',
      '{organisation} ended its internal check of a proposed part for the measure “{measure}” against the risk “{risk}”.',
    ],
    round: [
      '{organisation}が、モデル「{model}」の署名の回 {n} について、社内確認を終えました。',
      '{organisation} ended its internal check of round of signing {n} of the model “{model}”.',
    ],
  },
} as const
