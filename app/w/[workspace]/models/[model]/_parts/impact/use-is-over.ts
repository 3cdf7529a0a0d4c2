'use client'
import { useSyncExternalStore } from 'react'

const query = '(max-width: 63.99rem)'

/** Whether the window is so small that a sheet lies over the work instead of beside it. */
export function useIsOver(): boolean {
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
