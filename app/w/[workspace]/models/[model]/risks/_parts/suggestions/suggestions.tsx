'use client'
import { lazily } from '#app/_ui/lazily.tsx'

/** 候補 / what our catalogue suggests for an event. Its texts come with the part, so that nothing else carries them (RC-6). */
export const Suggestions = lazily(
  async () => (await import('./suggestion-list.tsx')).SuggestionList,
)
