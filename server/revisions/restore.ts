import { appendAudit } from '#db/repos/audit.ts'
import { lockDocument } from '#db/repos/document-lock.ts'
import { readStewardship } from '#db/repos/stewardship.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { ChangedPlace } from '#lib/model/difference-place.ts'
import type { Model } from '#lib/model/model.ts'
import { restoring, type Restoring } from '#lib/policy/restoring.ts'
import { editDoc } from '#server/collab/server-edit.ts'
import { AppError } from '#server/errors.ts'
import { loadModel } from '#server/model/load-model.ts'
import { propose } from '#server/model/steward/propose.ts'
import { runtime } from '#server/runtime.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf } from '#server/workspace/queries/actor.ts'
import { placeOf } from './compare.ts'
import { frozenModel, type Frozen } from './frozen-model.ts'

/** What putting a revision back would do, as everything durably stands. */
export interface RestoringView {
  /** how far the log goes: {@link restore} is told, so that nothing is overwritten unseen */
  readonly seq: number
  readonly own: readonly ChangedPlace[]
  readonly proposed: readonly { readonly orgId: string; readonly part: readonly ChangedPlace[] }[]
  readonly left: readonly ChangedPlace[]
}

interface Asked {
  readonly modelId: string
  readonly n: number
}

/** What {@link restore} would write, ask and leave (S-164). Writes nothing. */
export async function previewed(
  tx: TenantTx,
  member: Member,
  asked: Asked,
): Promise<RestoringView> {
  const { seq, plan } = await planned(tx, member, asked)
  return {
    seq,
    own: plan.own.map(placeOf),
    proposed: plan.proposed.map(({ orgId, part }) => ({ orgId, part: part.map(placeOf) })),
    left: plan.left.map(placeOf),
  }
}

/**
 * Puts the content of a revision back (S-165): one update of the log in the name of who asks, `via: restore`, with one entry of the trail;
 * what other organisations manage is proposed to them (S-166). `stale` when the model has moved since it was seen. Another
 * restoration undoes it.
 */
export async function restore(
  tx: TenantTx,
  member: Member,
  input: Asked & { readonly seq: number; readonly note?: string },
  now: Date,
): Promise<{ readonly changes: number; readonly proposals: number; readonly left: number }> {
  const { modelId, note } = input
  if ((await lockDocument(tx, modelId)) === undefined) throw new AppError('not-found')
  const { frozen, model, seq, plan, isArchived } = await planned(tx, member, input)
  if (isArchived) throw new AppError('refused', 'model-archived')
  if (seq !== input.seq) throw new AppError('stale', 'revision-moved')
  if (plan.own.length === 0 && plan.proposed.length === 0) {
    throw new AppError('conflict', 'nothing-to-restore')
  }
  const docSeq = plan.own.length === 0 ? seq : await carryOut(tx, member, modelId, plan, now)
  for (const { part } of plan.proposed) {
    const commands = part.map(({ command }) => command)
    await propose(tx, member, { modelId, commands, ...(note !== undefined && { note }) }, now)
  }
  const counts = {
    changes: plan.own.length,
    proposals: plan.proposed.length,
    left: plan.left.length,
  }
  await record(tx, member, { modelId, model, frozen, docSeq, ...counts }, now)
  return counts
}

async function planned(tx: TenantTx, member: Member, { modelId, n }: Asked) {
  const { model, seq } = await loadModel(tx, modelId)
  const frozen = await frozenModel(tx, modelId, n)
  const stewardship = await readStewardship(tx, modelId)
  if (stewardship === undefined) throw new AppError('not-found')
  const plan = restoring(model, frozen.model, stewardship, member.orgId)
  return { frozen, model, seq, plan, isArchived: stewardship.isArchived === true }
}

async function carryOut(
  tx: TenantTx,
  { userId, orgId }: Member,
  docId: string,
  plan: Restoring,
  at: Date,
): Promise<number> {
  const edit = { docId, userId, orgId, batchId: runtime().newId(), at, via: 'restore' } as const
  const done = await editDoc(
    tx,
    edit,
    plan.own.map(({ command }) => command),
  )
  if ('refused' in done) throw new AppError('refused', 'restore-impossible', { path: done.path })
  return done.seq
}

async function record(
  tx: TenantTx,
  member: Member,
  done: Awaited<ReturnType<typeof restore>> & {
    readonly modelId: string
    readonly model: Model
    readonly frozen: Frozen
    readonly docSeq: number
  },
  now: Date,
): Promise<void> {
  const { modelId, model, frozen, docSeq, changes, proposals, left } = done
  const { id, n, name, sha256 } = frozen.revision
  await appendAudit(tx, {
    kind: 'revision.restored',
    data: {
      model: { id: modelId, title: model.meta.title },
      revision: { id, n, name },
      digest: sha256,
      docSeq,
      changes,
      proposals,
      left,
    },
    by: await actorOf(tx, member),
    at: now.toISOString(),
    modelId,
  })
}
