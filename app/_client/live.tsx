'use client'
import { atRest } from '#app/_ui/lazily.tsx'

/** Keeps what a consortium's screens show fresh; mounted once a workspace. What is shown is new when the page opens: it begins at rest. */
export const LiveWorkspace = atRest(async () => (await import('./live-news.tsx')).LiveNews)
