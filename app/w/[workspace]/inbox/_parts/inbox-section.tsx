'use client'
import { lazily } from '#app/_ui/lazily.tsx'

/** What waits for the member; comes when the page is at rest (F-215). */
export const InboxSection = lazily(async () => (await import('./inbox-part.tsx')).InboxPart)
