import { appendAudit } from '#db/repos/audit.ts'
import { lockDocument } from '#db/repos/document-lock.ts'
import { decideProposal, findProposal, type StoredProposal } from '#db/repos/edit-proposals.ts'
import { listMembers } from '#db/repos/members.ts'
import { readStewardship } from '#db/repos/stewardship.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { Json } from '#lib/base/canonical-json.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import type { Model } from '#lib/model/model.ts'
import { elementTouched, stewardOf, touchOf } from '#lib/policy/stewardship.ts'
import { editDoc } from '#server/collab/server-edit.ts'
import { AppError } from '#server/errors.ts'
import { notify } from '#server/notices/notify.ts'
import { runtime } from '#server/runtime.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf, organizationRef } from '#server/workspace/queries/actor.ts'
import { loadModel } from '../load-model.ts'
import { elementRefOf } from './element-ref.ts'
import {
  changesOf,
  isWithin,
  previewOf,
  standsAlready,
  standsAsSeen,
} from '#lib/policy/proposed-change.ts'
import { commandsSchema } from './schemas.ts'

export interface Answer {
  readonly modelId: string
  readonly proposalId: string
  readonly answer: 'accept' | 'decline' | 'withdraw'
  /** needed to decline */
  readonly reason?: string
  /** needed to accept: what stands at each change of the proposal, as the person sees it (null: nothing) */
  readonly seen?: readonly Json[]
}

const statusOf = { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' } as const

/**
 * Answers a proposed edit once (ST-13). Its managing organisation's editors accept it, which applies it in the name of the
 * person who accepts, or decline it with a reason; who proposed it may take it back. The document is held from the first
 * look to the end, so that what is accepted is what is applied. What was written there since it was proposed is overwritten
 * only by somebody who has seen it: else it is refused as `stale`.
 */
export async function answer(
  tx: TenantTx,
  member: Member,
  input: Answer,
  now: Date,
): Promise<void> {
  const { modelId } = input
  if ((await lockDocument(tx, modelId)) === undefined) throw new AppError('not-found')
  const found = await findProposal(tx, modelId, input.proposalId)
  if (found === undefined) throw new AppError('not-found')
  const isMine = found.proposedBy === member.userId
  const isOurs = found.ownerOrg === member.orgId
  if (input.answer === 'withdraw' ? !isMine : !isOurs) {
    throw new AppError('forbidden', 'own-organization')
  }
  if (found.status !== 'open') throw new AppError('conflict', 'proposal-answered')
  // Before the log is asked, whose refusal would be taken for a defect (S-106).
  if ((await readStewardship(tx, modelId))?.isArchived === true) {
    throw new AppError('refused', 'model-archived')
  }
  const reason = input.reason?.trim() ?? ''
  if (input.answer === 'decline' && reason === '') throw new AppError('invalid', 'reason-needed')
  const { model } = await loadModel(tx, modelId)
  const told = await toldOf(tx, model, modelId, found)
  if (input.answer === 'accept') {
    if (input.seen === undefined) throw new AppError('invalid')
    if (!standsAsSeen(model, changesOf(found), input.seen)) throw new AppError('stale')
    if (!standsAlready(model, changesOf(found)))
      await carryOut(tx, member, model, found, input, now)
  }
  const decision = {
    status: statusOf[input.answer],
    by: member.userId,
    at: now,
    reason: reason === '' ? null : reason,
  }
  if (!(await decideProposal(tx, found.id, decision))) {
    throw new AppError('conflict', 'proposal-answered')
  }
  const envelope = { by: await actorOf(tx, member), at: now.toISOString(), modelId }
  const entry = await appendAudit(
    tx,
    input.answer === 'decline'
      ? { kind: 'proposal.declined', data: { ...told, reason }, ...envelope }
      : { kind: `proposal.${statusOf[input.answer]}`, data: told, ...envelope },
  )
  await notify(tx, entry)
}

async function carryOut(
  tx: TenantTx,
  member: Member,
  model: Model,
  found: StoredProposal,
  { modelId }: Answer,
  at: Date,
): Promise<void> {
  const commands = commandsSchema.parse(found.commands)
  const after = applyAll(model, commands)
  // What it would change by now and nobody was shown is put back by nobody.
  if (isRefusal(after) || !isWithin(previewOf(model, after, commands), changesOf(found))) {
    throw new AppError('conflict', 'proposal-outdated')
  }
  const stewardship = await readStewardship(tx, modelId)
  if (stewardship === undefined) throw new AppError('not-found')
  // Together the two may edit all of it still: nothing was handed to a third meanwhile.
  const both = [member.orgId, found.proposedOrg, null]
  const isBeyond = commands.map(touchOf).some((t) => !both.includes(stewardOf(stewardship, t)))
  if (stewardship.policy === 'stewarded' && isBeyond) {
    throw new AppError('conflict', 'proposal-outdated')
  }
  const { userId, orgId } = member
  const edit = { docId: modelId, userId, orgId, batchId: runtime().newId(), at }
  const done = await editDoc(tx, { ...edit, via: 'proposal' }, commands)
  if ('refused' in done) throw new AppError('conflict', 'proposal-outdated', { path: done.path })
}

/** A proposal as audit entries tell it, with the names of now. */
async function toldOf(tx: TenantTx, model: Model, modelId: string, found: StoredProposal) {
  const commands = commandsSchema.parse(found.commands)
  const stewardship = await readStewardship(tx, modelId)
  const touches = commands.map(touchOf)
  const main =
    touches.find((t) => stewardship && stewardOf(stewardship, t) === found.ownerOrg) ?? touches[0]
  const proposer = (await listMembers(tx)).find((m) => m.userId === found.proposedBy)
  return {
    model: { id: modelId, title: model.meta.title },
    proposalId: found.id,
    element: elementRefOf(model, (main && elementTouched(main)) ?? 'meta'),
    owner: await organizationRef(tx, found.ownerOrg),
    proposer: { id: found.proposedBy, name: proposer?.name ?? '' },
    proposerOrganisation: await organizationRef(tx, found.proposedOrg),
  }
}
