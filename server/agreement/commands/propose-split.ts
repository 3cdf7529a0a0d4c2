import { listOrganizations } from '#db/repos/organizations.ts'
import type { SplitTerms } from '#lib/agreement/split.ts'
import { AppError } from '#server/errors.ts'
import { runtime } from '#server/runtime.ts'
import type { Acting } from '../acting.ts'
import { decideAboutSplit } from './decide-split.ts'

/** Proposes that an organisation of the workspace carries a part of a measure (AG-2, AG-16). Returns the split's id. */
export async function proposeSplit(
  acting: Acting,
  modelId: string,
  terms: SplitTerms,
): Promise<{ readonly splitId: string }> {
  const orgs = await acting.tx(listOrganizations)
  if (!orgs.some((o) => o.id === terms.orgId)) {
    throw new AppError('not-found', 'unknown-organization')
  }
  const splitId = runtime().newId()
  await decideAboutSplit(acting, modelId, (act) => ({
    type: 'propose',
    id: splitId,
    terms,
    ...act,
  }))
  return { splitId }
}
