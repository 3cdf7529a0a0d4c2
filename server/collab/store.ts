import { appendAudit } from '#db/repos/audit.ts'
import { findAppended, findDocHead, readDoc, readUpdates, type DocHead } from '#db/repos/docs.ts'
import { endEditSession, startEditSession } from '#db/repos/edit-sessions.ts'
import { insertQuarantined } from '#db/repos/quarantine.ts'
import { readStewardship } from '#db/repos/stewardship.ts'
import { appendUpdates, type Appended, type NewUpdates } from '#db/repos/updates.ts'
import { actAs, inWorkspace, type TenantContext, type TenantDoor } from '#db/tenant.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import { checked } from './checked.ts'
import type { Person } from './person.ts'
import type { Loaded, News, Quarantined, SessionEnd, TurnRow, TurnRows } from './room/io.ts'

/** The log of one document in Postgres: the truth of which a room is a copy. Every act is one transaction. */
export interface Store {
  /** undefined: there is no such document for this person */
  load(as: TenantContext): Promise<Loaded | undefined>
  fetch(as: TenantContext, after: DocHead): Promise<News>
  /** Throws when it could not be found out whether it was written. */
  append(turn: TurnRows): Promise<Appended>
  endSession(end: SessionEnd, at: Date): Promise<void>
  quarantine(update: Quarantined, id: string, at: Date): Promise<void>
}

/** How long to wait before asking a database that failed again, in milliseconds; then it is given up. */
const patience = [20, 100, 300, 600, 1000, 2000, 3000]

export function createStore(
  db: TenantDoor,
  workspaceId: string,
  docId: string,
  title: LocalText,
): Store {
  const model = { id: docId, title }
  const once = async (turn: TurnRows) => await appendOnce(db, workspaceId, model, turn)
  return {
    load: async (as) => {
      const read = await inWorkspace(db, as, async (tx) => {
        const stored = await readDoc(tx, docId)
        return stored && { stored, stewardship: await readStewardship(tx, docId) }
      })
      if (read?.stewardship === undefined) return undefined
      const { stored, stewardship } = read
      return { stored: { ...checked(docId, stored), aclRev: stewardship.rev }, stewardship }
    },
    fetch: async (as, after) =>
      await inWorkspace(db, as, async (tx) => {
        const head = await findDocHead(tx, docId)
        if (head === undefined) throw new Error('no such document for this person')
        const updates = await readUpdates(tx, docId, after.epoch, after.seq, head.seq)
        // After the rows: what is judged by it is appended under its revision, or not at all.
        const stewardship = await readStewardship(tx, docId)
        if (stewardship === undefined) throw new Error('no such document for this person')
        return { epoch: head.epoch, aclRev: stewardship.rev, updates, stewardship }
      }),
    append: async (turn) => {
      try {
        return await once(turn)
      } catch (error) {
        return await findOut(db, docId, turn, once, error)
      }
    },
    endSession: async ({ person, sessionId: id, firstSeq, lastSeq, updates }, at) => {
      await inWorkspace(db, person, async (tx) => {
        if (!(await endEditSession(tx, { id, at, firstSeq, lastSeq, updates }))) return
        const data = { model, sessionId: id, updates, firstSeq, lastSeq }
        await appendAudit(tx, entry('edit.ended', data, at, person, docId))
      })
    },
    quarantine: async ({ person, sessionId, data, error }, id, at) => {
      const text = (error instanceof Error ? error.message : String(error)).slice(0, 2000)
      const { userId, orgId } = person
      await inWorkspace(db, person, async (tx) => {
        await insertQuarantined(tx, { id, docId, userId, orgId, sessionId, at, error: text, data })
      })
    },
  }
}

/**
 * The outcome is unknown: the connection may have been lost while the commit was under way. Whether it stands is looked up
 * by its batch id, as often as it takes to get an answer; if it does not, it is tried once more. A conflict then may be with
 * the first attempt itself, which the database was still busy with when it was looked for: so it is looked for again.
 */
async function findOut(
  db: TenantDoor,
  docId: string,
  turn: TurnRows,
  once: (turn: TurnRows) => Promise<Appended>,
  error: unknown,
): Promise<Appended> {
  const last = turn.rows.at(-1)
  if (last === undefined) throw error
  const find = async () =>
    await inWorkspace(db, last.person, async (tx) => await findAppended(tx, docId, last.batchId))
  let failure = error
  for (const wait of patience) {
    await new Promise((resolve) => setTimeout(resolve, wait))
    try {
      const head = await find()
      if (head !== undefined) return { is: 'appended', head }
      const outcome = await once(turn)
      const late = outcome.is === 'conflict' ? await find() : undefined
      return late === undefined ? outcome : { is: 'appended', head: late }
    } catch (again) {
      failure = again
    }
  }
  throw failure
}

class NotAppended extends Error {
  readonly outcome: Appended

  constructor(outcome: Appended) {
    super(outcome.is)
    this.outcome = outcome
  }
}

async function appendOnce(
  db: TenantDoor,
  workspaceId: string,
  model: { readonly id: string; readonly title: LocalText },
  turn: TurnRows,
): Promise<Appended> {
  const { expected, aclRev, at } = turn
  const rows = turn.rows.map((row) => {
    const { userId, orgId } = row.person
    return { ...row, userId, orgId, via: null }
  })
  const updates: NewUpdates = { workspaceId, docId: model.id, expected, aclRev, at, rows }
  const openers = turn.rows.filter((row) => row.opens)
  const [first] = openers
  if (first === undefined) return await appendUpdates(db, updates)
  try {
    return await inWorkspace(db, first.person, async (tx) => {
      for (const { person, sessionId: id } of openers) {
        await actAs(tx, person)
        const { userId, orgId } = person
        await startEditSession(tx, { id, docId: model.id, userId, orgId, at })
      }
      const outcome = await appendUpdates(tx, updates)
      // Thrown, so that a session that opens with this turn does not stand without it.
      if (outcome.is !== 'appended') throw new NotAppended(outcome)
      // After the document: whoever else holds both locks takes them in this order too.
      for (const row of openers) await tellStart(tx, model, row, at)
      return outcome
    })
  } catch (error) {
    if (error instanceof NotAppended) return error.outcome
    if (isDenial(error)) return { is: 'denied' }
    throw error
  }
}

async function tellStart(
  tx: Parameters<typeof appendAudit>[0],
  model: { readonly id: string; readonly title: LocalText },
  { person, sessionId }: TurnRow,
  at: Date,
): Promise<void> {
  await actAs(tx, person)
  await appendAudit(tx, entry('edit.started', { model, sessionId }, at, person, model.id))
}

function entry<K extends string, D>(kind: K, data: D, at: Date, person: Person, modelId: string) {
  const { userId, name, orgId, orgName } = person
  return { kind, data, at: at.toISOString(), by: { userId, name, orgId, orgName }, modelId }
}

/** 42501 is row security or a missing grant; without a row of the audit chain to lock nobody belongs to the workspace. */
function isDenial(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && error.code === '42501') || error.message === 'no result'
}
