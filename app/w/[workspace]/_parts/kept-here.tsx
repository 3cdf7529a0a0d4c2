'use client'
import { atRest } from '#app/_ui/lazily.tsx'

/** Holds this browser to what the workspace says about copies (F-9), from when the page is at rest; the page itself keeps nothing that must not be kept. */
export const KeptHere = atRest(async () => (await import('./kept-watch.tsx')).KeptWatch)
