import { docGenesis, linkUpdate, sameBytes, sha256Bytes } from '#db/doc-chain.ts'
import { appendAudit } from '#db/repos/audit.ts'
import {
  appendUpdate,
  bindClients,
  findAppended,
  readDoc,
  readUpdates,
  writeSnapshot,
  type DocHead,
  type StoredDoc,
  type StoredUpdate,
} from '#db/repos/docs.ts'
import { endEditSession, startEditSession } from '#db/repos/edit-sessions.ts'
import { inWorkspace, type TenantContext, type TenantDoor, type TenantTx } from '#db/tenant.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import type { Person } from './person.ts'

/** What one person changed since the last commit. */
export interface Edit {
  readonly person: Person
  readonly expected: DocHead
  readonly batchId: string
  readonly sessionId: string
  /** this edit begins the session */
  readonly opens: boolean
  readonly clientIds: readonly number[]
  /** those of the ids that are not known to belong to the person */
  readonly unbound: readonly number[]
  readonly at: Date
  readonly data: Uint8Array
}

export type Appended =
  | { readonly is: 'appended'; readonly head: DocHead }
  | { readonly is: 'conflict' }
  | { readonly is: 'denied' }
  | { readonly is: 'foreign-client' }

interface SessionEnd {
  readonly person: Person
  readonly sessionId: string
  readonly firstSeq: number
  readonly lastSeq: number
  readonly updates: number
  readonly at: Date
}

/** The log of one document in Postgres: the truth of which a room is a copy. Every act is one transaction by a person. */
export interface Store {
  load(as: TenantContext): Promise<StoredDoc | undefined>
  tail(as: TenantContext, after: DocHead): Promise<readonly StoredUpdate[]>
  append(edit: Edit): Promise<Appended>
  endSession(end: SessionEnd): Promise<void>
  snapshot(as: TenantContext, at: DocHead, data: Uint8Array): Promise<void>
}

class Foreign extends Error {}

export class TamperedLog extends Error {}

export function createStore(db: TenantDoor, docId: string, title: LocalText): Store {
  const model = { id: docId, title }
  return {
    load: async (as) => {
      const stored = await inWorkspace(db, as, async (tx) => await readDoc(tx, docId))
      return stored && (await checked(db, as, docId, stored))
    },
    tail: async (as, after) =>
      await inWorkspace(db, as, async (tx) => await readUpdates(tx, docId, after.epoch, after.seq)),
    append: async (edit) => {
      try {
        return await appendOnce(db, docId, model, edit)
      } catch (error) {
        const known = refusalOf(error)
        if (known !== null) return known
        // The connection may have been lost while the commit was under way: look whether it stands, else try once more.
        const head = await inWorkspace(
          db,
          edit.person,
          async (tx) => await findAppended(tx, docId, edit.batchId),
        )
        if (head !== undefined) return { is: 'appended', head }
        return await appendOnce(db, docId, model, edit)
      }
    },
    endSession: async (end) => {
      await inWorkspace(db, end.person, async (tx) => {
        const { sessionId: id, at, firstSeq, lastSeq, updates } = end
        const ended = await endEditSession(tx, { id, at, firstSeq, lastSeq, updates })
        if (!ended) return
        await appendAudit(tx, {
          kind: 'edit.ended',
          data: { model, sessionId: id, updates, firstSeq, lastSeq },
          at: at.toISOString(),
          by: actor(end.person),
          modelId: docId,
        })
      })
    },
    snapshot: async (as, at, data) => {
      await inWorkspace(db, as, async (tx) => {
        await writeSnapshot(tx, docId, at, data)
      })
    },
  }
}

async function appendOnce(
  db: TenantDoor,
  docId: string,
  model: { id: string; title: LocalText },
  edit: Edit,
): Promise<Appended> {
  const { person } = edit
  return await inWorkspace(db, person, async (tx) => {
    const { sessionId, at } = edit
    const { userId, orgId } = person
    if (edit.opens) await startEditSession(tx, { id: sessionId, docId, userId, orgId, at })
    const foreign = await bindClients(tx, docId, person.userId, edit.unbound)
    if (foreign.length > 0) throw new Foreign()
    const head = await appendUpdate(tx, {
      docId,
      expected: edit.expected,
      batchId: edit.batchId,
      userId,
      orgId,
      sessionId,
      clientIds: edit.clientIds,
      at,
      data: edit.data,
    })
    // Thrown, so that a session that opens with this edit does not stand without it.
    if (typeof head === 'string') throw new NotAppended(head)
    // After the document: whoever else holds both locks takes them in this order too.
    if (edit.opens) await tellStart(tx, model, edit)
    return { is: 'appended', head }
  })
}

class NotAppended extends Error {
  readonly why: 'conflict' | 'denied'

  constructor(why: 'conflict' | 'denied') {
    super(why)
    this.why = why
  }
}

async function tellStart(
  tx: TenantTx,
  model: { id: string; title: LocalText },
  { person, sessionId, at }: Edit,
): Promise<void> {
  await appendAudit(tx, {
    kind: 'edit.started',
    data: { model, sessionId },
    at: at.toISOString(),
    by: actor(person),
    modelId: model.id,
  })
}

function actor({ userId, name, orgId, orgName }: Person) {
  return { userId, name, orgId, orgName }
}

/** What the database's own rules say: 42501 is row security or a missing grant. */
function refusalOf(error: unknown): Appended | null {
  if (error instanceof Foreign) return { is: 'foreign-client' }
  if (error instanceof NotAppended) return { is: error.why }
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  // No head of the audit chain to lock, or no row to change: the person does not see the workspace any more.
  const gone = error instanceof Error && error.message === 'no result'
  return code === '42501' || gone ? { is: 'denied' } : null
}

/** The document with its chain re-computed (C-13). A snapshot that is not what was written is left aside. */
async function checked(
  db: TenantDoor,
  as: TenantContext,
  docId: string,
  stored: StoredDoc,
): Promise<StoredDoc> {
  const { head, snapshot } = stored
  if (snapshot !== null && !sameBytes(sha256Bytes(snapshot.data), snapshot.sha256)) {
    const updates = await inWorkspace(
      db,
      as,
      async (tx) => await readUpdates(tx, docId, head.epoch, 0),
    )
    return await checked(db, as, docId, { head, snapshot: null, updates })
  }
  let hash = snapshot?.hash ?? docGenesis
  for (const update of stored.updates) {
    hash = linkUpdate(hash, update)
    if (!sameBytes(hash, update.hash)) throw new TamperedLog(`update ${update.seq} of ${docId}`)
  }
  const last = stored.updates.at(-1)?.seq ?? snapshot?.seq ?? 0
  // Rows that were committed between the two reads are no defect: the head we stand at is the last row we have.
  if (last < head.seq) throw new TamperedLog(`updates after ${last} of ${docId} are missing`)
  return { ...stored, head: { epoch: head.epoch, seq: last, hash } }
}
