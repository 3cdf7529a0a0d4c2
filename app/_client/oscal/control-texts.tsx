'use client'
import { lazily } from '#app/_ui/lazily.tsx'

/** 管理策の本文 / texts of the controls that are referred to, from a catalogue somebody has read into this browser. */
export const ControlTexts = lazily(
  async () => (await import('./control-texts-part.tsx')).ControlTextsPart,
)
