import { bilingual } from '../../bilingual.ts'

/** How many conflicts the matrix has, in the bottom bar. Ours; taken in where it is shown. */
export const conflictWords = bilingual({
  count: ['衝突', 'Conflicts'],
})
