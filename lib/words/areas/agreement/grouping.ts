import { bilingual } from '../../bilingual.ts'

/** What the rows of the matrix are put together by. Ours; taken in where it is shown. */
export const groupingWords = bilingual({
  label: ['行のまとめ方', 'Group rows by'],
  by: {
    risk: ['リスクごと', 'By risk'],
    event: ['イベントごと', 'By event'],
    ba: ['場ごと', 'By ba'],
    org: ['組織ごと', 'By organisation'],
  },
  none: {
    risk: ['', ''],
    event: ['イベントのないリスク', 'Risks of no event'],
    ba: ['どの場にも入っていないリスク', 'Risks in no ba'],
    org: ['担い手なし', 'Nobody'],
  },
  shown: ['表示する組織', 'Organisation shown'],
})
