'use client'
import { useState } from 'react'

const prefix = 'yoriai-looked-at/'

/**
 * Up to which moment (milliseconds since 1970, by the server) a person has looked at something, as this browser remembers it
 * where it may; null: it does not know.
 */
export function useLastLook(what: string): readonly [number | null, (until: number) => void] {
  const name = `${prefix}${what}`
  const [looked, setLooked] = useState(() => read(name))
  const look = (until: number) => {
    if (looked !== null && until <= looked) return
    setLooked(until)
    try {
      localStorage.setItem(name, String(until))
    } catch {
      // Told again after a reload.
    }
  }
  return [looked, look]
}

/** After signing out: nothing of it stays, of anybody. */
export function forgetLooks(): void {
  try {
    const names = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '')
    for (const name of names) if (name.startsWith(prefix)) localStorage.removeItem(name)
  } catch {
    // A browser that stores nothing remembers nothing.
  }
}

function read(name: string): number | null {
  try {
    const found = Number(localStorage.getItem(name) ?? '')
    return localStorage.getItem(name) === null || !Number.isFinite(found) ? null : found
  } catch {
    return null
  }
}
