import * as z from 'zod/mini'
import { elementIdSchema } from './id.ts'
import { localTextSchema, words } from './text-schema.ts'

/** 制度間の差 / a difference between two institutions, and the adjusting measure (調整措置) for it (p3; ). */
export const institutionGapSchema = z.strictObject({
  left: elementIdSchema,
  right: elementIdSchema,
  about: words(140),
  relation: z.enum(['equal', 'leftStricter', 'rightStricter', 'onlyLeft', 'onlyRight', 'conflict']),
  adjustment: z.exactOptional(
    z.strictObject({
      text: localTextSchema,
      owner: elementIdSchema,
      measure: z.exactOptional(elementIdSchema),
    }),
  ),
  status: z.enum(['open', 'adjusted', 'accepted']),
})
/** @public */
export type InstitutionGap = z.infer<typeof institutionGapSchema>
