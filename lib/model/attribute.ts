import { z } from 'zod'
import { countrySchema, daySchema, elementIdSchema } from './id.ts'
import { localTextSchema } from './local-text.ts'
import { termSchema } from './term.ts'
import { categoryCodeSchema, valueLevelSchema } from './vocabulary.ts'

/** 開示範囲 / disclosure scope in layers; the effective scope is their intersection (p10; ). */
const scopeSchema = z.strictObject({
  layers: z
    .array(
      z.strictObject({
        ba: elementIdSchema.exactOptional(),
        allow: z.union([z.literal('any'), z.array(elementIdSchema).max(100)]),
        countries: z.array(countrySchema).max(250).exactOptional(),
        nationalities: z.array(countrySchema).max(250).exactOptional(),
      }),
    )
    .max(20),
})

/** The value of one attribute, shaped by which attribute it is (p18). */
const attributeValueSchema = z.discriminatedUnion('key', [
  z.strictObject({ key: z.literal('category'), codes: z.array(categoryCodeSchema).max(15) }),
  z.strictObject({ key: z.literal('disclosureScope'), scope: scopeSchema }),
  z.strictObject({ key: z.literal('purpose'), codes: z.array(elementIdSchema).max(50) }),
  z.strictObject({ key: z.literal('controller'), controller: elementIdSchema }),
  z.strictObject({
    key: z.literal('rightsHolders'),
    holders: z
      .array(z.strictObject({ who: elementIdSchema, right: localTextSchema.exactOptional() }))
      .max(100),
    relinquished: z
      .array(z.strictObject({ who: elementIdSchema, reason: localTextSchema }))
      .max(100)
      .exactOptional(),
  }),
  z.strictObject({ key: z.literal('value'), level: valueLevelSchema }),
  z.strictObject({ key: z.literal('location'), systems: z.array(elementIdSchema).max(50) }),
  z.strictObject({ key: z.literal('usageTerm'), term: termSchema }),
])
export type AttributeValue = z.infer<typeof attributeValueSchema>

/**
 * 属性の値 / what is known about one attribute of one state (I5: one cell per state, row and kind).
 * `text` are the words of the table when the typed value does not say it all ("等", a company in brackets);
 * `sameAs` is 左記と同様: the state whose value this one follows. `status` concrete needs a value, a text or `sameAs`.
 */
export const attributeCellSchema = z.strictObject({
  status: z.enum(['unknown', 'tbd', 'concrete', 'notApplicable']),
  basis: z.enum(['fact', 'assumption']),
  value: attributeValueSchema.exactOptional(),
  text: localTextSchema.exactOptional(),
  sameAs: elementIdSchema.exactOptional(),
  confirmedBy: elementIdSchema.exactOptional(),
  dueBy: daySchema.exactOptional(),
  note: localTextSchema.exactOptional(),
})
export type AttributeCell = z.infer<typeof attributeCellSchema>
