import * as z from 'zod/mini'
import { daySchema, durationSchema, elementIdSchema } from './id.ts'
import { localTextSchema } from './text-schema.ts'

/** 利用期限 / usage term: none, a day, relative to the start or end of a ba or event, or words (p18; ). */
export const termSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('date'), end: daySchema }),
  z.strictObject({
    kind: z.literal('relative'),
    anchor: z.strictObject({
      ba: z.exactOptional(elementIdSchema),
      event: z.exactOptional(elementIdSchema),
      point: z.enum(['start', 'end']),
    }),
    offset: durationSchema,
  }),
  z.strictObject({ kind: z.literal('text'), text: localTextSchema }),
])
export type Term = z.infer<typeof termSchema>
