'use client'
import { useSyncExternalStore } from 'react'

const key = 'single-keys'
const heard = new Set<() => void>()

/** Whether single-letter keys work in this browser: they do until somebody switches them off (WCAG 2.1.4). */
export function singleKeys(): boolean {
  try {
    return window.localStorage.getItem(key) !== 'off'
  } catch {
    // A browser that stores nothing keeps no wish either.
    return true
  }
}

/** Switches them on or off, in this browser, also in its other windows. */
export function setSingleKeys(isOn: boolean): void {
  try {
    if (isOn) window.localStorage.removeItem(key)
    else window.localStorage.setItem(key, 'off')
  } catch {
    // As above.
  }
  for (const tell of heard) tell()
}

/** The same for screens. */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(listen, singleKeys, () => true)
}

function listen(changed: () => void): () => void {
  heard.add(changed)
  window.addEventListener('storage', changed)
  return () => {
    heard.delete(changed)
    window.removeEventListener('storage', changed)
  }
}
