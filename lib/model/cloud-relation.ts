import * as z from 'zod/mini'
import { elementIdSchema } from './id.ts'

/** クラウドの役割 / a cloud role held in one relation, never by an organisation as such (p21; ). */
export const cloudRelationSchema = z.strictObject({
  provider: elementIdSchema,
  customer: elementIdSchema,
  service: elementIdSchema,
  role: z.enum(['cspCsc', 'peer', 'partner']),
  contractBa: z.exactOptional(elementIdSchema),
})
/** @public */
export type CloudRelation = z.infer<typeof cloudRelationSchema>
