'use client'
import { lazily } from '#app/_ui/lazily.tsx'

/** One's own passkeys; comes when the page is at rest (F-184). */
export const PasskeysSection = lazily(
  async () => (await import('./passkeys-part.tsx')).PasskeysPart,
)
