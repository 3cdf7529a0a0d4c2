import { titleSchema } from '#lib/model/text-schema.ts'
import { roles } from '#lib/policy/roles.ts'
import { emailSchema } from '#server/auth/email.ts'
import { z } from 'zod'

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
  email: z.exactOptional(emailSchema),
  orgName: z.exactOptional(titleSchema),
  roles: roleListSchema,
}
