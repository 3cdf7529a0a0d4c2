/** What the trail says of parts of responsibility, as `[ja, en]`. */
export const splitSentences = {
  proposedByRule: [
    '{who}が、モデル「{model}」で、データ管理主体を「実施」とする分担をまとめて {count, number} 件提案しました。',
    '{who} proposed that who manages the data carries the measure out, {count, plural, one {# part} other {# parts}} at once, in the model “{model}”.',
  ],
  proposed: [
    '{who}が、リスク「{risk}」の対策「{measure}」について、{organisation}を「{role}」とする提案をしました。',
    '{who} proposed {organisation} as “{role}” for the measure “{measure}” against the risk “{risk}”.',
  ],
  countered: [
    '{who}が、リスク「{risk}」の対策「{measure}」について、{organisation}を「{role}」とする対案を出しました。理由: {reason}',
    '{who} made a counterproposal: {organisation} as “{role}” for the measure “{measure}” against the risk “{risk}”. Reason: {reason}',
  ],
  sentBack: [
    '{who}が、リスク「{risk}」の対策「{measure}」について、{organisation}を「{role}」とする提案を差し戻しました。理由: {reason}',
    '{who} sent back the proposal of {organisation} as “{role}” for the measure “{measure}” against the risk “{risk}”. Reason: {reason}',
  ],
  proposedAgain: [
    '{who}が、差し戻された提案を見直し、リスク「{risk}」の対策「{measure}」について、{organisation}を「{role}」とする提案をしました。',
    '{who} changed what was sent back and proposed {organisation} as “{role}” for the measure “{measure}” against the risk “{risk}”.',
  ],
  accepted: [
    '{who}が、リスク「{risk}」の対策「{measure}」について、{organisation}が「{role}」となることを引き受けました。',
    '{who} accepted for {organisation} to be “{role}” for the measure “{measure}” against the risk “{risk}”.',
  ],
  declined: [
    '{who}が、リスク「{risk}」の対策「{measure}」について、{organisation}を「{role}」とする提案を断りました。理由: {reason}',
    '{who} declined for {organisation} to be “{role}” for the measure “{measure}” against the risk “{risk}”. Reason: {reason}',
  ],
  withdrawn: [
    '{who}が、リスク「{risk}」の対策「{measure}」について、{organisation}を「{role}」とする分担を取り下げました。理由: {reason}',
    '{who} withdrew {organisation} as “{role}” for the measure “{measure}” against the risk “{risk}”. Reason: {reason}',
  ],
  lapsed: [
    'リスク「{risk}」の対策「{measure}」について、{organisation}の「{role}」の分担は、{who}が後を引き受けたことで終了しました。',
    'The part of {organisation} as “{role}” for the measure “{measure}” against the risk “{risk}” ended when {who} accepted it in its place.',
  ],
} as const
