import { sql } from 'kysely'
import type { TenantTx } from '../tenant.ts'

/** A note that stands. Of every question here the answer is that of the acting person's organisation; of other notes it knows nothing (T-120). */
interface StoredNote {
  readonly id: string
  readonly anchor: string
  readonly userId: string
  readonly orgId: string
  readonly at: Date
  readonly text: string
  readonly editedAt: Date | null
}

interface NotePlace {
  readonly modelId: string
  /** text of an anchor (lib/model/anchor.ts) */
  readonly anchor: string
}

const columns = [
  'id',
  'anchor',
  'by_user as userId',
  'org_id as orgId',
  'at',
  'text',
  'edited_at as editedAt',
] as const

/** Adds a note of the acting person for their organisation. */
export async function insertNote(
  tx: TenantTx,
  note: NotePlace & { readonly id: string; readonly text: string; readonly at: Date },
): Promise<void> {
  await tx
    .insertInto('private_note')
    .values({
      ws_id: sql<string>`app.ws()`,
      id: note.id,
      model_id: note.modelId,
      anchor: note.anchor,
      org_id: sql<string>`app.org()`,
      by_user: sql<string>`app.person()`,
      at: note.at,
      text: note.text,
      edited_at: null,
      removed_by: null,
      removed_at: null,
    })
    .execute()
}

/** The notes that stand at a place, oldest first. */
export async function listNotes(
  tx: TenantTx,
  { modelId, anchor }: NotePlace,
): Promise<readonly StoredNote[]> {
  return await tx
    .selectFrom('private_note')
    .select(columns)
    .where('model_id', '=', modelId)
    .where('anchor', '=', anchor)
    .where('removed_at', 'is', null)
    .orderBy('at')
    .orderBy('id')
    .execute()
}

/** A note, also one that was taken back; undefined when there is none or it is of another organisation. */
export async function findNote(
  tx: TenantTx,
  modelId: string,
  id: string,
): Promise<(StoredNote & { readonly removedBy: string | null }) | undefined> {
  return await tx
    .selectFrom('private_note')
    .select([...columns, 'removed_by as removedBy'])
    .where('model_id', '=', modelId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** How many notes an organisation has in a model, those taken back included, and how many stand at a place. */
export async function countNotes(
  tx: TenantTx,
  { modelId, anchor }: NotePlace,
): Promise<{ readonly all: number; readonly here: number }> {
  const { rows } = await sql<{ all: number; here: number }>`
    select count(*)::int as all, (count(*) filter (where anchor = ${anchor} and removed_at is null))::int as here
    from private_note where model_id = ${modelId}`.execute(tx)
  return rows[0] ?? { all: 0, here: 0 }
}

/** From here on nobody else of the organisation adds a note to this model until the transaction has ended: so that they can be counted. */
export async function lockNotes(tx: TenantTx, modelId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('private_note ' || app.org() || ' ' || ${modelId}::text, 0))`.execute(
    tx,
  )
}

/** Gives one's own note other words, also one that one has taken back oneself; false when it is not one's own (T-121). */
export async function rewriteNote(
  tx: TenantTx,
  id: string,
  { text, at }: { readonly text: string; readonly at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('private_note')
    .set({ text, edited_at: at, removed_by: null, removed_at: null })
    .where('id', '=', id)
    .where('by_user', '=', sql<string>`app.person()`)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Takes a note back: its words go, its row stays; false when somebody was faster or it may not be done (T-121). */
export async function removeNote(tx: TenantTx, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('private_note')
    .set({ text: '', removed_by: sql<string>`app.person()`, removed_at: at })
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
