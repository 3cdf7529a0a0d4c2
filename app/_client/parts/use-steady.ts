'use client'
import { useEffect, useMemo, useRef } from 'react'

/** The same value as before while it says the same: what is made anew with every edit draws nothing anew. Plain data only. */
export function useSteady<T>(value: T): T {
  const text = JSON.stringify(value)
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the text is the value
  return useMemo(() => value, [text])
}

/** A function that never changes and does what the latest one does. */
export function useLatest<A extends readonly unknown[]>(
  act: (...args: A) => void,
): (...args: A) => void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  return useMemo(
    () =>
      (...args: A) =>
        latest.current(...args),
    [],
  )
}
