import { bilingual } from '../../bilingual.ts'

/** 代理 / in whose place something was, or is about to be, answered or signed (AG-51). Ours, not METI's; taken in where it is shown. */
export const inPlaceWords = bilingual({
  /** stands right after the name of who did it */
  by: ['（{principal}さんの代理）', ' (deputy of {principal})'],
  /** before one presses */
  acts: [
    '{principal}さんの代理として行います。',
    'You do this in the place of {principal}, as their deputy.',
  ],
})
