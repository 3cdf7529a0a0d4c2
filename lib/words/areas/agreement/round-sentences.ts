/** What an entry of the trail says about a round of signing; `{n}` is its number in the model. Ours, not METI's. */
export const roundSentences = {
  opened: [
    '{who}が「{model}」の署名の回 {n, number} を始めました（{scope, select, assignments {分担 {risks, number} 件} model {モデル全体} other {リスク {risks, number} 件}}{revision, plural, =0 {} other {、第#版}}）。',
    '{who} opened round of signing {n, number} of “{model}” ({scope, select, assignments {{risks, plural, one {# part} other {# parts}}} model {the whole model} other {{risks, plural, one {# risk} other {# risks}}}}{revision, plural, =0 {} other {, revision #}}).',
  ],
  policySet: [
    '{who}が「{model}」の署名の回 {n, number} の条件を変えました。',
    '{who} changed the conditions of round of signing {n, number} of “{model}”.',
  ],
  cancelled: [
    '{who}が「{model}」の署名の回 {n, number} を中止しました。理由: {reason}',
    '{who} cancelled round of signing {n, number} of “{model}”. Reason: {reason}',
  ],
  refusedStale: [
    '{who}による「{model}」の署名の回 {n, number} での署名は、表示後に内容が変わっていたため受け付けられませんでした（{changes, number} 件）。',
    'The signature of {who} in round of signing {n, number} of “{model}” was refused because content had changed since it was shown ({changes, plural, one {# content} other {# contents}}).',
  ],
  acted: {
    approve: [
      '{who}が{organisation}として「{model}」の署名の回 {n, number} に署名しました（{level}、署名文 {digest}）。',
      '{who} signed in round of signing {n, number} of “{model}” for {organisation} ({level}, statement {digest}).',
    ],
    conditional: [
      '{who}が{organisation}として「{model}」の署名の回 {n, number} に条件付きで署名しました（{level}、署名文 {digest}）。条件: {reason}',
      '{who} signed on conditions in round of signing {n, number} of “{model}” for {organisation} ({level}, statement {digest}). Conditions: {reason}',
    ],
    renew: [
      '{who}が{organisation}として「{model}」の署名の回 {n, number} の署名を更新しました（{level}、署名文 {digest}）。',
      '{who} renewed the signature of {organisation} in round of signing {n, number} of “{model}” ({level}, statement {digest}).',
    ],
    reject: [
      '{who}が{organisation}として「{model}」の署名の回 {n, number} を差し戻しました（{level}、署名文 {digest}）。理由: {reason}',
      '{who} sent round of signing {n, number} of “{model}” back for {organisation} ({level}, statement {digest}). Reason: {reason}',
    ],
    withdraw: [
      '{who}が{organisation}として「{model}」の署名の回 {n, number} での署名または差し戻しを取り下げました（{level}、署名文 {digest}）。理由: {reason}',
      '{who} took back what {organisation} had said in round of signing {n, number} of “{model}” ({level}, statement {digest}). Reason: {reason}',
    ],
  },
  level: {
    K: ['パスキーによる署名', 'signed by passkey'],
    P: ['再認証による確認', 'confirmed by signing in again'],
  },
} as const
