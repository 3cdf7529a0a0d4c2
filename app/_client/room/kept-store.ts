const prefix = 'kept-edits:'

/** Before the names of what somebody has begun and not sent in this tab: kept when the page is loaded anew, gone when one signs out. */
export const draftPrefix = 'kept-draft:'

/** Set and taken away again by the window one signs out in: browsers tell the other windows of it. */
const signedOutKey = 'kept-edits-end'

/** What of a browser's store is used. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** Under which name the edits of one person in one model are stored. */
export function keyOf(of: { readonly userId: string; readonly modelId: string }): string {
  return `${prefix}${of.userId}:${of.modelId}`
}

/** The tab's own store; null where there is none or the browser forbids it. */
export function sessionStore(): Store | null {
  try {
    return typeof window === 'undefined' ? null : window.sessionStorage
  } catch {
    return null
  }
}

/** Takes away what is stored under such names. */
export function forget(store: Store, which: (key: string) => boolean): void {
  for (const key of storedKeys(store)) if (which(key)) store.removeItem(key)
}

/** The names under which edits are stored, of everybody. */
export function storedKeys(store: Store): readonly string[] {
  return namesIn(store, prefix)
}

function namesIn(store: Store, begin: string): readonly string[] {
  const keys = Array.from({ length: store.length }, (_, i) => store.key(i) ?? '')
  return keys.filter((key) => key.startsWith(begin))
}

const writers = new Set<() => void>()

/** Registers somebody who writes such edits, and is to stop when they are forgotten. */
export function noteKeeper(stop: () => void): void {
  writers.add(stop)
}

/** Nothing of them stays stored in this window. */
export function forgetStored(): void {
  for (const stop of writers) stop()
  const store = sessionStore()
  if (store === null) return
  forget(store, () => true)
  for (const key of namesIn(store, draftPrefix)) store.removeItem(key)
}

/** Tells the other windows of this browser that one has signed out. */
export function tellSignedOut(): void {
  try {
    window.localStorage.setItem(signedOutKey, '1')
    window.localStorage.removeItem(signedOutKey)
  } catch {
    // A browser that stores nothing has nothing in other windows either.
  }
}

/**
 * Takes what this window stored when one signs out in another; what its screen shows stays there until it is left. Every page
 * listens, so that this is all it loads for it.
 */
export function forgetWhenSignedOut(): () => void {
  const hear = ({ key, newValue }: StorageEvent) => {
    if (key === signedOutKey && newValue !== null) forgetStored()
  }
  window.addEventListener('storage', hear)
  return () => window.removeEventListener('storage', hear)
}
