'use client'
import { useSearchParams } from 'next/navigation'

/**
 * What of a screen stands in the URL (tab, selection, filter), so that a pasted link shows the same. Changing it reloads
 * nothing and adds no step to the browser's history.
 */
export function useViewState() {
  const params = useSearchParams()
  return {
    get: (key: string): string | undefined => params.get(key) ?? undefined,
    set: setViewState,
  }
}

/** Sets some keys of the address; `undefined` takes a key away. */
export function setViewState(changes: Readonly<Record<string, string | undefined>>): void {
  const next = new URLSearchParams(window.location.search)
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) next.delete(key)
    else next.set(key, value)
  }
  const query = next.toString()
  // Asked for now: what is done late, from a notice, is done on the screen that is there then.
  const path = window.location.pathname
  window.history.replaceState(null, '', query === '' ? path : `${path}?${query}`)
}
