'use client'
import { lazily } from '#app/_ui/lazily.tsx'

/** How one wants to be told by mail; comes when the page is at rest (F-215). */
export const NoticesSection = lazily(async () => (await import('./notices-part.tsx')).NoticesPart)
