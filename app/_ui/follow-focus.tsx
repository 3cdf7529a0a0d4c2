'use client'
import { useEffect } from 'react'
import { followFocus } from './focus-trail.ts'
import { keepFocus } from './lost-focus.ts'

/** Follows the focus for everything that floats (UI-11) and keeps it from being lost (UI-21); shows nothing, stands once at the root. */
export function FollowFocus() {
  useEffect(followFocus, [])
  useEffect(keepFocus, [])
  return null
}
