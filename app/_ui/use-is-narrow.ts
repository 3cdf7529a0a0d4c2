'use client'
import { useSyncExternalStore } from 'react'

/** As narrow as a phone; so narrow that a sheet lies over the work instead of beside it. */
const queries = { phone: '(max-width: 40rem)', over: '(max-width: 63.99rem)' } as const

/** Whether the window is that narrow; not while the server draws the page. */
export function useIsNarrow(how: keyof typeof queries): boolean {
  const query = queries[how]
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    () => window.matchMedia(query).matches,
    () => false,
  )
}
