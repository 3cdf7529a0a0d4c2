'use client'
import { leaveAddress } from '../address/use-address.ts'

/** Whether this window can show an address without the server. */
type LocalWay = (href: string) => boolean

let offered: LocalWay | null = null

/** While the answer has not been called, addresses this says yes to are shown without the server when that cannot be reached (F-34). */
export function offerLocalWay(way: LocalWay): () => void {
  offered = way
  return () => {
    if (offered === way) offered = null
  }
}

/** Goes to an address without the server, where that is possible; the address and the way back of the browser are as otherwise. */
export function goLocally(href: string): boolean {
  if (offered?.(href) !== true) return false
  leaveAddress()
  window.history.pushState(null, '', href)
  return true
}
