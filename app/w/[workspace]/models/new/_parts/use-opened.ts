'use client'
import { useAddress } from '#app/_client/address/use-address.ts'

/** What one does with a template: look inside it, or begin from it. */
type Way = 'look' | 'start'

/** Which template is open and how, kept in the address so that a pasted link opens the same. */
export function useOpened() {
  const address = useAddress()
  const none = { look: undefined, start: undefined }
  return {
    looked: address.get('look'),
    begun: address.get('start'),
    open: (way: Way, id: string) => address.set({ ...none, [way]: id }),
    close: () => address.set(none),
  }
}
