import { lazily } from '#app/_ui/lazily.tsx'

/** Rounds of signing come when the page is at rest (F-200). */
export const RoundsPart = lazily(async () => (await import('./rounds-part.tsx')).RoundsPart)

/** Only who signs needs it (F-203). */
export const SittingPage = lazily(
  async () => (await import('../sitting/sitting-page.tsx')).SittingPage,
)

/** Only who asks for a receipt needs it (F-208). */
export const ReceiptPage = lazily(
  async () => (await import('../receipt/receipt-page.tsx')).ReceiptPage,
)
