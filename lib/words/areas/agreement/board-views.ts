import { bilingual } from '../../bilingual.ts'

/** The ways to see an agreement. Ours; taken in where it is shown. */
export const boardViewsWords = bilingual({
  label: ['合意の見方', 'Ways to see the agreement'],
  seats: ['署名', 'Signatures'],
  board: ['ボード', 'Board'],
  list: ['一覧', 'List'],
})
