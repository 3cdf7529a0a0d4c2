'use client'
import { useEffect } from 'react'
import { forgetWhenSignedOut } from './kept-store.ts'

/** Nothing of kept edits stays stored in this window when one signs out in another (F-11). Shows nothing. */
export function ForgetKept() {
  useEffect(forgetWhenSignedOut, [])
  return null
}
