import { bilingual } from '../bilingual.ts'

/** Words of fields in which a model is written: what does not fit, and choosing several out of a long list. */
export const fieldsWords = bilingual({
  noHolder: ['保有する組織なし', 'No holder'],
  noParties: [
    '当事者を選んでください（法令のように当事者を定めない場は、選ばないままで構いません）',
    'Choose the parties (a ba that names none, such as a law, may be left without)',
  ],
  choose: {
    search: ['「{list}」を探す', 'Search “{list}”'],
    placeholder: ['名前で探す', 'Search by name'],
    all: ['すべて選ぶ', 'Choose all'],
    none: ['すべて外す', 'Choose none'],
    count: ['{chosen, number}/{all, number}', '{chosen, number} of {all, number}'],
    noMatch: ['該当するものはありません', 'Nothing matches'],
  },
  tooLong: [
    '{most, number}字までです（いま{count, number}字）。短くすると書き込まれます。',
    'At most {most, number} characters (now {count, number}). Shorten it and it is written.',
  ],
  left: [
    '「{field}」に入力した内容は書き込まれていません',
    'What you wrote in “{field}” was not written',
  ],
  copy: ['入力した内容をコピー', 'Copy what you wrote'],
} as const)
