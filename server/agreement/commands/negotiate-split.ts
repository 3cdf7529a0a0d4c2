import type { OfferTerms } from '#lib/agreement/split.ts'
import { runtime } from '#server/runtime.ts'
import type { Acting } from '../acting.ts'
import { mayAnswer } from './answer-split.ts'
import { decideAboutSplit } from './decide-split.ts'

interface Offer {
  readonly modelId: string
  /** the offer it follows */
  readonly splitId: string
  readonly terms: OfferTerms
}

/**
 * 対案 / answers what waits for the member's own organisation with another offer (AG-60): both rows, one event and one entry of the trail.
 * Returns the id of the counter.
 */
export async function counterSplit(
  acting: Acting,
  { modelId, splitId: of, terms, reason }: Offer & { readonly reason: string },
): Promise<{ readonly splitId: string }> {
  const id = runtime().newId()
  await decideAboutSplit(
    acting,
    modelId,
    (act) => ({ type: 'counter', id, of, terms, reason, ...act }),
    (standing) => mayAnswer(acting, standing, of),
  )
  return { splitId: id }
}

/** Proposes what was sent back to the member's own organisation again, changed (AG-64). Returns the id of the new offer. */
export async function proposeSplitAgain(
  acting: Acting,
  { modelId, splitId: of, terms }: Offer,
): Promise<{ readonly splitId: string }> {
  const id = runtime().newId()
  await decideAboutSplit(acting, modelId, (act) => ({
    type: 'proposeAgain',
    id,
    of,
    terms,
    ...act,
  }))
  return { splitId: id }
}
