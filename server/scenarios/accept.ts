import { appendAudit } from '#db/repos/audit.ts'
import { listOwners, readStewardship } from '#db/repos/stewardship.ts'
import {
  decideAdoption,
  findAdoption,
  insertConsent,
  listConsents,
  type StoredAdoption,
} from '#db/repos/scenario-adoptions.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { Adoption } from '#lib/derive/adoption.ts'
import type { Model } from '#lib/model/model.ts'
import { haveAllAgreed, managersOf, mayReview, reviewersOf } from '#lib/policy/adoption.ts'
import { editDoc } from '#server/collab/server-edit.ts'
import { AppError } from '#server/errors.ts'
import { notify } from '#server/notices/notify.ts'
import { runtime } from '#server/runtime.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf } from '#server/workspace/queries/actor.ts'
import { choicesOf } from './choices.ts'
import { held } from './propose.ts'
import { adoptionOf, commandsAsked, type Standing } from './states.ts'
import { toldOf } from './told.ts'

/**
 * Agrees to an adoption for the member's organisation (S-145). What is agreed to is what was asked for and what was seen: when either
 * document has moved so that it would be another, it is `stale`. The last organisation that has to agree carries it out (S-146), as
 * one update of the origin in the name of who agrees.
 */
export async function accept(
  tx: TenantTx,
  member: Member,
  input: {
    readonly modelId: string
    readonly adoptionId: string
    readonly digest: string
    readonly base: Model
  },
  now: Date,
): Promise<{ readonly isAdopted: boolean; readonly originId: string }> {
  const states = await held(tx, input.modelId, input.base)
  const found = await openAdoption(tx, input)
  const choices = choicesOf(found.choices)
  const { adoption, digest } = adoptionOf(states, choices)
  const stewardship = await readStewardship(tx, states.originId)
  if (stewardship === undefined) throw new AppError('not-found')
  if (stewardship.isArchived === true || states.isArchived) {
    throw new AppError('refused', 'model-archived')
  }
  const asker = { userId: found.askedBy, orgId: found.askedOrg }
  const reviewers = reviewersOf(managersOf(stewardship, commandsAsked(adoption, choices)), asker)
  refuseOthers(reviewers, asker, member)
  if (digest !== found.digest || digest !== input.digest) {
    throw new AppError('stale', 'adoption-moved')
  }
  const { originId } = states
  if (!(await insertConsent(tx, { adoptionId: found.id, originId, at: now }))) {
    throw new AppError('conflict', 'adoption-agreed')
  }
  const agreed = await listConsents(tx, [found.id])
  const told = await toldOf(tx, states, found)
  const envelope = { by: await actorOf(tx, member), at: now.toISOString(), modelId: originId }
  const isAdopted = haveAllAgreed(
    reviewers,
    agreed.map(({ orgId }) => orgId),
  )
  if (!isAdopted) {
    await appendAudit(tx, { kind: 'adoption.agreed', data: told, ...envelope })
    return { isAdopted, originId }
  }
  const docSeq = await carryOut(tx, member, states, adoption, now)
  const decision = { status: 'accepted', at: now, reason: null, adoptedSeq: docSeq } as const
  if (!(await decideAdoption(tx, found.id, decision))) {
    throw new AppError('conflict', 'adoption-answered')
  }
  const data = { ...told, changes: adoption.changes.length, digest: found.digest, docSeq }
  await notify(tx, await appendAudit(tx, { kind: 'adoption.carriedOut', data, ...envelope }))
  return { isAdopted, originId }
}

/** One that waits for an answer. */
export async function openAdoption(
  tx: TenantTx,
  input: { readonly modelId: string; readonly adoptionId: string },
): Promise<StoredAdoption> {
  const found = await findAdoption(tx, input.modelId, input.adoptionId)
  if (found === undefined) throw new AppError('not-found')
  if (found.status !== 'open') throw new AppError('conflict', 'adoption-answered')
  return found
}

/** Refuses who may not answer: the asker, and other organisations than those that have to agree. */
export function refuseOthers(
  reviewers: readonly string[],
  asker: { readonly userId: string; readonly orgId: string },
  member: Member,
): void {
  if (mayReview(reviewers, asker, member)) return
  throw new AppError(
    'forbidden',
    asker.userId === member.userId ? 'adoption-own' : 'adoption-not-yours',
  )
}

/** What comes into being is managed by who managed it in the variant. */
async function carryOut(
  tx: TenantTx,
  member: Member,
  { originId, scenarioId }: Standing,
  adoption: Adoption,
  at: Date,
): Promise<number> {
  const { userId, orgId } = member
  const managers = await listOwners(tx, scenarioId)
  const edit = { docId: originId, userId, orgId, batchId: runtime().newId(), at, managers }
  const done = await editDoc(
    tx,
    { ...edit, via: 'adoption' },
    adoption.changes.map(({ command }) => command),
  )
  if ('refused' in done) {
    throw new AppError('refused', 'adoption-impossible', { path: done.path })
  }
  return done.seq
}
