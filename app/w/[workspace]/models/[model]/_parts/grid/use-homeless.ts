'use client'
import { Observable } from '#app/_client/room/observable.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { useObservable } from '#app/_client/room/use-observable.ts'

/** Words whose cell went while they were being written, or did not take them, with what it was called. */
export interface HomelessWords {
  readonly label: string
  readonly words: string
  /** the cell is there, and does not take these words as they are */
  readonly isRefused?: boolean
  /** whose they are, and of which model */
  readonly of: string
}

/** so many are offered at once; older ones go */
const most = 5
const all = new Observable<readonly HomelessWords[]>([])

/** The words one has written for cells that are no more, until they are used or given up; they outlive the table (G-42). */
export function useHomeless() {
  const { me, modelId } = useRoom()
  const of = `${me.userId} ${modelId}`
  return {
    words: useObservable(all).filter((one) => one.of === of),
    keep: (words: Omit<HomelessWords, 'of'>) =>
      all.set([...all.get().slice(1 - most), { ...words, of }]),
    settle: (one: HomelessWords) => all.set(all.get().filter((other) => other !== one)),
  }
}
