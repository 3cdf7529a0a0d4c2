import { sql } from 'kysely'
import type { Json } from '#lib/base/canonical-json.ts'
import type { TenantTx } from '../tenant.ts'

/** An edit that waits for the organisation that manages the element, or was answered. */
export interface StoredProposal {
  readonly id: string
  readonly ownerOrg: string
  readonly proposedBy: string
  readonly proposedOrg: string
  readonly at: Date
  readonly commands: Json
  readonly preview: Json
  readonly note: string
  readonly status: 'open' | 'accepted' | 'declined' | 'withdrawn'
  readonly decidedBy: string | null
  readonly decidedAt: Date | null
  readonly reason: string | null
}

/** As it is listed: without its commands. */
export interface ListedProposal extends Omit<StoredProposal, 'commands'> {
  /** answered by somebody else, and the person who asks has proposed it and not looked at the answer */
  readonly isNewAnswer: boolean
}

const told = [
  'id',
  'owner_org as ownerOrg',
  'proposed_by as proposedBy',
  'proposed_org as proposedOrg',
  'at',
  'preview',
  'note',
  'status',
  'decided_by as decidedBy',
  'decided_at as decidedAt',
  'reason',
] as const

export async function insertProposal(
  tx: TenantTx,
  modelId: string,
  proposal: Pick<
    StoredProposal,
    'id' | 'ownerOrg' | 'proposedBy' | 'proposedOrg' | 'at' | 'commands' | 'preview' | 'note'
  >,
): Promise<void> {
  await tx
    .insertInto('edit_proposal')
    .values({
      ws_id: sql<string>`app.ws()`,
      id: proposal.id,
      model_id: modelId,
      owner_org: proposal.ownerOrg,
      proposed_by: proposal.proposedBy,
      proposed_org: proposal.proposedOrg,
      at: proposal.at,
      commands: proposal.commands,
      preview: proposal.preview,
      note: proposal.note,
      status: 'open',
      decided_by: null,
      decided_at: null,
      reason: null,
    })
    .execute()
}

/** One's own that somebody else has answered and one has not looked at. */
const isUnseen = sql<boolean>`edit_proposal.status <> 'open' and edit_proposal.proposed_by = app.person() and edit_proposal.decided_by <> app.person()
  and not exists (select from edit_answer_seen seen where seen.proposal_id = edit_proposal.id and seen.user_id = app.person())`

/** Answers that somebody has not looked at, of each model (by its id); by that person. */
export async function countUnseenAnswers(tx: TenantTx): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('edit_proposal')
    .select(({ fn }) => ['model_id as modelId', fn.countAll<string>().as('count')])
    .where(isUnseen)
    .groupBy('model_id')
    .execute()
  return new Map(rows.map(({ modelId, count }) => [modelId, Number(count)]))
}

/** The person has looked at the answers to what they proposed in a model. */
export async function seeAnswers(tx: TenantTx, modelId: string): Promise<void> {
  await tx
    .insertInto('edit_answer_seen')
    .columns(['ws_id', 'proposal_id', 'user_id'])
    .expression((eb) =>
      eb
        .selectFrom('edit_proposal')
        .select(['ws_id', 'id', 'proposed_by'])
        .where('model_id', '=', modelId)
        .where(isUnseen),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/**
 * The proposals of a model, without their commands, at most 200, newest first among equals: first those that wait for the
 * organisation of the person who asks, then their own and everybody's that wait, then those that were answered, theirs first.
 */
export async function listProposals(
  tx: TenantTx,
  modelId: string,
): Promise<readonly ListedProposal[]> {
  return await tx
    .selectFrom('edit_proposal')
    .select(told)
    .select(isUnseen.as('isNewAnswer'))
    .where('model_id', '=', modelId)
    .orderBy(sql`status = 'open' and owner_org = app.org()`, 'desc')
    .orderBy(sql`status = 'open' and proposed_by = app.person()`, 'desc')
    .orderBy(sql`status = 'open'`, 'desc')
    .orderBy(sql`proposed_by = app.person()`, 'desc')
    .orderBy('at', 'desc')
    .limit(200)
    .execute()
}

/** What somebody has proposed in a model that waits for an answer: how many, and characters of it together. */
export async function sumOpenBy(
  tx: TenantTx,
  modelId: string,
  userId: string,
): Promise<{ readonly proposals: number; readonly characters: number }> {
  const { proposals, characters } = await tx
    .selectFrom('edit_proposal')
    .select(({ fn }) => [
      fn.countAll<string>().as('proposals'),
      sql<string>`coalesce(sum(length(commands::text)), 0)`.as('characters'),
    ])
    .where('model_id', '=', modelId)
    .where('proposed_by', '=', userId)
    .where('status', '=', 'open')
    .executeTakeFirstOrThrow()
  return { proposals: Number(proposals), characters: Number(characters) }
}

/** What waits goes on to the organisation that manages all of it by now (ST-11). */
export async function passOnProposals(tx: TenantTx, modelId: string): Promise<void> {
  await sql`select app.pass_on_proposals(${modelId})`.execute(tx)
}

/** How many proposed edits of each model (by its id) wait for an organisation; models without one are not named. */
export async function countWaiting(
  tx: TenantTx,
  orgId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('edit_proposal')
    .select(({ fn }) => ['model_id as modelId', fn.countAll<string>().as('count')])
    .where('owner_org', '=', orgId)
    .where('status', '=', 'open')
    .groupBy('model_id')
    .execute()
  return new Map(rows.map(({ modelId, count }) => [modelId, Number(count)]))
}

export async function findProposal(
  tx: TenantTx,
  modelId: string,
  id: string,
): Promise<StoredProposal | undefined> {
  return await tx
    .selectFrom('edit_proposal')
    .select([...told, 'commands'])
    .where('model_id', '=', modelId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Answers an open proposal; false when it was answered meanwhile or this person may not (T-22). */
export async function decideProposal(
  tx: TenantTx,
  id: string,
  decision: {
    readonly status: 'accepted' | 'declined' | 'withdrawn'
    readonly by: string
    readonly at: Date
    readonly reason: string | null
  },
): Promise<boolean> {
  const { status, by, at, reason } = decision
  const { numUpdatedRows } = await tx
    .updateTable('edit_proposal')
    .set({ status, decided_by: by, decided_at: at, reason })
    .where('id', '=', id)
    .where('status', '=', 'open')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
