import * as z from 'zod/mini'
import { countrySchema, elementIdSchema } from './id.ts'
import { olderNameSchema } from './older-name-schema.ts'
import { localTextSchema, titleSchema } from './text-schema.ts'

/** ステークホルダーの種類 / what somebody who takes part is (p13). */
export const stakeholderKinds = [
  'organization',
  'department',
  'naturalPersonClass',
  'consortium',
  'authority',
] as const

/** 役割 / what an organisation does in the flow (p13). */
export const stakeholderRoles = [
  'deviceVendor',
  'platformOperator',
  'serviceProvider',
  'rightsHolder',
  'other',
] as const

/**
 * ステークホルダー / somebody who takes part in the life of the data (p13-14; ): an organisation, a part of one, a
 * class of natural persons, the consortium itself, an authority. Which organisation account it *is* stands in Postgres.
 */
export const stakeholderSchema = z.strictObject({
  kind: z.enum(stakeholderKinds),
  name: titleSchema,
  olderName: olderNameSchema,
  role: z.exactOptional(z.enum(stakeholderRoles)),
  parent: z.exactOptional(elementIdSchema),
  members: z.array(elementIdSchema).check(z.maxLength(200)),
  country: z.exactOptional(countrySchema),
  representedBy: z.exactOptional(elementIdSchema),
  description: z.exactOptional(localTextSchema),
})
export type Stakeholder = z.infer<typeof stakeholderSchema>
