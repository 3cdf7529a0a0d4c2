import { z } from 'zod'
import { elementIdSchema } from './id.ts'
import { localTextSchema, words } from './local-text.ts'
import {
  threatSchema,
  threatSourceSchema,
  transferUnitSchema,
  viewpointSchema,
} from './vocabulary.ts'

const level = z.int().min(1).max(5)

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
 * Likelihood, impact and status are ours, not METI's.
 */
export const riskSchema = z.strictObject({
  event: elementIdSchema,
  states: z.array(elementIdSchema).max(200),
  viewpoint: viewpointSchema,
  source: threatSourceSchema,
  threat: threatSchema,
  linddun: z.array(linddunSchema).max(7).exactOptional(),
  incident: localTextSchema,
  unit: transferUnitSchema.exactOptional(),
  likelihood: level.exactOptional(),
  impact: level.exactOptional(),
  catalogRef: words(80).exactOptional(),
  status: z.enum(['identified', 'inTreatment', 'agreed', 'accepted', 'dismissed']),
  dismissReason: localTextSchema.exactOptional(),
})
/** @public */
export type Risk = z.infer<typeof riskSchema>

/** リスクなしの理由 / why one viewpoint of one event has no risk (checks.md, F-40). */
export const coverageSchema = z.strictObject({ notApplicable: localTextSchema })
export type Coverage = z.infer<typeof coverageSchema>
