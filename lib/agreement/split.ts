import * as z from 'zod/mini'
import { daySchema, elementIdSchema } from '#lib/model/id.ts'
import { localTextSchema, words } from '#lib/model/text-schema.ts'

/**
 * 責任の役割 / what an organisation is for one measure against one risk. These letters are ours (after RACI), not METI's:
 * the framework only demands that the split of responsibility is agreed (p3, p12). `none` (対象外): it is not concerned, which is offered
 * and answered like any part and carries nothing (AG-33).
 */
export const responsibilityRoles = [
  'accountable',
  'responsible',
  'consulted',
  'informed',
  'none',
] as const
export const responsibilityRoleSchema = z.enum(responsibilityRoles)
export type ResponsibilityRole = z.infer<typeof responsibilityRoleSchema>

/**
 * 分界の種類 / how the part is carried: by oneself, provided to others, to be done by the customer, inherited from a
 * lower layer, satisfied by another measure, jointly (after OSCAL and shared-responsibility matrices; ours).
 */
export const splitKinds = [
  'own',
  'provides',
  'customerMust',
  'inherits',
  'satisfies',
  'joint',
] as const
export const splitKindSchema = z.enum(splitKinds)
export type SplitKind = z.infer<typeof splitKindSchema>

/** Where a proposal stands; only `accepted` counts for anything (AG-2). */
export type SplitStatus =
  | 'proposed'
  | 'accepted'
  | 'declined'
  | 'withdrawn'
  /** answered with another offer, which follows it (AG-60) */
  | 'countered'
  /** 差し戻し: waits at who made it to be changed (AG-63) */
  | 'returned'

/** What is proposed: for this risk and measure, this organisation carries this part, in these words. */
export const splitTermsSchema = z.strictObject({
  riskId: z.string(),
  measureId: z.string(),
  orgId: z.string(),
  role: responsibilityRoleSchema,
  split: splitKindSchema,
  text: localTextSchema,
  due: z.exactOptional(daySchema),
  /** the system it is limited to; without it all that the organisation operates there */
  layer: z.exactOptional(elementIdSchema),
  /** 条件 / how far it goes: 提供前まで */
  condition: z.exactOptional(localTextSchema),
  /** 証跡 / where it is seen that it is done */
  evidence: z.exactOptional(words(1000)),
})
export type SplitTerms = z.infer<typeof splitTermsSchema>

/** What may be said otherwise of an offer: all of it but for which measure and which organisation (AG-60). */
export type OfferTerms = Omit<SplitTerms, 'riskId' | 'measureId' | 'orgId'>

/** 責任分界 / one cell entry of the responsibility matrix: risk × measure × organisation, proposed and answered. */
export interface ResponsibilitySplit extends SplitTerms {
  readonly id: string
  readonly status: SplitStatus
  readonly proposedBy: string
  readonly proposedOrg: string
  readonly proposedAt: string
  /** the colleague in whose place it was offered */
  readonly proposedFor?: string
  /** the accepted part of another organisation that ends when this one is accepted */
  readonly succeeds?: string
  /** the offer this one was made in answer to, or after it was sent back */
  readonly follows?: string
  /** which organisation answers it, where that is not the one it is for: a counter goes back to who proposed */
  readonly answers?: string
  readonly decidedBy?: string
  readonly decidedAt?: string
  /** the colleague in whose place it was decided */
  readonly decidedFor?: string
  readonly reason?: string
}
