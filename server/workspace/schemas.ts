import { words } from '#lib/model/local-text.ts'
import { z } from 'zod'

/** A short name for chips and seals: not blank, at most 40 units. */
export const shortNameSchema = z.strictObject({
  ja: words(40).refine((s) => s.trim() !== '', { message: 'blank' }),
  en: words(40).exactOptional(),
})
