import { titleSchema, words } from '#lib/model/local-text.ts'
import { roles } from '#lib/policy/roles.ts'
import { z } from 'zod'

// `words` has refused control characters already.
const ambiguous = /[\s<>"(),;:\\]/

/**
 * An e-mail address, normalised once: NFKC, lower case. Refused: more than one @, white space, quotes, anything that a
 * mail program could read as a second address.
 */
export const emailSchema = words(254)
  .transform((text) => text.normalize('NFKC').trim().toLowerCase())
  .refine((text) => /^[^@]+@[^@.]+(\.[^@.]+)+$/.test(text) && !ambiguous.test(text), {
    message: 'email',
  })

/** At least one role, none twice. */
export const roleListSchema = z
  .array(z.enum(roles))
  .min(1)
  .max(roles.length)
  .refine((list) => new Set(list).size === list.length, { message: 'twice' })

/** The token of an invitation's link. */
export const tokenSchema = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** Who is invited: a person into one's own organisation, or another organisation. */
export const inviteFields = {
  kind: z.enum(['organization', 'person']),
  email: emailSchema.exactOptional(),
  orgName: titleSchema.exactOptional(),
  roles: roleListSchema,
}
