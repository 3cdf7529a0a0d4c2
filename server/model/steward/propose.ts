import { appendAudit } from '#db/repos/audit.ts'
import { insertProposal, sumOpenBy } from '#db/repos/edit-proposals.ts'
import { readStewardship } from '#db/repos/stewardship.ts'
import type { TenantTx } from '#db/tenant.ts'
import { canonicalJson, type Json } from '#lib/base/canonical-json.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Model } from '#lib/model/model.ts'
import { elementTouched, foreignTouch, stewardOf, touchOf } from '#lib/policy/stewardship.ts'
import { AppError } from '#server/errors.ts'
import { notify } from '#server/notices/notify.ts'
import { runtime } from '#server/runtime.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf, organizationRef } from '#server/workspace/queries/actor.ts'
import { loadModel } from '../load-model.ts'
import { elementRefOf } from './element-ref.ts'
import { effective, previewOf, type PreviewedChange } from '#lib/policy/proposed-change.ts'

/**
 * Keeps an edit of what another organisation manages until that organisation answers (ST-12). It must hold now, be about
 * somebody else's element, and reach no third organisation's; what it would not change is not kept with it.
 */
export async function propose(
  tx: TenantTx,
  member: Member,
  { modelId, commands, note = '' }: ProposedEdit,
  now: Date,
): Promise<{ readonly proposalId: string }> {
  const { model } = await loadModel(tx, modelId)
  const stewardship = await readStewardship(tx, modelId)
  if (stewardship === undefined) throw new AppError('not-found')
  const touches = commands.map(touchOf)
  const foreign = foreignTouch(stewardship, member.orgId, touches)
  const ownerOrg = foreign && stewardOf(stewardship, foreign)
  const element = foreign && elementTouched(foreign)
  if (ownerOrg === null || element === null) throw new AppError('conflict', 'nothing-foreign')
  const others = touches.map((touch) => stewardOf(stewardship, touch) ?? ownerOrg)
  if (others.some((org) => org !== ownerOrg && org !== member.orgId)) {
    throw new AppError('conflict', 'several-managers')
  }
  const preview = told(model, commands)
  if (preview.length === 0) throw new AppError('conflict', 'nothing-changed')
  const kept = effective(commands, preview)
  if (canonicalJson(told(model, kept)) !== canonicalJson(preview)) throw new AppError('refused')
  if (await isTooMuch(tx, modelId, member.userId, kept)) {
    throw new AppError('too-many', 'open-proposals')
  }
  const owner = await organizationRef(tx, ownerOrg)
  const by = await actorOf(tx, member)
  const id = runtime().newId()
  await insertProposal(tx, modelId, {
    id,
    ownerOrg,
    proposedBy: member.userId,
    proposedOrg: member.orgId,
    at: now,
    commands: kept as readonly unknown[] as Json,
    preview: preview as readonly unknown[] as Json,
    note,
  })
  const data = {
    model: { id: modelId, title: model.meta.title },
    proposalId: id,
    element: elementRefOf(model, element),
    owner,
    proposer: { id: member.userId, name: member.name },
    proposerOrganisation: { id: by.orgId, name: by.orgName },
    ...(note !== '' && { note }),
  }
  const envelope = { by, at: now.toISOString(), modelId }
  await notify(tx, await appendAudit(tx, { kind: 'proposal.made', data, ...envelope }))
  return { proposalId: id }
}

/** What one person may have waiting in one model: proposals, and characters of them. */
const most = { proposals: 50, characters: 1024 * 1024 }

/** Everybody in the model is sent what waits, so that nobody may heap it up. */
async function isTooMuch(
  tx: TenantTx,
  modelId: string,
  userId: string,
  commands: readonly Command[],
): Promise<boolean> {
  const { proposals, characters } = await sumOpenBy(tx, modelId, userId)
  const more = JSON.stringify(commands).length
  return proposals + 1 > most.proposals || characters + more > most.characters
}

/** What commands change; refused when they do not hold. */
function told(model: Model, commands: readonly Command[]): readonly PreviewedChange[] {
  const after = applyAll(model, commands)
  if (isRefusal(after)) throw new AppError('refused', undefined, { path: after.path })
  return previewOf(model, after, commands)
}

export interface ProposedEdit {
  readonly modelId: string
  readonly commands: readonly Command[]
  readonly note?: string
}
