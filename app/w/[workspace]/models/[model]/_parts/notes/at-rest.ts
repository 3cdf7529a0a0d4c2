import { atRest } from '#app/_ui/lazily.tsx'

/** What one's own organisation noted about an element: shown a moment after the panel it stands in (F-174). */
export const ElementNotes = atRest(async () => (await import('./element-notes.tsx')).ElementNotes)
