'use client'
import { useSyncExternalStore } from 'react'

let said = ''
const heard = new Set<() => void>()

/** Says what was done last to the list of reviews, wherever it was done: also over a step, where the list is not (F-143). Empty: nothing. */
export function say(what: string): void {
  said = what
  for (const hear of heard) hear()
}

/** What was said last. */
export function useSaid(): string {
  return useSyncExternalStore(
    listen,
    () => said,
    () => '',
  )
}

function listen(hear: () => void): () => void {
  heard.add(hear)
  return () => heard.delete(hear)
}
