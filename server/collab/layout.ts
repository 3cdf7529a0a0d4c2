import { findLayout, readDoc, type DocHead } from '#db/repos/docs.ts'
import { appendMigration } from '#db/repos/migration.ts'
import { inWorkspace, type TenantContext, type TenantDoor, type TenantTx } from '#db/tenant.ts'
import { migrateDoc, newestLayout, type LayoutStep } from '#lib/doc/migrate.ts'
import { docFromUpdates } from '#lib/doc/replay.ts'
import type { Clock } from '#server/clock.ts'
import { checked } from './checked.ts'
import type { Store } from './store.ts'

interface HouseParts {
  readonly steps: readonly LayoutStep[]
  readonly clock: Clock
  readonly newId: () => string
}

/** Two servers that begin at once need two rounds; more only while somebody else writes. */
const rounds = 20

/** A document that a newer version of this program has brought to its layout. */
class NewerLayout extends Error {}

/** A log that is brought to the newest layout before it is read (C-30); `migrated` after the commit. */
export function bringingUp(
  store: Store,
  docId: string,
  parts: HouseParts & { readonly db: TenantDoor; readonly migrated: (seq: number) => void },
): Store {
  const { db, migrated } = parts
  return {
    ...store,
    load: async (as) => {
      for (let round = 0; round < rounds; round += 1) {
        const done = await inWorkspace(db, as, async (tx) => await bringUp(tx, as, docId, parts))
        if (done === 'conflict') continue
        if (done !== null) migrated(done.seq)
        return await store.load(as)
      }
      throw new Error('somebody else always writes first')
    },
  }
}

/**
 * Brings a document to the newest layout, in the transaction of whoever opened it: the row in the log names them, and that
 * the server did it. The head after it; null when there was nothing to do. Exactly once, however many servers try.
 */
export async function bringUp(
  tx: TenantTx,
  as: TenantContext,
  docId: string,
  { steps, clock, newId }: HouseParts,
): Promise<DocHead | null | 'conflict'> {
  const from = await findLayout(tx, docId)
  const to = newestLayout(steps)
  if (from === undefined || from === to) return null
  if (from > to) throw new NewerLayout(`${docId} has layout ${from}, this server knows ${to}`)
  const read = await readDoc(tx, docId)
  if (read === undefined) return null
  const { head, snapshot, updates } = checked(docId, read)
  const doc = docFromUpdates(
    snapshot,
    updates.map((row) => row.data),
  )
  const data = migrateDoc(doc, from, steps)
  const clientId = doc.clientID
  doc.destroy()
  if (data === null) return null
  const change = { docId, expected: head, from, to, batchId: newId(), clientId, at: clock(), data }
  return (await appendMigration(tx, as, change)) ?? 'conflict'
}
