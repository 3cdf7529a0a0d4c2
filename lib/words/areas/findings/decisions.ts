/** Findings about decisions, as `[ja, en]`; `{who}` are organisations of the workspace. */
export const decisionFindings = {
  'F-44': {
    title: ['最終責任のないリスク', 'A risk nobody answers for'],
    nobody: [
      'リスク{risk}は対応が始まっていますが、最終責任を引き受けた組織がありません。',
      'The risk {risk} is being treated, but no organisation is accountable for a measure against it.',
    ],
    offered: [
      'リスク{risk}は対応が始まっていますが、最終責任は{who}に提案されたままで、引き受けられていません。',
      'The risk {risk} is being treated, but nobody is accountable yet: {who} has not answered.',
    ],
  },
  'F-46': {
    title: ['関わりのない組織の分担', 'Carried from outside'],
    plain: [
      '{who}はリスク{risk}への対策を引き受けていますが、{event}のシステムを運用しておらず、及んでいる場の当事者でもありません。',
      '{who} carries a measure against the risk {risk}, but operates no system of {event} and is bound by no ba there.',
    ],
  },
  'F-47': {
    title: ['階層の分担の空白', 'Layers nobody carries'],
    uncovered: [
      'リスク{risk}への対策{measure}について、{layers}の分担を引き受けた組織がありません。',
      'Nobody carries the measure {measure} against the risk {risk} on {layers}.',
    ],
    early: [
      '{state}が置かれている{layers}について、対策も分担もまだありません。',
      '{state} lies on {layers}, for which there is neither a measure nor anybody who carries one.',
    ],
  },
  'F-48': {
    title: ['最終責任の重複', 'More than one is accountable'],
    plain: [
      '対策{measure}の同じ部分について、最終責任を負う組織が複数あります（{who}）。',
      'More than one organisation is accountable for the same part of the measure {measure}: {who}.',
    ],
  },
  'F-49': {
    title: ['署名者の不足', 'Somebody does not sign'],
    early: [
      'リスク{risk}に関わる{who}が、署名者に入っていません。',
      'Not among those who are to sign the risk {risk}, though it concerns them: {who}.',
    ],
    late: [
      'リスク{risk}への署名が始まっていますが、関わりのある{who}が署名者に入っていません。',
      'The risk {risk} is being signed, but not by all whom it concerns. Missing: {who}.',
    ],
  },
  'F-50': {
    title: ['署名した後の変更', 'Changed after it was signed'],
    plain: [
      'リスク{risk}は、{who}が署名した後に内容が変わっています。',
      'The risk {risk} has changed since it was signed by {who}.',
    ],
  },
  'F-51': {
    title: ['残るリスクの受容', 'Accepting what remains'],
    nobody: [
      'リスク{risk}は受容とされていますが、それを承認した組織がありません。',
      'The risk {risk} is accepted, but no organisation has approved that.',
    ],
    others: [
      'リスク{risk}の受容を承認したのは{who}だけで、影響を受ける{affected}は承認していません。',
      'Accepting the risk {risk} was approved by {who} alone, not by anybody it affects: {affected}.',
    ],
  },
  'F-52': {
    title: ['対策の担当・期限・証跡', 'Owner, due day and evidence of measures'],
    owner: [
      'これから行う対策{measure}に、最終責任を引き受けた組織がありません。',
      'Nobody is accountable for the measure {measure}, which is to be.',
    ],
    due: [
      'これから行う対策{measure}に、期限がありません。',
      'The measure {measure}, which is to be, has no due day.',
    ],
    both: [
      'これから行う対策{measure}に、最終責任を引き受けた組織も期限もありません。',
      'The measure {measure}, which is to be, has neither an accountable organisation nor a due day.',
    ],
    evidence: [
      '現状の対策{measure}に、証跡がありません。',
      'There is no evidence of the measure {measure}, which is said to be in place.',
    ],
  },
} as const
