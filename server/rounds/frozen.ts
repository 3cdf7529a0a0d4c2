import { findRevision } from '#db/repos/revisions.ts'
import type { TenantTx } from '#db/tenant.ts'
import { textsInScope, type Texts } from '#lib/agreement/contents/texts.ts'
import type { RoundScope } from '#lib/agreement/round/scope.ts'
import { must } from '#lib/base/must.ts'
import type { Model } from '#lib/model/model.ts'
import type { Standing } from '#server/agreement/standing.ts'
import { BoundedCache } from '#server/bounded-cache.ts'
import { frozenModel } from '#server/revisions/frozen-model.ts'

/** The revision a round is on, as it is named. */
export interface RoundRevision {
  readonly id: string
  readonly n: number
  readonly name: string
  /** of its bytes */
  readonly sha256: string
}

/** What a round is about as its revision has it, with the accepted parts of now. */
export interface FrozenScope {
  readonly revision: RoundRevision
  readonly texts: Texts
}

// Revisions never change, and every list asks for the same ones again: as many as have room in so many bytes.
const read = new BoundedCache<Model>(32 * 1024 * 1024)

interface About {
  readonly scope: RoundScope
  readonly revisionId: string | null
}

/** What the scope holds in this revision of the model (AG-76); null when the round is on none. */
export async function frozenScope(
  tx: TenantTx,
  standing: Standing,
  { scope, revisionId }: About,
): Promise<FrozenScope | null> {
  const revision = await revisionNamed(tx, standing.modelId, revisionId)
  if (revision === null) return null
  return { revision, texts: await frozenTexts(tx, standing, { scope, revision }) }
}

/** The revision of this id; null for none. */
export async function revisionNamed(
  tx: TenantTx,
  modelId: string,
  revisionId: string | null,
): Promise<RoundRevision | null> {
  if (revisionId === null) return null
  const found = must(await findRevision(tx, modelId, revisionId), 'the revision of a round')
  const { id, n, name, sha256 } = found
  return { id, n, name, sha256 }
}

/** What the scope holds in the model as the revision has it, with the accepted parts of now. */
export async function frozenTexts(
  tx: TenantTx,
  { modelId, rows }: Standing,
  { scope, revision }: { readonly scope: RoundScope; readonly revision: RoundRevision },
): Promise<Texts> {
  const { id, n } = revision
  let model = read.get(id)
  if (model === undefined) {
    model = (await frozenModel(tx, modelId, n)).model
    read.set(id, model, JSON.stringify(model).length * 2)
  }
  return textsInScope(model, rows.splits, scope)
}
