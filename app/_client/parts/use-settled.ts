'use client'
import { useEffect, useState } from 'react'

/** Milliseconds. */
const moment = 1000

/** Whether what is shown has stood for a moment: nobody accepts what came under their pointer as they pressed. */
export function useSettled(shown: string): boolean {
  const [settled, settle] = useState(shown)
  useEffect(() => {
    const timer = setTimeout(() => settle(shown), moment)
    return () => clearTimeout(timer)
  }, [shown])
  return settled === shown
}
