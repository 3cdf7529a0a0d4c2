import type { Command, Refusal } from '#lib/model/commands.ts'
import type { Model } from '#lib/model/model.ts'
import { insertDoc, readDoc, type DocHead } from '#db/repos/docs.ts'
import { appendUpdates, type Via } from '#db/repos/updates.ts'
import { workspaceOf, type TenantTx } from '#db/tenant.ts'
import { server } from '#lib/doc/origin.ts'
import { docFromUpdates } from '#lib/doc/replay.ts'
import { seedClientId, seedUpdate } from '#lib/doc/seed.ts'
import { write } from '#lib/doc/write.ts'

/** On whose behalf the server edits, and when; the row in the log names this person. */
export interface ServerEdit {
  readonly docId: string
  readonly userId: string
  readonly orgId: string
  /** a new uuid: names the append */
  readonly batchId: string
  readonly at: Date
  /** on what occasion the server writes */
  readonly via: Via
}

/**
 * Makes a model's document and its first content, in the transaction that makes the model (C-16). The model's row must
 * stand already. Only ever called for a new id: content that is seeded twice is doubled.
 */
export async function seedDoc(tx: TenantTx, edit: ServerEdit, model: Model): Promise<DocHead> {
  const expected = await insertDoc(tx, edit.docId)
  return await append(tx, edit, expected, 0, seedUpdate(model), [seedClientId])
}

/**
 * Edits an existing document by commands, through the same fence as everybody's edits (C-16). After the commit publish
 * a hint `{area: 'model', modelId}`: open rooms then fetch what was written. Answers the refusal when a command does
 * not hold; throws when somebody wrote at the same moment (try again in a new transaction).
 */
export async function editDoc(
  tx: TenantTx,
  edit: ServerEdit,
  commands: readonly Command[],
): Promise<DocHead | Refusal> {
  const stored = await readDoc(tx, edit.docId)
  if (stored === undefined) return { refused: 'unknown-element', path: edit.docId }
  const doc = docFromUpdates(
    stored.snapshot,
    stored.updates.map((u) => u.data),
  )
  const made: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => made.push(update))
  const refusal = write(doc, commands, server)
  const [update] = made
  const { clientID } = doc
  doc.destroy()
  if (refusal !== null) return refusal
  if (update === undefined) return stored.head
  return await append(tx, edit, stored.head, stored.aclRev, update, [clientID])
}

async function append(
  tx: TenantTx,
  { docId, at, ...by }: ServerEdit,
  expected: DocHead,
  aclRev: number,
  data: Uint8Array,
  clientIds: readonly number[],
): Promise<DocHead> {
  const workspaceId = await workspaceOf(tx)
  const row = {
    ...by,
    sessionId: null,
    data,
    clientIds,
    unbound: clientIds,
    created: [],
    changes: [],
  }
  const done = await appendUpdates(tx, { workspaceId, docId, expected, aclRev, at, rows: [row] })
  if (done.is !== 'appended') throw new Error(`a server edit was not appended: ${done.is}`)
  return done.head
}
