import { bilingual } from '../../bilingual.ts'

/** Why nobody is named, or a naming is not ended, by the reason of `lib/agreement/deputy` (AG-53). */
export const deputyRefusalWords = bilingual({
  'own-deputy': ['自分を代理に指定することはできません。', 'Nobody is their own deputy.'],
  'not-colleague': [
    '代理に指定できるのは、自分の組織の参加者だけです。',
    'Only somebody of your own organisation can be your deputy.',
  ],
  'may-not-name': [
    '代理を指定できるのは、組織として署名できる人だけです。',
    'Only somebody who signs for the organisation names a deputy.',
  ],
  chained: ['代理の人が、さらに代理を指定することはできません。', 'A deputy cannot name a deputy.'],
  'signs-already': [
    'この人は自分の名前で署名できるため、代理にはなりません。',
    'This person signs in their own name, and so is no deputy.',
  ],
  period: [
    '期間は、終了日を開始日以後とし、1 年以内にしてください。',
    'The last day is not before the first, and within a year of it.',
  ],
  'period-over': ['期間がすでに終わっています。', 'The time is over already.'],
  overlap: [
    'その期間には、すでに別の代理の指定があります。一人が同時に二人の代理になることもできません。',
    'There is another deputation in that time. Nobody stands in for two at once either.',
  ],
  'unknown-deputation': ['この代理の指定は見つかりません。', 'This deputation does not exist.'],
  'not-yours-to-end': [
    '代理を解けるのは、本人、代理の人、組織管理者です。',
    'It is ended by either of the two, or by an administrator of the organisation.',
  ],
})
