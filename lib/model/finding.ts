import * as z from 'zod/mini'
import { elementIdSchema } from './id.ts'
import { localTextSchema } from './text-schema.ts'

/**
 * 指摘 / what a check says about a model (framework.md §4.7; ours): which rule, how grave, at which elements, and to which step it
 * leads back. It is computed and never stored; only its waiver is kept, with organisation, reason and time (I14).
 */
export const findingSchema = z.strictObject({
  rule: z.string().check(z.regex(/^F-\d{2}$/)),
  severity: z.enum(['error', 'warn', 'info']),
  elements: z.array(elementIdSchema).check(z.minLength(1), z.maxLength(500)),
  step: z.int().check(z.minimum(1), z.maximum(5)),
  explain: localTextSchema,
  waivedBy: z.exactOptional(
    z.strictObject({ org: elementIdSchema, reason: localTextSchema, at: z.iso.datetime() }),
  ),
})
/** @public */
export type Finding = z.infer<typeof findingSchema>
