'use client'
import { lazily } from '#app/_ui/lazily.tsx'

/** The consortium's own typical risks, to be read and written; they come at rest, or when somebody asks. */
export const OwnRowsDialog = lazily(
  async () => (await import('./own-rows-dialog.tsx')).OwnRowsDialog,
)
