import { z } from 'zod'
import { elementIdSchema } from './id.ts'
import { localTextSchema } from './local-text.ts'

/**
 * 指摘 / what a check says about a model (framework.md §4.7; ours): which rule, how grave, at which elements, and to which step it
 * leads back. It is computed and never stored; only its waiver is kept, with organisation, reason and time (I14).
 */
export const findingSchema = z.strictObject({
  rule: z.string().regex(/^F-\d{2}$/),
  severity: z.enum(['error', 'warn', 'info']),
  elements: z.array(elementIdSchema).min(1).max(500),
  step: z.int().min(1).max(5),
  explain: localTextSchema,
  waivedBy: z
    .strictObject({ org: elementIdSchema, reason: localTextSchema, at: z.iso.datetime() })
    .exactOptional(),
})
/** @public */
export type Finding = z.infer<typeof findingSchema>
