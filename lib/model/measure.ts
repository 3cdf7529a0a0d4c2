import * as z from 'zod/mini'
import { daySchema, elementIdSchema } from './id.ts'
import { localTextSchema, titleSchema, words } from './text-schema.ts'

/** 対策の出典 / where a measure is found in a published standard (p24; ). */
export const referenceSchema = z.strictObject({
  family: z.enum(['SP800-53r5', 'ISO27001:2013', 'ISO27001:2022', 'CPSF', 'DMBOK2', 'other']),
  id: words(80),
})
export type Reference = z.infer<typeof referenceSchema>

/** 対策 / a measure against risks, with its references; as it is today or as it is to be (p3, p11, p24). */
export const measureSchema = z.strictObject({
  title: titleSchema,
  asIsToBe: z.enum(['asIs', 'toBe']),
  references: z.array(referenceSchema).check(z.maxLength(50)),
  risks: z.array(elementIdSchema).check(z.maxLength(500)),
  type: z.enum(['avoid', 'mitigate', 'transfer', 'share', 'accept']),
  status: z.enum(['proposed', 'adopted', 'done', 'dropped']),
  due: z.exactOptional(daySchema),
  evidence: z.exactOptional(localTextSchema),
})
export type Measure = z.infer<typeof measureSchema>
