import { atRest } from '#app/_ui/lazily.tsx'

/** What the rules of the matrix say comes when the page is at rest: counts above, words in the rows, and what a rule would offer. */
export const MarkChips = atRest(async () => (await import('./mark-chips.tsx')).MarkChips)
export const ByRule = atRest(async () => (await import('./by-rule.tsx')).ByRule)
export const MarkWords = atRest(async () => (await import('./mark-words.tsx')).MarkWords)
