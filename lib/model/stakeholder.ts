import { z } from 'zod'
import { countrySchema, elementIdSchema } from './id.ts'
import { localTextSchema, titleSchema } from './local-text.ts'

/**
 * ステークホルダー / somebody who takes part in the life of the data (p13-14; ): an organisation, a part of one, a
 * class of natural persons, the consortium itself, an authority. Which organisation account it *is* stands in Postgres.
 */
export const stakeholderSchema = z.strictObject({
  kind: z.enum(['organization', 'department', 'naturalPersonClass', 'consortium', 'authority']),
  name: titleSchema,
  role: z
    .enum(['deviceVendor', 'platformOperator', 'serviceProvider', 'rightsHolder', 'other'])
    .exactOptional(),
  parent: elementIdSchema.exactOptional(),
  members: z.array(elementIdSchema).max(200),
  country: countrySchema.exactOptional(),
  representedBy: elementIdSchema.exactOptional(),
  description: localTextSchema.exactOptional(),
})
export type Stakeholder = z.infer<typeof stakeholderSchema>
