/** Findings of STEP 3, as `[ja, en]`. */
export const attributeFindings = {
  'F-23': {
    title: ['未具体化の属性', 'Attributes not yet concrete'],
    handedOn: [
      '移転・提供される{state}の、場が求める{rows}が具体化されていません。',
      '{state} is handed on, and what its ba demand is not concrete: {rows}.',
    ],
    asked: [
      '{state}の、場が求める{rows}が具体化されていません。',
      'What the ba over {state} demand is not concrete: {rows}.',
    ],
    recommended: [
      '{state}の、場が推奨する{rows}が具体化されていません。',
      'What the ba over {state} recommend is not concrete: {rows}.',
    ],
  },
  'F-24': {
    title: ['場の要求に合わない値', 'Value against a demand'],
    plain: [
      '{state}の{rows}が、{ba}の要求に合っていません。',
      '{rows} of {state} does not meet what {ba} demands.',
    ],
  },
  'F-25': {
    title: ['対応しない属性と印', 'Values and marks without a counterpart'],
    value: [
      '{state}の{rows}は、及んでいるどの場も求めていません。',
      'No ba over {state} asks for its {rows}.',
    ],
    mark: [
      '{ba}は{rows}に○を付けていますが、何を求めるかが書かれていません。',
      '{ba} marks {rows} but does not say what it asks for.',
    ],
  },
  'F-27': {
    title: ['開示範囲の拡大', 'Scope has widened'],
    who: [
      '{event}で、{state}の開示範囲が入力にはなかった{who}に広がりますが、根拠が書かれていません。',
      'By {event} the scope of {state} widens to {who}, whom no input allowed, and no ground is given.',
    ],
    any: [
      '{event}で、{state}が誰にでも開示できるようになりますが、根拠が書かれていません。',
      'By {event} anybody may know {state}, and no ground is given.',
    ],
    countries: [
      '{event}で、{state}を開示できる国・地域が広がりますが、根拠が書かれていません。',
      'By {event} {state} may be known in more countries, and no ground is given.',
    ],
    nationalities: [
      '{event}で、{state}を知ることのできる者の国籍が広がりますが、根拠が書かれていません。',
      'By {event} people of more nationalities may know {state}, and no ground is given.',
    ],
  },
  'F-28': {
    title: ['成り立たない開示範囲', 'Scope that cannot hold'],
    nobody: [
      '{state}の開示範囲は、重ねると誰も残りません。',
      'Taken together, the scope of {state} allows nobody.',
    ],
    nationalities: [
      '{state}の開示範囲に挙げられた{who}（{countries}）は、いずれも許された国・地域または国籍の外にあり、知ることのできる者がいません。',
      'Nobody may know {state}: {who} ({countries}), whom its scope names, are all outside its countries or nationalities.',
    ],
    manager: [
      '{state}の開示範囲に、データ管理主体{controller}が入っていません。',
      'The scope of {state} leaves out its managing party {controller}.',
    ],
    managerFrom: [
      '{state}のデータ管理主体{controller}（{countries}）は、その開示範囲が許す国・地域または国籍の外にあります。',
      'The managing party {controller} ({countries}) of {state} is outside the countries or nationalities of its scope.',
    ],
  },
  'F-29': {
    title: ['利用目的の逸脱', 'Purpose not kept'],
    plain: [
      '{event}は、{state}の利用目的にない目的に及びますが、根拠が書かれていません。',
      '{event} goes beyond the purposes of {state}, and no ground is given.',
    ],
  },
  'F-30': {
    title: ['権利者の脱落', 'Rights holder is gone'],
    plain: [
      '{event}の後の{state}では、{who}がデータ権利者でなくなりますが、理由が書かれていません。',
      'In {state}, which comes out of {event}, {who} no longer holds rights, and no reason is given.',
    ],
  },
  'F-31': {
    title: ['移転のない管理主体の交代', 'Managing party changes without a transfer'],
    plain: [
      '{event}は移転・提供とされていませんが、{state}のデータ管理主体が{before}から{after}に変わります。',
      '{event} is no transfer, yet the managing party of {state} changes from {before} to {after}.',
    ],
  },
  'F-32': {
    title: ['提供の区分が未定', 'Footing not decided'],
    plain: [
      '{event}で{to}にデータが移りますが、第三者提供、委託などの区分が決まっていません。',
      'By {event} data goes to {to}, and it is not decided whether as third-party provision, entrustment or otherwise.',
    ],
  },
  'F-33': {
    title: ['加工のない区分の緩和', 'Loosened without an act'],
    plain: [
      '{event}の後の{state}は入力より個人との結び付きが弱いとされていますが、そのための加工がありません。',
      '{state}, which comes out of {event}, is said to be farther from persons than what went in, and no act made it so.',
    ],
  },
  'F-34': {
    title: ['個人との結び付きの強まり', 'Nearer to persons'],
    plain: [
      '{event}により、{state}は{inputs}より個人との結び付きが強くなります。',
      'By {event}, {state} comes nearer to persons than {inputs}.',
    ],
  },
  'F-35': {
    title: ['提供元の確認と記録の不足', 'Confirmation and record upstream'],
    plain: [
      '{event}で個人との結び付きが強まりますが、その前の{transfer}で{state}を提供する側に、同意の確認と記録の義務がありません。',
      '{event} brings data nearer to persons, but whoever provides {state} in {transfer} before has no duty to confirm consent and keep a record.',
    ],
  },
  'F-36': {
    title: ['利用期限の延び', 'Term not kept'],
    later: [
      '{event}の後の{state}は、もとの{inputs}の利用期限より長く使えることになっています。',
      '{state}, which comes out of {event}, may be used longer than {inputs}.',
    ],
    unlike: [
      '{event}の後の{state}の利用期限は、もとの{inputs}と比べられません。',
      'The usage term of {state}, which comes out of {event}, cannot be compared with that of {inputs}.',
    ],
  },
  'F-37': {
    title: ['価値の高まり', 'Value has risen'],
    plain: [
      '{event}で{state}の価値が「{level}」に上がりますが、媒体・保存先と対策が見直されていません。',
      'By {event} the value of {state} rises to “{level}”, and its location and measures have not been reviewed.',
    ],
  },
  'F-38': {
    title: ['管理主体と異なる運用者', 'Run by somebody else'],
    plain: [
      '{state}の置かれる先を運用する{operators}は、データ管理主体{controller}でもクラウドの関係者でもありません。',
      '{operators}, who run where {state} is kept, are neither its managing party {controller} nor in a cloud relation with it.',
    ],
  },
  'F-39': {
    title: ['未確認の仮定', 'Assumption not confirmed'],
    plain: [
      '{state}の{rows}は確認されていない仮定ですが、これに基づくリスクがあります。',
      '{rows} of {state} rests on an assumption nobody has confirmed, and risks depend on it.',
    ],
    signed: [
      '{state}の{rows}は確認されていない仮定ですが、これに基づくリスク{risks}に署名されています。',
      '{rows} of {state} rests on an assumption nobody has confirmed, and risks that depend on it are signed: {risks}.',
    ],
  },
  'F-57': {
    title: ['開示範囲の外の者', 'Seen outside the scope'],
    plain: [
      '{event}で{who}が{state}を知りますが、その開示範囲に入っておらず、根拠も書かれていません。',
      'In {event}, {who} gets to know {state} without being in its scope, and no ground is given.',
    ],
  },
  'F-58': {
    title: ['開示範囲の外の国・国籍', 'Seen from outside the countries of the scope'],
    plain: [
      '{event}で{state}を知る{who}（{countries}）は、開示を許された国・地域または国籍の外にあります。',
      '{who} ({countries}), who gets to know {state} in {event}, is outside the countries or nationalities of its scope.',
    ],
  },
} as const
