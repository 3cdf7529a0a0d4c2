/** Findings of STEP 4 and of agreement, as `[ja, en]`. */
export const riskFindings = {
  'F-40': {
    title: ['未検討の観点', 'Viewpoints nobody has looked at'],
    plain: [
      '{event}について、{viewpoints}のリスクが検討されていません。',
      'For {event} nobody has looked at: {viewpoints}.',
    ],
  },
  'F-41': {
    title: ['脅威主体の偏り', 'One kind of source only'],
    plain: [
      '{event}のリスクは、どれも同じ区分の脅威主体によるものです。',
      'All risks of {event} come from one class of threat source.',
    ],
  },
  'F-42': {
    title: ['典型リスクの候補（Yoriai独自）', 'Suggestions from our catalogue'],
    plain: [
      '{event}について、Yoriai独自の典型リスクのうち、追加も対象外の判断もしていないものがあります：{entries}。',
      'Typical risks of ours are neither added nor set aside for {event}: {entries}.',
    ],
  },
  'F-43': {
    title: ['価値の高いデータの保管', 'How valuable data is kept'],
    notStored: [
      '価値が非常に高い{state}の保管が描かれておらず、可用性と完全性のリスクが検討されていません。',
      '{state} is of very high value, but no storage is drawn and so no availability or integrity risk of it.',
    ],
    noRisk: [
      '価値が非常に高い{state}の保管について、可用性も完全性もリスクが検討されていません。',
      '{state} is of very high value, and its storage has no availability or integrity risk.',
    ],
  },
  'F-45': {
    title: ['対策とその裏付け', 'Measures and what they rest on'],
    noMeasure: ['リスク{risk}に対策がありません。', 'There is no measure against the risk {risk}.'],
    unfounded: [
      '採用した対策{measure}に、出典も証跡もありません。',
      'The adopted measure {measure} has neither a reference nor evidence.',
    ],
  },
  'F-53': {
    title: ['条件が整わないままの合意', 'Agreed before its conditions'],
    plain: [
      '{event}のリスク{risk}は合意されていますが、流通の条件が合意されていないか満たされていません。',
      'Risks of {event} are agreed ({risk}), but a condition of the transfer is not agreed or not met.',
    ],
    demands: [
      '{event}のリスク{risk}は合意されていますが、{bas}から導かれる流通の条件（{rows}）がまだ合意されていません。',
      'Risks of {event} are agreed ({risk}), but conditions of the transfer that follow from {bas} are not agreed yet: {rows}.',
    ],
    duties: [
      '{event}のリスク{risk}は合意されていますが、{bas}から導かれる流通の条件（義務：{duties}）がまだ合意されていません。',
      'Risks of {event} are agreed ({risk}), but duties of the transfer that follow from {bas} are not agreed yet: {duties}.',
    ],
    both: [
      '{event}のリスク{risk}は合意されていますが、{bas}から導かれる流通の条件（{rows}、義務：{duties}）がまだ合意されていません。',
      'Risks of {event} are agreed ({risk}), but conditions of the transfer that follow from {bas} are not agreed yet: {rows} and duties ({duties}).',
    ],
  },
  'F-54': {
    title: ['調整されていない制度間の差', 'Gap between institutions'],
    plain: [
      '{left}と{right}の差に、調整措置がありません。',
      'Nothing adjusts for the difference between {left} and {right}.',
    ],
  },
  'F-55': {
    title: ['本人の関与の不足', 'Persons not heard'],
    plain: [
      '{state}に権利を持つ{who}には、このデータに及ぶ同意も代表する者もありません。',
      '{who}, who hold rights in {state}, have given no consent over it and nobody represents them.',
    ],
  },
  'F-56': {
    title: ['同意の撤回への備え', 'Withdrawal of consent'],
    plain: [
      '{consent}が撤回されても、{state}から作られる{stuck}から除外も廃棄もできません。',
      'When {consent} is withdrawn, nothing can be taken out of or disposed of in {stuck}, made from {state}.',
    ],
  },
} as const
