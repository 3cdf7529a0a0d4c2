import * as z from 'zod/mini'
import { elementIdSchema } from './id.ts'
import { olderNameSchema } from './older-name-schema.ts'
import { localTextSchema, titleSchema } from './text-schema.ts'

/**
 * データの状態 / one state of a data: the same data between two events, with one set of attributes (A, A′, A″ on p4;
 * `holder` is the stakeholder in whose container the canvas draws it; the managing party is an attribute.
 */
export const dataStateSchema = z.strictObject({
  asset: elementIdSchema,
  name: titleSchema,
  olderName: olderNameSchema,
  primed: z.int().check(z.minimum(0), z.maximum(99)),
  holder: z.exactOptional(elementIdSchema),
  kindIds: z.array(elementIdSchema).check(z.maxLength(20)),
  copies: z.enum(['none', 'backup', 'replica', 'cache']),
  inScope: z.boolean(),
  external: z.boolean(),
  reviewed: z.exactOptional(
    z.strictObject({ location: z.boolean(), measures: z.boolean(), at: z.iso.date() }),
  ),
  note: z.exactOptional(localTextSchema),
})
export type DataState = z.infer<typeof dataStateSchema>
