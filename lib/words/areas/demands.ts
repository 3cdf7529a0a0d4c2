import { bilingual } from '../bilingual.ts'

/** Words of why the value of an attribute is not what a ba asks for. */
export const demandsWords = bilingual({
  short: ['{ba}：{reason}', '{ba}: {reason}'],
  long: [
    '「{ba}」は{attribute}に「{condition}」を求めています。{reason}。',
    '“{ba}” asks of {attribute}: {condition}. {reason}.',
  ],
  should: ['{condition}（推奨）', '{condition} (recommended)'],
  reason: {
    beyond: ['{extra}は範囲外', '{extra} is outside of it'],
    anybody: ['相手に制限がない', 'It may be disclosed to anybody'],
    anywhere: ['国が書かれていない', 'No country is named'],
    noEnd: ['期限がない', 'It has no end'],
    unknownPlace: ['{systems}の所在国が不明', 'The country of {systems} is not known'],
    tooHigh: ['それより高い', 'It is higher'],
    tooLong: ['それより長い', 'It is longer'],
    tooLate: ['{day}まで続く', 'It lasts until {day}'],
    missing: ['「該当なし」とされている', 'It is said not to apply'],
  },
} as const)
