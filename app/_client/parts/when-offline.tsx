'use client'
import { atRest } from '#app/_ui/lazily.tsx'

/** What every page says and does when the network goes: it is there when the page is at rest. */
export const WhenOffline = atRest(
  async () => (await import('./offline-manners.tsx')).OfflineManners,
)
