'use client'

/** Does something once the page has been at rest for a while; the answer calls it off. */
export function whenIdle(act: () => void): () => void {
  // Safari has no such thing: there it only waits.
  const canAsk = typeof window.requestIdleCallback === 'function'
  let asked: number | undefined
  const timer = setTimeout(() => {
    if (canAsk) asked = window.requestIdleCallback(act, { timeout: longestMs })
    else act()
  }, restMs)
  return () => {
    clearTimeout(timer)
    if (asked !== undefined) window.cancelIdleCallback(asked)
  }
}

/** What somebody opens a page for comes first. */
const restMs = 2000
const longestMs = 10_000
