import { useSyncExternalStore } from 'react'

/** False while the server renders and while its page is taken over; true from then on. */
export function useIsBrowser(): boolean {
  return useSyncExternalStore(never, yes, no)
}

const never = () => () => {}
const yes = () => true
const no = () => false
