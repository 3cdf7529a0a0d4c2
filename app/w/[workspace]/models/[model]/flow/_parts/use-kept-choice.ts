'use client'
import { useState } from 'react'
import { useRoom } from '#app/_client/room/room.tsx'

/** A yes or no about the canvas that this browser remembers for this person. */
export function useKeptChoice(
  name: string,
  initial: boolean,
): readonly [isOn: boolean, set: (isOn: boolean) => void] {
  const key = `yoriai.canvas.${name}.${useRoom().me.userId}`
  const [isOn, setOn] = useState(() => kept(key) ?? initial)
  const set = (next: boolean) => {
    setOn(next)
    try {
      localStorage.setItem(key, next ? 'yes' : 'no')
    } catch {
      // A browser that keeps nothing: the choice holds for this visit.
    }
  }
  return [isOn, set]
}

function kept(key: string): boolean | undefined {
  try {
    const value = localStorage.getItem(key)
    return value === null ? undefined : value === 'yes'
  } catch {
    return undefined // a browser that keeps nothing
  }
}
