'use client'
import { usePathname, useSearchParams } from 'next/navigation'
import {
  createContext,
  createElement,
  use,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react'
import { Address, baseOf, nothingLaid, type Changes, type Here } from './address.ts'
import { Reader, readingAt } from './reader.ts'

const address = new Address({
  here: () => ({ path: window.location.pathname, search: window.location.search }),
  write: (next) => window.history.replaceState(null, '', next),
  now: () => performance.now(),
  later: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds)
    return () => clearTimeout(timer)
  },
})

/** Keys that are pressed many times in a row and lead to no other screen. */
const walking = /^(Arrow|Page|Home$|End$|Tab$)/

/** Before the router is asked for another screen: nothing is written while it is on its way there, which would stop it. */
export function leaveAddress(): void {
  address.leave()
}

if (typeof window !== 'undefined') {
  window.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      const isHere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0
      if (link instanceof HTMLAnchorElement && !isHere && link.target === '') address.leave()
      else address.flush()
    },
    true,
  )
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.repeat && !walking.test(event.key)) address.flush()
    },
    true,
  )
  window.addEventListener('pagehide', () => address.flush())
  window.addEventListener('popstate', () => address.forget())
}

/** Sets some keys of the address, wherever one is then; it reloads nothing and adds no step to the browser's history (F-55). */
export function setAddress(changes: Changes): void {
  address.set(changes)
}

const DrawnOf = createContext<Here>({ path: '', search: '' })

/** Everything inside sees the address, and is drawn anew only for what it reads there. */
export function AddressProvider({ children }: { readonly children: ReactNode }) {
  const path = usePathname()
  const search = useSearchParams().toString()
  const { subscribe, get } = address.laid
  const laid = useSyncExternalStore(subscribe, get, () => nothingLaid)
  const [before, setBefore] = useState<Here>({ path, search })
  const base = baseOf(laid, before, { path, search })
  if (base !== before) setBefore(base)
  useLayoutEffect(() => address.seen({ path, search }), [path, search])
  return createElement(DrawnOf, { value: base }, children)
}

/**
 * What stands in the address, with what is about to be written there. Drawn anew when something of it that was read changes, not when
 * it is written or when the router has heard of it.
 */
export function useAddress() {
  const base = use(DrawnOf)
  const [reader] = useState(() => new Reader())
  const now = () => readingAt(address.laid.get(), base)
  useSyncExternalStore(
    address.laid.subscribe,
    () => reader.glance(now()),
    () => reader.glance(readingAt(nothingLaid, base)),
  )
  return {
    get: (key: string): string | undefined => reader.get(now(), key),
    set: setAddress,
    /** whether the value of a key is too long for a link: it is true in this window only (F-56) */
    isHeld: (key: string): boolean => reader.isHeld(now(), key),
    /** whether a link shows everything one sees here */
    get isWhole(): boolean {
      return reader.isWhole(now())
    },
  }
}
