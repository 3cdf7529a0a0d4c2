import { appendAudit } from '#db/repos/audit.ts'
import { lockDocument } from '#db/repos/document-lock.ts'
import { findModel } from '#db/repos/models.ts'
import { insertAdoption, standingAdoption } from '#db/repos/scenario-adoptions.ts'
import { readStewardship } from '#db/repos/stewardship.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { Model } from '#lib/model/model.ts'
import { managersOf, reviewersOf } from '#lib/policy/adoption.ts'
import { AppError } from '#server/errors.ts'
import { notify } from '#server/notices/notify.ts'
import { runtime } from '#server/runtime.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf } from '#server/workspace/queries/actor.ts'
import { choicesFor, type Decided } from './choices.ts'
import { adoptionOf, commandsAsked, standing, type Standing } from './states.ts'

export interface Asked extends Decided {
  readonly modelId: string
  readonly digest: string
  readonly note?: string
}

/**
 * Asks that a variant becomes part of its origin (S-144). Every conflict is decided, something would change, and it is what the
 * person was shown: else `stale`. One at a time waits for an answer; what was adopted is not asked for again.
 */
export async function propose(
  tx: TenantTx,
  member: Member,
  input: Asked & { readonly base: Model },
  now: Date,
): Promise<{ readonly adoptionId: string; readonly originId: string }> {
  const states = await held(tx, input.modelId, input.base)
  if (states.isArchived) throw new AppError('refused', 'model-archived')
  await refuseStanding(tx, input.modelId)
  const choices = choicesFor(states, input)
  const { adoption, digest } = adoptionOf(states, choices)
  if (adoption.undecided.length > 0) throw new AppError('refused', 'adoption-undecided')
  if (adoption.refused !== null) {
    throw new AppError('refused', 'adoption-impossible', { path: adoption.refused.path })
  }
  if (adoption.changes.length === 0) throw new AppError('conflict', 'nothing-to-adopt')
  if (digest === null || digest !== input.digest) throw new AppError('stale', 'adoption-moved')
  const id = runtime().newId()
  const { note = '' } = input
  const counts = { changes: adoption.changes.length, conflicts: Object.keys(choices).length }
  await insertAdoption(tx, {
    id,
    scenarioId: states.scenarioId,
    originId: states.originId,
    scenarioSeq: states.scenarioSeq,
    originSeq: states.originSeq,
    at: now,
    note,
    choices,
    digest,
    ...counts,
  })
  const entry = await appendAudit(tx, {
    kind: 'adoption.asked',
    data: {
      model: { id: states.originId, title: states.origin.meta.title },
      scenario: { id: states.scenarioId, title: states.variant.meta.title },
      adoptionId: id,
      ...counts,
      digest,
      ...(note !== '' && { note }),
    },
    by: await actorOf(tx, member),
    at: now.toISOString(),
    modelId: states.originId,
  })
  const stewardship = await readStewardship(tx, states.originId)
  if (stewardship === undefined) throw new AppError('not-found')
  const managers = managersOf(stewardship, commandsAsked(adoption, choices))
  await notify(tx, entry, { reviewers: reviewersOf(managers, member) })
  return { adoptionId: id, originId: states.originId }
}

/** Both documents held until the transaction ends, the origin's first: nobody waits in a circle. */
export async function held(tx: TenantTx, scenarioId: string, base: Model): Promise<Standing> {
  const row = await findModel(tx, scenarioId)
  if (row === undefined || row.origin === null) throw new AppError('not-found')
  await lockDocument(tx, row.origin.id)
  await lockDocument(tx, scenarioId)
  return await standing(tx, scenarioId, base)
}

async function refuseStanding(tx: TenantTx, scenarioId: string): Promise<void> {
  const found = await standingAdoption(tx, scenarioId)
  if (found?.status === 'accepted') throw new AppError('conflict', 'scenario-adopted')
  if (found !== undefined) throw new AppError('conflict', 'adoption-open')
}
