'use client'
import { useState } from 'react'

const prefix = 'yoriai-looked-at/'

/**
 * Up to which moment (milliseconds since 1970, by the server) a person has looked at something; 0: never. This browser remembers
 * it, where it may.
 */
export function useLastLook(what: string): readonly [number, (until: number) => void] {
  const name = `${prefix}${what}`
  const [looked, setLooked] = useState(() => read(name))
  const look = (until: number) => {
    if (until <= looked) return
    setLooked(until)
    try {
      localStorage.setItem(name, String(until))
    } catch {
      // Told again after a reload.
    }
  }
  return [looked, look]
}

function read(name: string): number {
  try {
    return Number(localStorage.getItem(name) ?? 0) || 0
  } catch {
    return 0
  }
}
