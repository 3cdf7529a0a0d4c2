import { useSyncExternalStore } from 'react'

const everyMs = 30_000

const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined
let now = new Date()

/** One clock for all that tells how long ago something was (F-86): however many tell it, one timer; none when nobody does. */
function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) now = new Date()
  listeners.add(listener)
  timer ??= setInterval(() => {
    now = new Date()
    for (const one of listeners) one()
  }, everyMs)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

function current(): Date {
  return now
}

/** The time, as it is told: anew every half minute. */
export function useMinute(): Date {
  return useSyncExternalStore(subscribe, current, current)
}

export const clock = { subscribe, current }
