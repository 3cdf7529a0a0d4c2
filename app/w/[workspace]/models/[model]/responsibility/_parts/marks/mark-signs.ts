import type { MarkKind } from '#lib/agreement/gaps/mark.ts'

/** The sign of a kind; its word always stands beside it. */
export const markSigns: Readonly<Record<MarkKind, string>> = {
  gap: '⚠',
  conflict: '✕',
  boundary: '⇹',
}
