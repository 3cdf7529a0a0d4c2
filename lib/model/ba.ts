import { z } from 'zod'
import { countrySchema, daySchema, durationSchema, elementIdSchema } from './id.ts'
import { localTextSchema, titleSchema, words } from './local-text.ts'
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
  duration: durationSchema.exactOptional(),
  text: localTextSchema.exactOptional(),
})
export type BaDuty = z.infer<typeof baDutySchema>

/** 場 / a range that shares a specific norm for data: law, internal rule, contract, consent (p4, p9; ). */
export const baSchema = z.strictObject({
  name: titleSchema,
  short: titleSchema.exactOptional(),
  category: baCategorySchema.exactOptional(),
  normType: normTypeSchema,
  jurisdiction: z.union([countrySchema, z.literal('EU')]).exactOptional(),
  parties: z.array(elementIdSchema).max(100),
  effectiveFrom: daySchema.exactOptional(),
  effectiveTo: daySchema.exactOptional(),
  parent: elementIdSchema.exactOptional(),
  template: z.strictObject({ id: elementIdSchema, version: words(40) }).exactOptional(),
  members: z.array(elementIdSchema).max(2000),
  purposes: z.array(elementIdSchema).max(50),
  duties: z.array(baDutySchema).max(50),
  clauses: z
    .array(
      z.strictObject({
        ref: words(80),
        text: localTextSchema,
        flowDown: z.boolean().exactOptional(),
      }),
    )
    .max(200),
  crossBorder: z
    .strictObject({
      ground: z.enum(['adequacy', 'consent', 'contractualEquivalent', 'law']),
      destinations: z.array(countrySchema).max(250),
    })
    .exactOptional(),
  minRetention: durationSchema.exactOptional(),
  reasoning: localTextSchema.exactOptional(),
  layer: words(80).exactOptional(),
})
export type Ba = z.infer<typeof baSchema>

/** 3-1 の印 / what one ba says about one attribute: the ○ of table 3-1 and, later, its detail (p17; ). */
export const baDemandSchema = z.strictObject({
  mark: z.enum(['required', 'undecided', 'notApplicable']),
  strength: z.enum(['must', 'should']).exactOptional(),
  constraint: z
    .strictObject({
      op: z.enum(['in', 'subsetOf', 'maxScope', 'countryIn', 'before', 'atMost', 'required']),
      operand: z.array(words(200)).max(200),
    })
    .exactOptional(),
  clause: words(80).exactOptional(),
  note: localTextSchema.exactOptional(),
})
export type BaDemand = z.infer<typeof baDemandSchema>
