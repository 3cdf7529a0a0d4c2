import * as z from 'zod/mini'
import { demandConditionSchema } from './demand-condition.ts'
import { countrySchema, daySchema, durationSchema, elementIdSchema } from './id.ts'
import { webLinkSchema } from './link.ts'
import { olderNameSchema } from './older-name-schema.ts'
import { localTextSchema, titleSchema, words } from './text-schema.ts'
import { baCategorySchema, eventKindSchema, normTypeSchema } from './vocabulary.ts'

/** 場が求める義務 / a duty a ba puts on events (p16: confirm consent, record). */
export const baDutySchema = z.strictObject({
  id: elementIdSchema,
  onEvent: eventKindSchema,
  duty: z.enum([
    'consent',
    'confirmRecipientConsent',
    'notify',
    'record',
    'erase',
    'return',
    'licence',
    'assess',
    'agreeSecurity',
    'other',
  ]),
  duration: z.exactOptional(durationSchema),
  text: z.exactOptional(localTextSchema),
})
export type BaDuty = z.infer<typeof baDutySchema>

/** 条項 / a clause of the norm, by its number, in our own words; `link`: where it can be read. */
const baClauseSchema = z.strictObject({
  ref: words(80),
  text: localTextSchema,
  flowDown: z.exactOptional(z.boolean()),
  link: z.exactOptional(webLinkSchema),
})
export type BaClause = z.infer<typeof baClauseSchema>

/**
 * ひな形 / which entry of our library a ba was copied from, in which version; `passedOver`: a later version that somebody looked at and
 * did not take over (M-28).
 */
const baOriginSchema = z.strictObject({
  id: elementIdSchema,
  version: words(40),
  passedOver: z.exactOptional(words(40)),
})

/** 国外への移転の根拠 / why data may leave the country. */
export const crossBorderGrounds = ['adequacy', 'consent', 'contractualEquivalent', 'law'] as const

/** 場 / a range that shares a specific norm for data: law, internal rule, contract, consent (p4, p9; ). */
export const baSchema = z.strictObject({
  name: titleSchema,
  olderName: olderNameSchema,
  short: z.exactOptional(titleSchema),
  category: z.exactOptional(baCategorySchema),
  normType: normTypeSchema,
  jurisdiction: z.exactOptional(z.union([countrySchema, z.literal('EU')])),
  parties: z.array(elementIdSchema).check(z.maxLength(100)),
  /** which wording of the norm it is: 2026年4月改定 */
  version: z.exactOptional(words(80)),
  effectiveFrom: z.exactOptional(daySchema),
  effectiveTo: z.exactOptional(daySchema),
  parent: z.exactOptional(elementIdSchema),
  template: z.exactOptional(baOriginSchema),
  members: z.array(elementIdSchema).check(z.maxLength(2000)),
  purposes: z.array(elementIdSchema).check(z.maxLength(50)),
  duties: z.array(baDutySchema).check(z.maxLength(50)),
  clauses: z.array(baClauseSchema).check(z.maxLength(200)),
  crossBorder: z.exactOptional(
    z.strictObject({
      ground: z.enum(crossBorderGrounds),
      destinations: z.array(countrySchema).check(z.maxLength(250)),
    }),
  ),
  minRetention: z.exactOptional(durationSchema),
  reasoning: z.exactOptional(localTextSchema),
  layer: z.exactOptional(words(80)),
  document: z.exactOptional(
    z.strictObject({ title: localTextSchema, link: z.exactOptional(webLinkSchema) }),
  ),
  reviewBy: z.exactOptional(daySchema),
})
export type Ba = z.infer<typeof baSchema>

/** 3-1 の印 / what one ba says about one attribute: the ○ of table 3-1, and what the value has to be like (p17, M-25). */
export const baDemandSchema = z.strictObject({
  mark: z.enum(['required', 'undecided', 'notApplicable']),
  strength: z.exactOptional(z.enum(['must', 'should'])),
  conditions: z.exactOptional(z.array(demandConditionSchema).check(z.maxLength(8))),
  clause: z.exactOptional(words(80)),
  note: z.exactOptional(localTextSchema),
})
export type BaDemand = z.infer<typeof baDemandSchema>
