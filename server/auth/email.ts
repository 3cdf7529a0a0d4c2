import { z } from 'zod'
import { words } from '#lib/model/text-schema.ts'

// `words` has refused control characters already.
const ambiguous = /[\s<>"(),;:\\]/

/**
 * An e-mail address, normalised once: NFKC, lower case. Refused: more than one @, white space, quotes, anything that a
 * mail program could read as a second address.
 */
export const emailSchema = z
  .pipe(
    words(254),
    z.transform((text: string) => text.normalize('NFKC').trim().toLowerCase()),
  )
  .refine((text) => /^[^@]+@[^@.]+(\.[^@.]+)+$/.test(text) && !ambiguous.test(text), {
    message: 'email',
  })
