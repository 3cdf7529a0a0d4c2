'use client'
import { atRest } from '#app/_ui/lazily.tsx'

/** Erases, when the page is at rest, what this browser keeps of workspaces the person is not in (any more). Shows nothing. */
export const KeptOutside = atRest(async () => (await import('./erase-outside.tsx')).EraseOutside)
