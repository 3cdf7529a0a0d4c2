'use client'
import { lazily } from '#app/_ui/lazily.tsx'

/** The consortium's own typical risks, to be read and written; nobody needs them before they ask. */
export const OwnRowsDialog = lazily(
  async () => (await import('./own-rows-dialog.tsx')).OwnRowsDialog,
  ({ onClose }) => onClose(),
)
