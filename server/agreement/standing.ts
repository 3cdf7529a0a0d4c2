import { lockDocument } from '#db/repos/document-lock.ts'
import { listMappings } from '#db/repos/models.ts'
import { listSignOffs } from '#db/repos/sign-offs.ts'
import { listSplits } from '#db/repos/splits.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { Setting } from '#lib/agreement/setting.ts'
import type { AgreementState } from '#lib/agreement/state.ts'
import type { AgreementRows } from '#lib/agreement/status.ts'
import type { Model } from '#lib/model/model.ts'
import { AppError } from '#server/errors.ts'
import { loadModel } from '#server/model/load-model.ts'
import { runtime } from '#server/runtime.ts'
import { readParticipants } from './participants.ts'

/** The agreement about a model and the model it is about, as they durably stand. */
export interface Standing {
  readonly modelId: string
  readonly model: Model
  /** sequence number of the last update the model holds */
  readonly docSeq: number
  readonly rows: AgreementRows
  readonly state: AgreementState
}

/** What a decision is taken against. */
export function settingOf({ model, rows }: Standing): Setting {
  return { model, participants: rows.participants }
}

/** What stands now; `not-found` for a model that is not in the workspace. */
export async function readStanding(tx: TenantTx, modelId: string): Promise<Standing> {
  const { model, seq } = await loadModel(tx, modelId)
  const splits = await listSplits(tx, modelId)
  const signOffs = await listSignOffs(tx, modelId)
  const mappings = await listMappings(tx, modelId)
  const map = Object.fromEntries(mappings.map((m) => [m.stakeholderId, m.orgId]))
  return {
    modelId,
    model,
    docSeq: seq,
    rows: {
      splits,
      signOffs,
      map,
      participants: await readParticipants(tx),
      now: runtime().clock().toISOString(),
    },
    state: { splits: Object.fromEntries(splits.map((s) => [s.id, s])), signOffs },
  }
}

/**
 * The same, held still until the transaction ends: no edit is committed and no other decision about the model is taken
 * meanwhile, so that what is decided on is what stands (AG-10, AG-4).
 */
export async function holdStanding(tx: TenantTx, modelId: string): Promise<Standing> {
  if ((await lockDocument(tx, modelId)) === undefined) throw new AppError('not-found')
  return await readStanding(tx, modelId)
}
