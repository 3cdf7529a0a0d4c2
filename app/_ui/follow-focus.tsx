'use client'
import { useEffect } from 'react'
import { followFocus } from './focus-trail.ts'

/** Follows the focus for everything that floats (UI-11); shows nothing, stands once at the root. */
export function FollowFocus() {
  useEffect(followFocus, [])
  return null
}
