'use client'
import { atRest } from '#app/_ui/lazily.tsx'

/** Rarely looked at: it comes with its words when the page is at rest (F-154). */
export const DeputiesPart = atRest(async () => (await import('./deputies-part.tsx')).DeputiesPart)
