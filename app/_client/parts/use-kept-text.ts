import { useSyncExternalStore } from 'react'
import { useRoom } from '#app/_client/room/room.tsx'
import { keptTexts } from '#app/_ui/kept-texts.ts'

const texts = keptTexts()

/** What names a text of this person in this model: what it is for, in this window. */
export function useTextKey(): (what: string) => string {
  const { me, modelId } = useRoom()
  return (what) => `${me.userId} ${modelId} ${what}`
}

/** A text somebody has begun and not sent: kept while its place is not shown (F-52). */
export function useKeptText(what: string, initial = '') {
  const key = useTextKey()(what)
  const text = useSyncExternalStore(texts.subscribe, () => texts.textOf(key), nothing)
  const isOnItsWay = useSyncExternalStore(texts.subscribe, () => texts.isOnItsWay(key), no)
  return {
    text: text ?? initial,
    setText: (next: string) => texts.write(key, next === initial ? undefined : next),
    isOnItsWay,
  }
}

/** Tells what happens to a text that is sent. Works also when nobody shows it any more. */
export const sending = {
  begins: texts.send,
  arrived: texts.arrived,
  failed: texts.cameBack,
  /** whether words were begun that are not sent */
  hasMore: (key: string): boolean => texts.textOf(key) !== undefined,
} as const

const nothing = () => undefined
const no = () => false
