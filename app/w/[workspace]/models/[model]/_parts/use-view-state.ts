'use client'
import type { Changes } from '#app/_client/address/address.ts'
import { setAddress, useAddress } from '#app/_client/address/use-address.ts'

/**
 * What of a screen stands in the URL (tab, selection, filter), so that a pasted link shows the same. Changing it reloads
 * nothing and adds no step to the browser's history.
 */
export function useViewState() {
  return useAddress()
}

/** Sets some keys of the address; `undefined` takes a key away. What is done late, from a notice, is done on the screen that is there then. */
export function setViewState(changes: Changes): void {
  setAddress(changes)
}
