import { bilingual } from '../../bilingual.ts'

/** The two ways to see responsibilities. Ours; taken in where it is shown. */
export const carrierViewsWords = bilingual({
  label: ['責任分界の見方', 'Ways to see responsibilities'],
  matrix: ['表', 'Matrix'],
  carriers: ['担い手の流れ', 'Who carries what'],
})
