import { sql } from 'kysely'
import { policyText, roundPolicySchema } from '#lib/agreement/round/policy.ts'
import type { Round, SeatAct, Stamp } from '#lib/agreement/round/round.ts'
import { roundScopeSchema } from '#lib/agreement/round/scope.ts'
import { actOf } from '#lib/agreement/round/stated.ts'
import { parseStatement, statementText, type Statement } from '#lib/agreement/statement.ts'
import { must } from '#lib/base/must.ts'
import { sha256Hex } from '../hash.ts'
import type { TenantTx } from '../tenant.ts'

/** Which words stand above the signature. */
export interface RoundText {
  readonly template: string
  readonly locale: 'ja' | 'en'
}

/** A round with its number in the model. */
export interface KeptRound {
  readonly n: number
  readonly round: Round
}

/** Opens a round of the acting person with its seats; it gets the next number of its model. */
export async function insertRound(
  tx: TenantTx,
  modelId: string,
  round: Round,
  text: RoundText,
): Promise<void> {
  const policy = policyText(round.policy)
  await tx
    .insertInto('signing_round')
    .values({
      ws_id: sql<string>`app.ws()`,
      id: round.id,
      model_id: modelId,
      n: sql<number>`(select coalesce(max(n), 0) + 1 from signing_round where model_id = ${modelId})`,
      scope: round.scope,
      policy,
      policy_sha256: sha256Hex(policy),
      due: round.due === null ? null : new Date(round.due),
      revision_id: round.revisionId,
      text_template: text.template,
      text_locale: text.locale,
      text_sha256: round.textSha256,
      opened_by: round.opened.userId,
      opened_org: round.opened.orgId,
      opened_at: new Date(round.opened.at),
      cancelled_by: null,
      cancelled_org: null,
      cancelled_at: null,
      cancel_reason: null,
    })
    .execute()
  await insertSeats(tx, modelId, round)
}

/** Says anew how a round is decided and by when, with its seats; false when it was cancelled or is not the organisation's. */
export async function replacePolicy(tx: TenantTx, modelId: string, round: Round): Promise<boolean> {
  const policy = policyText(round.policy)
  const { numUpdatedRows } = await tx
    .updateTable('signing_round')
    .set({
      policy,
      policy_sha256: sha256Hex(policy),
      due: round.due === null ? null : new Date(round.due),
    })
    .where('id', '=', round.id)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await tx.deleteFrom('round_seat').where('round_id', '=', round.id).execute()
  await insertSeats(tx, modelId, round)
  return true
}

/** Cancels a round that is not cancelled yet; false when somebody was faster or it is not the organisation's. */
export async function cancelRound(
  tx: TenantTx,
  roundId: string,
  by: Stamp,
  reason: string,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('signing_round')
    .set({
      cancelled_by: by.userId,
      cancelled_org: by.orgId,
      cancelled_at: new Date(by.at),
      cancel_reason: reason,
    })
    .where('id', '=', roundId)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The rounds of a model by their numbers. */
export async function listRounds(tx: TenantTx, modelId: string): Promise<readonly KeptRound[]> {
  const rows = await rounds(tx).where('model_id', '=', modelId).orderBy('n').execute()
  return rows.map(asKept)
}

/** One round with the model it is about and the words above its signature; undefined when the workspace has none of this id. */
export async function findRound(
  tx: TenantTx,
  roundId: string,
): Promise<(KeptRound & { readonly modelId: string; readonly text: RoundText }) | undefined> {
  const row = await rounds(tx)
    .select(['model_id', 'text_template', 'text_locale'])
    .where('id', '=', roundId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const text = { template: row.text_template, locale: row.text_locale }
  return { ...asKept(row), modelId: row.model_id, text }
}

function rounds(tx: TenantTx) {
  return tx
    .selectFrom('signing_round')
    .select(['id', 'n', 'scope', 'policy', 'due', 'revision_id', 'text_sha256'])
    .select(['opened_by', 'opened_org', 'opened_at'])
    .select(['cancelled_by', 'cancelled_org', 'cancelled_at', 'cancel_reason'])
}

function asKept(row: Awaited<ReturnType<ReturnType<typeof rounds>['execute']>>[number]): KeptRound {
  return {
    n: row.n,
    round: {
      id: row.id,
      scope: roundScopeSchema.parse(row.scope),
      policy: roundPolicySchema.parse(JSON.parse(row.policy)),
      due: row.due?.toISOString() ?? null,
      revisionId: row.revision_id,
      textSha256: row.text_sha256,
      opened: {
        userId: row.opened_by,
        orgId: row.opened_org,
        at: row.opened_at.toISOString(),
      },
      cancelled:
        row.cancelled_at === null
          ? null
          : {
              userId: must(row.cancelled_by, 'who cancelled'),
              orgId: must(row.cancelled_org, 'for whom'),
              at: row.cancelled_at.toISOString(),
              reason: must(row.cancel_reason, 'why'),
            },
    },
  }
}

/** Adds one act of the acting person to a round, by its statement; `contents`: the texts it names, by their names. */
export async function appendSeatAct(
  tx: TenantTx,
  act: { readonly id: string; readonly docSeq: number; readonly statement: Statement },
  contents: Readonly<Record<string, string>>,
): Promise<void> {
  const { id, docSeq, statement } = act
  const closure = statementText(statement)
  const who = {
    ws_id: sql<string>`app.ws()`,
    model_id: statement.model,
    org_id: statement.org,
    user_id: statement.signer,
  }
  await tx
    .insertInto('sign_off')
    .values({
      ...who,
      id,
      risk_id: null,
      intent: statement.intent,
      doc_seq: docSeq,
      digest: sha256Hex(closure),
      closure,
      prev_id: statement.prev,
      reason: statement.reason ?? null,
      at: new Date(statement.issued_at),
      round_id: statement.round,
      seat: statement.seat,
      deputy_for: statement.deputy_for ?? null,
    })
    .execute()
  const rows = Object.entries(contents).map(([name, text]) => ({
    ...who,
    sign_off_id: id,
    name,
    digest: sha256Hex(text),
    closure: text,
  }))
  if (rows.length > 0) await tx.insertInto('sign_off_content').values(rows).execute()
}

/** The acts in a round, oldest first, as their statements say. */
export async function listSeatActs(tx: TenantTx, roundId: string): Promise<readonly SeatAct[]> {
  const rows = await tx
    .selectFrom('sign_off')
    .select(['id', 'closure'])
    .where('round_id', '=', roundId)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map((row) => actOf(row.id, must(parseStatement(row.closure), 'a kept statement')))
}

/** The acts in all rounds of a model by the id of their round, each round's oldest first. */
export async function listModelActs(
  tx: TenantTx,
  modelId: string,
): Promise<ReadonlyMap<string, readonly SeatAct[]>> {
  const rows = await tx
    .selectFrom('sign_off')
    .select(['id', 'round_id', 'closure'])
    .where('model_id', '=', modelId)
    .where('round_id', 'is not', null)
    .orderBy('at')
    .orderBy('id')
    .execute()
  const read = rows.map((row) => ({
    roundId: must(row.round_id, 'the round of an act'),
    act: actOf(row.id, must(parseStatement(row.closure), 'a kept statement')),
  }))
  const byRound = Map.groupBy(read, ({ roundId }) => roundId)
  return new Map([...byRound].map(([id, acts]) => [id, acts.map(({ act }) => act)]))
}

/** An act in a round with the exact text that was signed. */
export interface KeptAct {
  readonly id: string
  readonly modelId: string
  readonly roundId: string
  readonly docSeq: number
  readonly text: string
  readonly statement: Statement
}

/** One act in a round; undefined when there is none of this id, or it is about a risk outside rounds. */
export async function findSeatAct(tx: TenantTx, id: string): Promise<KeptAct | undefined> {
  const row = await tx
    .selectFrom('sign_off')
    .select(['model_id', 'round_id', 'doc_seq', 'closure'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined || row.round_id === null) return undefined
  return {
    id,
    modelId: row.model_id,
    roundId: row.round_id,
    docSeq: row.doc_seq,
    text: row.closure,
    statement: must(parseStatement(row.closure), 'a kept statement'),
  }
}

/** What an organisation last signed about each content of a model, in rounds or not, by the name of the content; withdrawn or not. */
export async function lastSigned(
  tx: TenantTx,
  modelId: string,
  orgId: string,
): Promise<Readonly<Record<string, { readonly text: string; readonly at: string }>>> {
  const { rows } = await sql<{ name: string; closure: string; at: Date }>`
    select distinct on (name) name, closure, at from (
      select c.name, c.closure, s.at, s.id from sign_off_content c
        join sign_off s on s.ws_id = c.ws_id and s.id = c.sign_off_id
        where c.model_id = ${modelId} and c.org_id = ${orgId} and s.intent in ('approve', 'conditional', 'renew')
      union all
      select 'risk:' || s.risk_id, s.closure, s.at, s.id from sign_off s
        where s.model_id = ${modelId} and s.org_id = ${orgId} and s.round_id is null and s.intent = 'approve'
    ) as signed order by name, at desc, id`.execute(tx)
  return Object.fromEntries(
    rows.map((row) => [row.name, { text: row.closure, at: row.at.toISOString() }]),
  )
}

async function insertSeats(tx: TenantTx, modelId: string, { id, policy }: Round): Promise<void> {
  const seats = policy.seats.flatMap(({ orgId, seats: count, group }) =>
    Array.from({ length: count }, (_, i) => ({
      ws_id: sql<string>`app.ws()`,
      round_id: id,
      model_id: modelId,
      org_id: orgId,
      seat: i + 1,
      order_group: group,
    })),
  )
  await tx.insertInto('round_seat').values(seats).execute()
}
