import { listConsultations } from '#db/repos/consultations.ts'
import { countCalls } from '#db/repos/comment-threads.ts'
import { countUnseenAnswers, countWaiting, listProposals } from '#db/repos/edit-proposals.ts'
import { listMembers } from '#db/repos/members.ts'
import { listModels, type ModelRow } from '#db/repos/models.ts'
import { listOrganizations } from '#db/repos/organizations.ts'
import type { TenantTx } from '#db/tenant.ts'
import { hasOfferedAcross } from '#lib/agreement/decide/splits.ts'
import { gapsOf } from '#lib/agreement/gaps.ts'
import { answererOf } from '#lib/agreement/negotiation.ts'
import { seatsOf } from '#lib/agreement/status.ts'
import { turnsOf } from '#lib/agreement/turn.ts'
import { unnamedMeta } from '#lib/doc/read.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import { can } from '#lib/policy/can.ts'
import { readStanding, type Standing } from '#server/agreement/standing.ts'
import { loadModel } from '#server/model/load-model.ts'
import { roundsWaiting } from '#server/rounds/queries/waiting.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { organizationView, shownText } from '#server/workspace/view.ts'
import type { AskerOf, InboxRow, OfModel, Several } from './inbox-row.ts'
import { editOf } from './edit-of.ts'
import { opinionRows } from './opinion-rows.ts'
import { partOf } from './part-of.ts'

/**
 * あなたの番です / what waits for a member, one row a subject, of models in use, those who wait longest for others first (S-190). It is worked out
 * from what stands, never kept: what is answered anywhere is gone from it. `adoptions`: variants whose adoption waits for them.
 */
export async function readInbox(
  tx: TenantTx,
  member: Member,
  adoptions: ReadonlySet<string>,
): Promise<readonly InboxRow[]> {
  const edits = can(member, 'model.edit') ? await countWaiting(tx, member.orgId) : none
  const answers = await countUnseenAnswers(tx)
  const mentions = await countCalls(tx)
  const askerOf = await askers(tx)
  const place = inPlaceOf(member, askerOf)
  const rows: InboxRow[] = []
  const models = (await listModels(tx)).filter((row) => row.archivedAt === null)
  for (const row of models) {
    const of = { modelId: row.id, model: await titleOf(tx, row) }
    const consultations = await listConsultations(tx, row.id)
    const isConsulted = (id: string) => consultations.some(({ subject }) => subject.id === id)
    // In a to-be variant nobody is asked to agree or to sign (S-148).
    if (row.origin === null) {
      const standing = await readStanding(tx, row.id)
      rows.push(...agreementRows(member, of, { standing, askerOf, isConsulted }))
      for (const round of await roundsWaiting(tx, member, row.id)) {
        rows.push({ is: 'round', ...of, ...round, ...place })
      }
      const asking = { of, standing, consultations, askerOf }
      rows.push(...(await opinionRows(tx, member, asking)))
    }
    if (edits.has(row.id)) rows.push(...(await editRows(tx, member, of, { askerOf, isConsulted })))
    const several = (is: Several['is'], count = 0) => {
      if (count > 0) rows.push({ is, ...of, count })
    }
    several('adoption', adoptions.has(row.id) ? 1 : 0)
    several('mentions', mentions.get(row.id))
    several('answers', answers.get(row.id))
  }
  return rows.toSorted((a, b) => order.indexOf(a.is) - order.indexOf(b.is))
}

const none: ReadonlyMap<string, number> = new Map()

const order: readonly InboxRow['is'][] = [
  'signAgain',
  'round',
  'sign',
  'opinion',
  'answer',
  'revise',
  'edit',
  'adoption',
  'mentions',
  'answers',
]

/** Who people and organisations are, by their ids. */
async function askers(tx: TenantTx): Promise<AskerOf> {
  const people = new Map((await listMembers(tx)).map((one) => [one.userId, one.name]))
  const orgs = new Map((await listOrganizations(tx)).map((one) => [one.id, organizationView(one)]))
  return (userId, orgId, principal) => ({
    person: people.get(userId) ?? '',
    org: orgs.get(orgId),
    ...(principal === undefined ? {} : { inPlaceOf: people.get(principal) ?? '' }),
  })
}

interface Agreed {
  readonly standing: Standing
  readonly askerOf: AskerOf
  readonly isConsulted: (subjectId: string) => boolean
}

function agreementRows(
  member: Member,
  of: OfModel,
  { standing, askerOf, isConsulted }: Agreed,
): readonly InboxRow[] {
  const { model, rows, state } = standing
  const seats = seatsOf(model, rows)
  const gaps = gapsOf(model, rows.splits, rows.participants)
  const mine = turnsOf(rows, seats, gaps).filter((turn) => turn.orgId === member.orgId)
  const place = inPlaceOf(member, askerOf)
  const found: InboxRow[] = []
  for (const [is, turn] of [
    ['signAgain', 'sign-again'],
    ['sign', 'sign'],
  ] as const) {
    const risks = mine.flatMap((one) => (one.turn === turn ? [one.riskId] : []))
    const [riskId] = risks
    if (riskId !== undefined) found.push({ is, ...of, count: risks.length, riskId, ...place })
  }
  for (const turn of mine) {
    if (turn.turn !== 'answer' && turn.turn !== 'revise') continue
    const split = rows.splits.find(({ id }) => id === turn.splitId)
    if (split === undefined) continue
    if (turn.turn === 'revise') {
      found.push({
        is: 'revise',
        ...of,
        ...partOf(model, split),
        by: askerOf(split.decidedBy ?? '', answererOf(split), split.decidedFor),
        reason: split.reason ?? '',
      })
      continue
    }
    const before = rows.splits.find(({ id }) => id === split.follows)
    found.push({
      is: 'answer',
      ...of,
      ...partOf(model, split),
      by: askerOf(split.proposedBy, split.proposedOrg, split.proposedFor),
      ...place,
      ...(before?.status === 'countered' ? { counter: { reason: before.reason ?? '' } } : {}),
      isConsulted: isConsulted(split.id),
      mayAccept:
        can(member, 'agreement.respond', turn.orgId) && !hasOfferedAcross(state, split, member),
    })
  }
  return found
}

/** In whose place this member answers and signs today, by name. */
function inPlaceOf(
  { deputyFor, orgId }: Member,
  askerOf: AskerOf,
): { readonly inPlaceOf?: string } {
  return deputyFor === undefined ? {} : { inPlaceOf: askerOf(deputyFor, orgId).person }
}

async function editRows(
  tx: TenantTx,
  member: Member,
  of: OfModel,
  { askerOf, isConsulted }: Omit<Agreed, 'standing'>,
): Promise<readonly InboxRow[]> {
  const { model } = await loadModel(tx, of.modelId)
  const waiting = (await listProposals(tx, of.modelId)).filter(
    (one) => one.status === 'open' && one.ownerOrg === member.orgId,
  )
  return waiting.map((one) => ({
    is: 'edit',
    ...of,
    ...editOf(model, one),
    by: askerOf(one.proposedBy, one.proposedOrg),
    isConsulted: isConsulted(one.id),
  }))
}

/** A title that was changed in the document counts, as soon as it has one. */
async function titleOf(tx: TenantTx, row: ModelRow): Promise<LocalText> {
  const { model } = await loadModel(tx, row.id)
  return shownText(model.meta === unnamedMeta ? row.title : model.meta.title)
}
