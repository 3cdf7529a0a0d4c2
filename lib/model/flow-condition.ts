import * as z from 'zod/mini'
import { elementIdSchema } from './id.ts'
import { localTextSchema, words } from './text-schema.ts'
import { attributeKeySchema } from './vocabulary.ts'

/** 流通の条件 / a condition of one transfer: what the provider requires, what the recipient must do (p3; ). */
export const flowConditionSchema = z.strictObject({
  event: elementIdSchema,
  side: z.enum(['providerRequires', 'recipientMust', 'both']),
  about: z.union([attributeKeySchema, z.literal('duty')]),
  operator: words(40),
  operand: z.array(words(200)).check(z.maxLength(200)),
  origin: z.array(words(140)).check(z.maxLength(50)),
  status: z.enum(['derived', 'proposed', 'agreed', 'unmet']),
  evidence: z.exactOptional(localTextSchema),
})
/** @public */
export type FlowCondition = z.infer<typeof flowConditionSchema>
