/** Findings of STEP 2, as `[ja, en]`. */
export const baFindings = {
  'F-12': {
    title: ['場のないデータ', 'Data in no ba'],
    plain: [
      '{state}は、有効な場のどれにも入っていません。',
      '{state} stands in no ba that is in force.',
    ],
  },
  'F-13': {
    title: ['カテゴリに対応する場の不足', 'Legal position without its ba'],
    plain: [
      '{state}は{codes}とされていますが、「{category}」の有効な場に入っていません。',
      '{state} is called {codes}, but no ba of the category “{category}” in force holds it.',
    ],
  },
  'F-14': {
    title: ['保護水準の不整合', 'Protection is not kept up'],
    demands: [
      '{event}の前の{before}に求められる{rows}が、後の{after}では求められていません。',
      'What is demanded of {before} before {event} is not demanded of {after} behind it: {rows}.',
    ],
    duties: [
      '{event}の前の{before}にある義務（{duties}）が、後の{after}にはありません。',
      'Duties over {before} before {event} do not lie over {after} behind it: {duties}.',
    ],
    both: [
      '{event}の前の{before}にある要求（{rows}）と義務（{duties}）が、後の{after}にはありません。',
      'Demands ({rows}) and duties ({duties}) over {before} before {event} are not kept up for {after}.',
    ],
  },
  'F-15': {
    title: ['越境移転の根拠の不足', 'No ground for leaving the country'],
    plain: [
      '{event}で個人に関する{state}が{countries}に移りますが、その移転先を挙げた根拠が場にありません。',
      'In {event}, {state}, which concerns persons, goes to {countries}, and no ba names a ground for that destination.',
    ],
  },
  'F-16': {
    title: ['効力のない場', 'Ba not in force'],
    before: [
      '{ba}は使われていますが、{day}まで効力がありません。',
      '{ba} is used but not in force until {day}.',
    ],
    ended: [
      '{ba}は使われていますが、{day}に効力を失っています。',
      '{ba} is used although it ended on {day}.',
    ],
    soon: ['使われている{ba}は、{day}に効力を失います。', '{ba}, which is used, ends on {day}.'],
  },
  'F-17': {
    title: ['両立しない要求', 'Demands that exclude each other'],
    plain: [
      '{state}の{row}について、{one}と{other}の要求をともに満たす値がありません。',
      'No value of {row} of {state} can meet what both {one} and {other} demand.',
    ],
  },
  'F-18': {
    title: ['契約に拘束されない管理主体', 'Managing party not bound'],
    plain: [
      '{state}に{ba}が及びますが、データ管理主体{controller}は当事者でなく、引き継ぐ条項もありません。',
      '{ba} lies over {state}, but its managing party {controller} is no party to it and no clause hands it on.',
    ],
  },
  'F-19': {
    title: ['下の層との契約の不足', 'Layers beneath not bound'],
    unbound: [
      '{state}の置かれる基盤を運用する{operator}まで、{controller}からの契約がつながっていません。',
      'No chain of contracts leads from {controller} to {operator}, which runs a layer beneath {state}.',
    ],
    notHandedDown: [
      '{state}に求められることが、{upper}から{lower}への契約で引き継がれていません。',
      'What is demanded of {state} is not handed down by a contract from {upper} to {lower}.',
    ],
  },
  'F-20': {
    title: ['基盤の所在', 'Where the layers stand'],
    forbidden: [
      '{state}の置かれる{system}は、許されていない{countries}にあります。',
      '{system}, where {state} is kept, stands in {countries}, which is not allowed.',
    ],
    unknown: [
      '{state}の置かれる{systems}の所在国が分かりません。',
      'It is not known in which country {systems}, where {state} is kept, stands.',
    ],
  },
  'F-21': {
    title: ['同意の範囲外の利用', 'Use beyond the consent'],
    plain: [
      '{event}の利用目的は、データに及ぶ{consent}に挙げられていません。',
      'The purpose of {event} is not among those of {consent} over its data.',
    ],
  },
  'F-22': {
    title: ['上位の場の要求の漏れ', 'Demand of the ba above left out'],
    plain: [
      '{ba}は、上位の{parent}が求める{rows}を求めていません。',
      '{ba} leaves out what {parent} above it demands: {rows}.',
    ],
  },
  'F-26': {
    title: ['場の異なる種類の混在', 'Kinds under different ba'],
    plain: [
      '{state}には、{bas}の及ぶ種類と及ばない種類が混ざっています。',
      '{state} mixes kinds that {bas} apply to with others.',
    ],
  },
  'F-59': {
    title: ['事前の義務の未対応', 'Duty beforehand not met'],
    plain: [
      '{event}の前に{bas}が求める{duties}に対して、採用した対策も証跡もありません。',
      'Neither an adopted measure nor evidence answers what {bas} ask for before {event}: {duties}.',
    ],
  },
} as const
