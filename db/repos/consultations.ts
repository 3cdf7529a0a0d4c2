import { sql } from 'kysely'
import {
  stances,
  type Consultation,
  type ConsultSubject,
  type Opinion,
} from '#lib/agreement/consult/consultation.ts'
import { must } from '#lib/base/must.ts'
import type { TenantTx } from '../tenant.ts'

/** A consultation with where the trail says that it was begun. */
export interface KeptConsultation extends Consultation {
  readonly modelId: string
  readonly auditIdx: number
}

/** That an organisation consults on a subject: all that others are told of it. */
export interface Consulting {
  readonly orgId: string
  readonly subject: ConsultSubject
}

/** The consultations of the acting person's organisation about a model, those ended too, oldest first; of others' it knows nothing (S-226). */
export async function listConsultations(
  tx: TenantTx,
  modelId: string,
): Promise<readonly KeptConsultation[]> {
  const rows = await tx
    .selectFrom('consultation')
    .select(['id', 'model_id as modelId', 'org_id as orgId', 'split_id', 'round_id', 'proposal_id'])
    .select(['begun_by', 'begun_at', 'in_order as inOrder', 'audit_idx as auditIdx'])
    .select(['ended_by', 'ended_at'])
    .select(sql<string | null>`to_char(due_day, 'YYYY-MM-DD')`.as('due'))
    .where('model_id', '=', modelId)
    .orderBy('begun_at')
    .orderBy('id')
    .execute()
  const asked = await listAsked(tx, modelId)
  return rows.map(({ split_id, round_id, proposal_id, ...row }) => {
    const { begun_by, begun_at, ended_by, ended_at, ...kept } = row
    return {
      ...kept,
      subject: subjectOf({ split_id, round_id, proposal_id }),
      begun: { by: begun_by, at: begun_at.toISOString() },
      asked: asked.filter(({ of }) => of === row.id).map(({ of: _of, ...one }) => one),
      ended:
        ended_by === null || ended_at === null
          ? null
          : { by: ended_by, at: ended_at.toISOString() },
    }
  })
}

async function listAsked(tx: TenantTx, modelId: string) {
  const rows = await tx
    .selectFrom('consultation_opinion')
    .select(['consultation_id as of', 'user_id as userId', 'stance', 'text', 'said_at as saidAt'])
    .where('model_id', '=', modelId)
    .orderBy('place')
    .execute()
  return rows.map(({ stance, text, saidAt, ...one }) => ({
    ...one,
    opinion: opinionOf(stance, text, saidAt),
  }))
}

function opinionOf(stance: string | null, text: string, at: Date | null): Opinion | null {
  const known = stances.find((one) => one === stance)
  return known === undefined || at === null ? null : { stance: known, text, at: at.toISOString() }
}

/** One of the three is filled, as the database demands. */
interface SubjectColumns {
  readonly split_id: string | null
  readonly round_id: string | null
  readonly proposal_id: string | null
}

function subjectOf({ split_id, round_id, proposal_id }: SubjectColumns): ConsultSubject {
  if (split_id !== null) return { kind: 'split', id: split_id }
  if (round_id !== null) return { kind: 'round', id: round_id }
  return { kind: 'edit', id: must(proposal_id, 'a subject') }
}

/** Which organisations consult on what about a model, one's own among them (S-227). */
export async function listConsulting(
  tx: TenantTx,
  modelId: string,
): Promise<readonly Consulting[]> {
  const { rows } = await sql<
    SubjectColumns & { readonly org_id: string }
  >`select * from app.consulting(${modelId}::uuid)`.execute(tx)
  return rows.map((row) => ({ orgId: row.org_id, subject: subjectOf(row) }))
}

/** From here on nobody else of the organisation consults about this model until the transaction has ended. */
export async function lockConsultations(tx: TenantTx, modelId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('consultation ' || app.org() || ' ' || ${modelId}::text, 0))`.execute(
    tx,
  )
}

/** The acting person begins one. */
export async function insertConsultation(
  tx: TenantTx,
  { id, modelId, subject, begun, inOrder, due, asked, auditIdx }: KeptConsultation,
): Promise<void> {
  await tx
    .insertInto('consultation')
    .values({
      ws_id: sql<string>`app.ws()`,
      id,
      model_id: modelId,
      org_id: sql<string>`app.org()`,
      split_id: subject.kind === 'split' ? subject.id : null,
      round_id: subject.kind === 'round' ? subject.id : null,
      proposal_id: subject.kind === 'edit' ? subject.id : null,
      begun_by: sql<string>`app.person()`,
      begun_at: new Date(begun.at),
      in_order: inOrder,
      due_day: due === null ? null : sql<string>`${due}::text::date`,
      audit_idx: auditIdx,
      ended_by: null,
      ended_at: null,
    })
    .execute()
  await tx
    .insertInto('consultation_opinion')
    .values(
      asked.map(({ userId }, i) => ({
        ws_id: sql<string>`app.ws()`,
        consultation_id: id,
        model_id: modelId,
        org_id: sql<string>`app.org()`,
        user_id: userId,
        place: i + 1,
        stance: null,
        text: '',
        said_at: null,
      })),
    )
    .execute()
}

/** Keeps the acting person's opinion; false when there is one already, or none is asked of them. */
export async function keepOpinion(
  tx: TenantTx,
  id: string,
  { stance, text, at }: Opinion,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('consultation_opinion')
    .set({ stance, text, said_at: new Date(at) })
    .where('consultation_id', '=', id)
    .where('user_id', '=', sql<string>`app.person()`)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Ends one that runs; false when somebody was faster. */
export async function endConsultation(tx: TenantTx, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('consultation')
    .set({ ended_by: sql<string>`app.person()`, ended_at: at })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
