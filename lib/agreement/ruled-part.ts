import * as z from 'zod/mini'
import { elementIdSchema } from '#lib/model/id.ts'

/** A part that a rule would offer: for this risk and measure, this organisation carries the measure out. */
export const ruledPartSchema = z.strictObject({
  riskId: elementIdSchema,
  measureId: elementIdSchema,
  orgId: z.uuid(),
})
export type RuledPart = z.infer<typeof ruledPartSchema>

/** How many parts are offered in one act at most. */
export const mostRuled = 200
