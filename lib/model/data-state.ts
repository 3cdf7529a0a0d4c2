import { z } from 'zod'
import { elementIdSchema } from './id.ts'
import { localTextSchema, titleSchema } from './local-text.ts'

/**
 * データの状態 / one state of a data: the same data between two events, with one set of attributes (A, A′, A″ on p4;
 * `holder` is the stakeholder in whose container the canvas draws it; the managing party is an attribute.
 */
export const dataStateSchema = z.strictObject({
  asset: elementIdSchema,
  name: titleSchema,
  primed: z.int().min(0).max(99),
  holder: elementIdSchema.exactOptional(),
  kindIds: z.array(elementIdSchema).max(20),
  copies: z.enum(['none', 'backup', 'replica', 'cache']),
  inScope: z.boolean(),
  external: z.boolean(),
  reviewed: z
    .strictObject({ location: z.boolean(), measures: z.boolean(), at: z.iso.date() })
    .exactOptional(),
  note: localTextSchema.exactOptional(),
})
export type DataState = z.infer<typeof dataStateSchema>
