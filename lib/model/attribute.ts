import * as z from 'zod/mini'
import { countrySchema, daySchema, elementIdSchema } from './id.ts'
import { localTextSchema } from './text-schema.ts'
import { termSchema } from './term.ts'
import { categoryCodeSchema, valueLevelSchema } from './vocabulary.ts'

/** 開示範囲 / disclosure scope in layers; the effective scope is their intersection (p10; ). */
const scopeSchema = z.strictObject({
  layers: z
    .array(
      z.strictObject({
        ba: z.exactOptional(elementIdSchema),
        allow: z.union([z.literal('any'), z.array(elementIdSchema).check(z.maxLength(100))]),
        countries: z.exactOptional(z.array(countrySchema).check(z.maxLength(250))),
        nationalities: z.exactOptional(z.array(countrySchema).check(z.maxLength(250))),
      }),
    )
    .check(z.maxLength(20)),
})

/** The value of one attribute, shaped by which attribute it is (p18). */
const attributeValueSchema = z.discriminatedUnion('key', [
  z.strictObject({
    key: z.literal('category'),
    codes: z.array(categoryCodeSchema).check(z.maxLength(15)),
  }),
  z.strictObject({ key: z.literal('disclosureScope'), scope: scopeSchema }),
  z.strictObject({
    key: z.literal('purpose'),
    codes: z.array(elementIdSchema).check(z.maxLength(50)),
  }),
  z.strictObject({ key: z.literal('controller'), controller: elementIdSchema }),
  z.strictObject({
    key: z.literal('rightsHolders'),
    holders: z
      .array(z.strictObject({ who: elementIdSchema, right: z.exactOptional(localTextSchema) }))
      .check(z.maxLength(100)),
    relinquished: z.exactOptional(
      z
        .array(z.strictObject({ who: elementIdSchema, reason: localTextSchema }))
        .check(z.maxLength(100)),
    ),
  }),
  z.strictObject({ key: z.literal('value'), level: valueLevelSchema }),
  z.strictObject({
    key: z.literal('location'),
    systems: z.array(elementIdSchema).check(z.maxLength(50)),
  }),
  z.strictObject({ key: z.literal('usageTerm'), term: termSchema }),
])
export type AttributeValue = z.infer<typeof attributeValueSchema>

/** One layer of a disclosure scope: whom it allows, and by which ba and in which countries. */
export type ScopeLayer = z.infer<typeof scopeSchema>['layers'][number]

/**
 * 属性の値 / what is known about one attribute of one state (I5: one cell per state, row and kind).
 * `text` are the words of the table when the typed value does not say it all ("等", a company in brackets);
 * `sameAs` is 左記と同様: the state whose value this one follows. `status` concrete needs a value, a text or `sameAs`.
 */
export const attributeCellSchema = z.strictObject({
  status: z.enum(['unknown', 'tbd', 'concrete', 'notApplicable']),
  basis: z.enum(['fact', 'assumption']),
  value: z.exactOptional(attributeValueSchema),
  text: z.exactOptional(localTextSchema),
  sameAs: z.exactOptional(elementIdSchema),
  confirmedBy: z.exactOptional(elementIdSchema),
  dueBy: z.exactOptional(daySchema),
  note: z.exactOptional(localTextSchema),
})
export type AttributeCell = z.infer<typeof attributeCellSchema>
