import { randomUUID } from 'node:crypto'
import { lockDocument } from '#db/repos/document-lock.ts'
import { insertDoc, readDoc, type DocHead } from '#db/repos/docs.ts'
import { appendUpdates, type NewRow, type Via } from '#db/repos/updates.ts'
import { inWorkspace, workspaceOf, type TenantDoor, type TenantTx } from '#db/tenant.ts'
import { changesSince, createdElements, readPlaces } from '#lib/doc/changes.ts'
import { inspectUpdate, logLimits } from '#lib/doc/inspect.ts'
import { layoutSteps } from '#lib/doc/migrate.ts'
import { server } from '#lib/doc/origin.ts'
import { docFromUpdates } from '#lib/doc/replay.ts'
import { seedClientId, seedUpdate } from '#lib/doc/seed.ts'
import { layoutVersion } from '#lib/doc/shape.ts'
import { write } from '#lib/doc/write.ts'
import type { Command, Refusal } from '#lib/model/commands.ts'
import { collectionNames } from '#lib/model/layout.ts'
import type { Model } from '#lib/model/model.ts'
import * as Y from 'yjs'
import { bringUp } from './layout.ts'

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
  /** who is to manage what comes into being by it (`collection/id` → organisation), and nobody what it has not; without it `orgId` */
  readonly managers?: ReadonlyMap<string, string>
}

/** Somebody else wrote at the same moment: to be tried again in a new transaction ({@link editDocRetrying}). */
class EditConflict extends Error {}

/** The first may meet somebody, the second waits for them; more only when a layout is changed meanwhile. */
const rounds = 5

/**
 * Makes a model's document and its first content, in the transaction that makes the model (C-16). The model's row must
 * stand already. Only ever called for a new id: content that is seeded twice is doubled. One row without single changes;
 * what is in it belongs to the organisation on whose behalf it was made, unless `managers` says otherwise.
 */
export async function seedDoc(tx: TenantTx, edit: ServerEdit, model: Model): Promise<DocHead> {
  const expected = await insertDoc(tx, edit.docId, layoutVersion)
  const created = collectionNames.flatMap((name) =>
    Object.keys(model[name]).map((id) => `${name}/${id}`),
  )
  const data = seedUpdate(model)
  return await append(tx, edit, expected, 0, {
    data,
    clientIds: [seedClientId],
    created,
    changes: [],
  })
}

/**
 * Edits an existing document by commands, through the same fence and the same inspection as everybody's edits (C-16). After
 * the commit publish a hint `{area: 'model', modelId}`: open rooms then fetch what was written. Answers the refusal when a
 * command does not hold; throws {@link EditConflict} when somebody wrote at the same moment.
 */
export async function editDoc(
  tx: TenantTx,
  edit: ServerEdit,
  commands: readonly Command[],
): Promise<DocHead | Refusal> {
  const { docId } = edit
  const as = { workspaceId: await workspaceOf(tx), ...edit }
  const house = { steps: layoutSteps, clock: () => edit.at, newId: randomUUID }
  if ((await bringUp(tx, as, docId, house)) === 'conflict') throw new EditConflict('migration')
  const stored = await readDoc(tx, docId)
  if (stored === undefined) return { refused: 'unknown-element', path: docId }
  const updates = stored.updates.map((u) => u.data)
  const edited = docFromUpdates(stored.snapshot, updates)
  const made: Uint8Array[] = []
  edited.on('update', (update: Uint8Array) => made.push(update))
  const refusal = write(edited, commands, server)
  const { clientID } = edited
  edited.destroy()
  if (refusal !== null) return refusal
  const [data] = made
  if (data === undefined) return stored.head
  const what = effectOf(docFromUpdates(stored.snapshot, updates), data)
  return await append(tx, edit, stored.head, stored.aclRev, {
    data,
    clientIds: [clientID],
    ...what,
  })
}

/**
 * {@link editDoc} in a transaction of its own, again in a new one when somebody else wrote first: from the second on others
 * wait until it is done. `door` is that of the web role.
 */
export async function editDocRetrying(
  door: TenantDoor,
  edit: Omit<ServerEdit, 'batchId'> & { readonly workspaceId: string },
  commands: readonly Command[],
  newId: () => string,
): Promise<DocHead | Refusal> {
  for (let round = 1; ; round += 1) {
    try {
      const own = { ...edit, batchId: newId() }
      return await inWorkspace(door, edit, async (tx) => {
        if (round > 1) await lockDocument(tx, edit.docId)
        return await editDoc(tx, own, commands)
      })
    } catch (error) {
      if (!(error instanceof EditConflict) || round === rounds) throw error
    }
  }
}

/** What an update does to a document, told as everybody's edits are. */
function effectOf(doc: Y.Doc, data: Uint8Array): Pick<NewRow, 'created' | 'changes'> {
  const seen = inspectUpdate(doc, data, logLimits)
  if ('refused' in seen) throw new Error(`a server edit does not pass inspection: ${seen.refused}`)
  const before = readPlaces(doc, seen.touches)
  Y.applyUpdate(doc, data)
  const changes = changesSince(doc, before)
  doc.destroy()
  return { created: createdElements(changes), changes }
}

async function append(
  tx: TenantTx,
  edit: ServerEdit,
  expected: DocHead,
  aclRev: number,
  what: Pick<NewRow, 'data' | 'clientIds' | 'created' | 'changes'>,
): Promise<DocHead> {
  const workspaceId = await workspaceOf(tx)
  const { docId, at, userId, orgId, batchId, via, managers } = edit
  const by = { userId, orgId, batchId, via, sessionId: null, ...(managers && { managers }) }
  const row = { ...by, unbound: what.clientIds, ...what }
  const done = await appendUpdates(tx, { workspaceId, docId, expected, aclRev, at, rows: [row] })
  if (done.is === 'conflict') throw new EditConflict('somebody else wrote first')
  if (done.is !== 'appended') throw new Error(`a server edit was not appended: ${done.is}`)
  return done.head
}
