import * as z from 'zod/mini'
import { elementIdSchema } from './id.ts'
import { levelSchema } from './risk-scale.ts'
import { localTextSchema, words } from './text-schema.ts'
import {
  threatSchema,
  threatSourceSchema,
  transferUnitSchema,
  viewpointSchema,
} from './vocabulary.ts'

/** LINDDUN / the seven privacy threats, an optional tag beside the framework's threat (ours). */
const linddunSchema = z.enum([
  'linking',
  'identifying',
  'nonRepudiation',
  'detecting',
  'dataDisclosure',
  'unawareness',
  'nonCompliance',
])

/**
 * リスク / what may happen at one event to its data, seen from one viewpoint (p19, p24; ).
 * Likelihood, impact, what is left of both once the measures are in place (残余リスク, fields of their own so that two people
 * can write one each) and status are ours, not METI's.
 */
export const riskSchema = z.strictObject({
  event: elementIdSchema,
  states: z.array(elementIdSchema).check(z.maxLength(200)),
  viewpoint: viewpointSchema,
  source: threatSourceSchema,
  threat: threatSchema,
  linddun: z.exactOptional(z.array(linddunSchema).check(z.maxLength(7))),
  incident: localTextSchema,
  unit: z.exactOptional(transferUnitSchema),
  likelihood: z.exactOptional(levelSchema),
  impact: z.exactOptional(levelSchema),
  residualLikelihood: z.exactOptional(levelSchema),
  residualImpact: z.exactOptional(levelSchema),
  catalogRef: z.exactOptional(words(80)),
  status: z.enum(['identified', 'inTreatment', 'agreed', 'accepted', 'dismissed']),
  dismissReason: z.exactOptional(localTextSchema),
})
/** @public */
export type Risk = z.infer<typeof riskSchema>

/** リスクなしの理由 / why one viewpoint of one event has no risk (checks.md, F-40). */
export const coverageSchema = z.strictObject({ notApplicable: localTextSchema })
export type Coverage = z.infer<typeof coverageSchema>

/** 候補を対象外とした理由 / why a row that our catalogue suggests for an event does not apply there (F-42; ours, not METI's). */
export const suggestionSchema = z.strictObject({ notApplicable: localTextSchema })
