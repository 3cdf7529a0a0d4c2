import { appendAudit } from '#db/repos/audit.ts'
import { lockDocument } from '#db/repos/document-lock.ts'
import { passOnProposals } from '#db/repos/edit-proposals.ts'
import { listMakers } from '#db/repos/element-changes.ts'
import { assignElements, handOverElements, listOwners } from '#db/repos/stewardship.ts'
import type { TenantTx } from '#db/tenant.ts'
import { own } from '#lib/base/own.ts'
import { collectionNames } from '#lib/model/layout.ts'
import type { Model } from '#lib/model/model.ts'
import { AppError } from '#server/errors.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf, organizationRef } from '#server/workspace/queries/actor.ts'
import { loadModel } from '../load-model.ts'
import { elementRefOf } from './element-ref.ts'
import type { Which } from './schemas.ts'

export interface HandOver {
  readonly modelId: string
  readonly which: Which
  /** null: nobody manages them any more */
  readonly orgId: string | null
}

/** How many elements an entry of the trail names. */
export const namedElements = 20

/**
 * Says which organisation manages elements (ST-11): an administrator hands over or releases what the own organisation
 * manages; an owner gives to an organisation what nobody manages. Elements out of reach stay as they are; when none is in
 * reach it is refused. Holds the document, so that nobody's edit is judged by half of it. Answers how many changed.
 */
export async function handOver(
  tx: TenantTx,
  member: Member,
  { modelId, which, orgId }: HandOver,
  now: Date,
): Promise<{ readonly changed: number }> {
  if ((await lockDocument(tx, modelId)) === undefined) throw new AppError('not-found')
  const { model } = await loadModel(tx, modelId)
  const ref = async (id: string | null) => (id === null ? null : await organizationRef(tx, id))
  const after = await ref(orgId)
  const owners = await listOwners(tx, modelId)
  const all = [...owners].flatMap(([element, owner]) => (owner === member.orgId ? [element] : []))
  const wanted = which.is === 'own' ? all : await elementsOf(tx, modelId, model, which)
  const mine = wanted.filter((element) => owners.get(element) === member.orgId)
  const free = wanted.filter((element) => !owners.has(element))
  const by = await actorOf(tx, member)
  const tell = async (before: string | null, elements: readonly string[]) => {
    if (elements.length === 0) return
    const first = elements.slice(0, namedElements).map((element) => elementRefOf(model, element))
    const data = {
      model: { id: modelId, title: model.meta.title },
      before: await ref(before),
      after,
      count: elements.length,
      elements: first,
    }
    await appendAudit(tx, { kind: 'steward.changed', data, by, at: now.toISOString(), modelId })
  }
  const handed =
    member.roles.includes('orgAdmin') && orgId !== member.orgId
      ? await handOverElements(tx, modelId, mine, orgId)
      : []
  const given =
    member.roles.includes('owner') && orgId !== null
      ? await assignElements(tx, modelId, free, orgId)
      : []
  await passOnProposals(tx, modelId)
  await tell(member.orgId, handed)
  await tell(null, given)
  const changed = handed.length + given.length
  const isSo = wanted.every((element) => (owners.get(element) ?? null) === orgId)
  if (changed === 0 && !isSo) throw new AppError('forbidden', 'own-organization')
  return { changed }
}

async function elementsOf(
  tx: TenantTx,
  modelId: string,
  model: Model,
  which: Exclude<Which, { is: 'own' }>,
): Promise<readonly string[]> {
  const all = collectionNames.flatMap((name) =>
    Object.keys(model[name]).map((id) => `${name}/${id}`),
  )
  switch (which.is) {
    case 'elements': {
      const known = new Set(all)
      if (!which.elements.every((element) => known.has(element))) throw new AppError('not-found')
      return [...new Set(which.elements)]
    }
    case 'ba': {
      const ba = own(model.bas, which.ba)
      if (ba === undefined) throw new AppError('not-found')
      const inside = new Set(ba.members)
      return all.filter((e) => e === `bas/${which.ba}` || inside.has(e.split('/')[1] ?? ''))
    }
    case 'madeBy': {
      await organizationRef(tx, which.orgId)
      const { first, later } = await listMakers(tx, modelId)
      return all.filter((element) => (later.get(element) ?? first) === which.orgId)
    }
  }
}
