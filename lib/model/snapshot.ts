import * as z from 'zod/mini'
import { elementIdSchema } from './id.ts'
import { localTextSchema } from './text-schema.ts'

/**
 * 版 / the canonical JSON of a model at one moment, named by its digest (framework.md §4.2; ours). Immutable: a later state of the
 * model is another snapshot.
 */
export const snapshotSchema = z.strictObject({
  id: elementIdSchema,
  model: elementIdSchema,
  contentHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  createdBy: elementIdSchema,
  label: localTextSchema,
  at: z.iso.datetime(),
})
/** @public */
export type Snapshot = z.infer<typeof snapshotSchema>
