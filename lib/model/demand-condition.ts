import * as z from 'zod/mini'
import { countrySchema, daySchema, durationSchema, elementIdSchema } from './id.ts'
import { titleSchema } from './text-schema.ts'
import { categoryCodeSchema, valueLevelSchema, type AttributeKey } from './vocabulary.ts'

/** Parties of the ba itself (`parties`) and those named beside them. */
const whoFields = { parties: z.boolean(), who: z.array(elementIdSchema).check(z.maxLength(100)) }

/**
 * 要求の内容 / what a ba asks the value of an attribute to be like (M-25): 開示範囲 ⊆ 当事者, 媒体・保存先 国内, 利用期限 ≤ 場の終わりから1年.
 * `stated`: only that the value is concrete. `termEnds`: that there is an end at all. `termWithin`: no later than `length` after
 * the ba begins or ends.
 */
export const demandConditionSchema = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('stated') }),
  z.strictObject({
    op: z.literal('codesWithin'),
    codes: z.array(categoryCodeSchema).check(z.minLength(1), z.maxLength(15)),
  }),
  z.strictObject({ op: z.literal('scopeWithin'), ...whoFields }),
  z.strictObject({
    op: z.literal('purposeWithin'),
    purposes: z.array(titleSchema).check(z.minLength(1), z.maxLength(30)),
  }),
  z.strictObject({ op: z.literal('partyWithin'), ...whoFields }),
  z.strictObject({
    op: z.literal('countryWithin'),
    countries: z
      .array(z.union([countrySchema, z.literal('EU')]))
      .check(z.minLength(1), z.maxLength(250)),
  }),
  z.strictObject({ op: z.literal('levelAtMost'), level: valueLevelSchema }),
  z.strictObject({ op: z.literal('termEnds') }),
  z.strictObject({ op: z.literal('termBy'), day: daySchema }),
  z.strictObject({
    op: z.literal('termWithin'),
    after: z.enum(['start', 'end']),
    length: durationSchema,
  }),
])
export type DemandCondition = z.infer<typeof demandConditionSchema>
type ConditionOp = DemandCondition['op']

/** Which conditions each attribute can be asked for, in the order in which they are offered (M-25). */
export const conditionOps: Readonly<Record<AttributeKey, readonly ConditionOp[]>> = {
  category: ['stated', 'codesWithin'],
  disclosureScope: ['stated', 'scopeWithin', 'countryWithin'],
  purpose: ['stated', 'purposeWithin'],
  controller: ['stated', 'partyWithin'],
  rightsHolders: ['stated', 'partyWithin'],
  value: ['stated', 'levelAtMost'],
  location: ['stated', 'countryWithin'],
  usageTerm: ['stated', 'termEnds', 'termBy', 'termWithin'],
}
