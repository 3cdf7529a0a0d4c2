import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { checkLogs, type LogState } from '#db/logs.ts'
import { packSnapshot } from '#db/snapshot-codec.ts'
import { inWorkspace } from '#db/tenant.ts'
import { writeSnapshot } from '#db/repos/docs.ts'
import { must } from '#lib/base/must.ts'
import { docFromUpdates } from '#lib/doc/replay.ts'
import { Replica, sameDocument } from '#lib/doc/replica.ts'
import { seedUpdate } from '#lib/doc/seed.ts'
import { editDocRetrying } from '#server/collab/server-edit.ts'
import { model } from '#tests/collab/support.ts'
import { organisation } from '#tests/support/stakeholder-commands.ts'
import { blank } from '#tests/support/arbitrary-commands.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildWorkspace } from '#tests/support/rows.ts'
import { beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'

const pg = await testDatabase()
let docId = ''

beforeEach(async () => {
  const { members } = await buildWorkspace(pg.owner.db, {
    mori: ['B', 'editor'],
    suzuki: ['E', 'editor'],
  })
  const mori = must(members['mori'], 'mori')
  docId = await model(pg, mori)
  for (let i = 0; i < 5; i += 1) {
    const edit = { ...mori, docId, at: new Date(), via: 'repair' as const }
    await editDocRetrying(pg.web.db, edit, [organisation(`o${i}`)], randomUUID)
  }
  const state = Y.encodeStateAsUpdateV2(docFromUpdates(null, (await rows()).slice(0, 4)))
  const at = { epoch: 1, seq: 4 }
  await inWorkspace(pg.collab.db, mori, async (tx) => {
    await writeSnapshot(tx, docId, at, packSnapshot(state))
  })
})

async function rows(): Promise<Uint8Array[]> {
  const all = await pg.owner.db
    .selectFrom('doc_update')
    .select('data')
    .where('doc_id', '=', docId)
    .orderBy('seq')
    .execute()
  return all.map((row) => row.data)
}

async function found(): Promise<LogState | undefined> {
  for await (const log of checkLogs(pg.owner.db, () => new Replica())) {
    if (log.docId === docId) return log.state
  }
  return undefined
}

/** As somebody who owns the database and switches the guard-rails off. */
async function tamper(...statements: string[]): Promise<void> {
  for (const table of ['doc_update', 'doc_change']) {
    await sql.raw(`alter table ${table} disable trigger user`).execute(pg.owner.db)
  }
  for (const statement of statements) {
    await sql.raw(statement.replaceAll('$doc', `'${docId}'`)).execute(pg.owner.db)
  }
  for (const table of ['doc_update', 'doc_change']) {
    await sql.raw(`alter table ${table} enable trigger user`).execute(pg.owner.db)
  }
}

test('[C-13] an untouched log is whole, and so is the state kept of it', async () => {
  expect(await found()).toEqual({ ok: true, rows: 6, snapshots: 1 })
})

test.each([
  ['other bytes', `set data = '\\x0000'`],
  [
    'another person',
    'set user_id = (select user_id from workspace_member m where m.ws_id = doc_update.ws_id and m.user_id <> doc_update.user_id)',
  ],
  ['another time', `set at = at + interval '1 millisecond'`],
  ['another occasion', 'set via = null'],
])('[C-13] a row with %s is found and named', async (_, change) => {
  await tamper(`update doc_update ${change} where doc_id = $doc and seq = 3`)
  expect(await found()).toEqual({ ok: false, seq: 3, fault: 'changed' })
})

test('[C-13] rows that are gone are found, at the end too, and so is a head that was moved', async () => {
  const drop = (seq: number) =>
    ['doc_change', 'doc_update'].map(
      (table) => `delete from ${table} where doc_id = $doc and seq = ${seq}`,
    )
  await tamper(`update doc set head_hash = decode(repeat('00', 32), 'hex') where id = $doc`)
  expect(await found()).toEqual({ ok: false, seq: 6, fault: 'head-differs' })
  await tamper(`update doc set head_seq = 5 where id = $doc`)
  expect(await found()).toEqual({ ok: false, seq: 6, fault: 'beyond-head' })
  await tamper(`update doc set head_seq = 6 where id = $doc`, ...drop(6))
  expect(await found()).toEqual({ ok: false, seq: 6, fault: 'truncated' })
  await tamper(...drop(2))
  expect(await found()).toEqual({ ok: false, seq: 2, fault: 'missing' })
})

test('[C-28] a kept state that was damaged, or put in place of another, is found', async () => {
  await tamper(`update doc_snapshot set data = '\\x00' where doc_id = $doc`)
  expect(await found()).toEqual({ ok: false, seq: 4, fault: 'snapshot-damaged' })
  const other = packSnapshot(
    Y.encodeStateAsUpdateV2(docFromUpdates(null, (await rows()).slice(0, 3))),
  )
  await pg.owner.db.updateTable('doc_snapshot').set(other).where('doc_id', '=', docId).execute()
  expect(await found()).toEqual({ ok: false, seq: 4, fault: 'snapshot-differs' })
})

test('[D-20] documents differ by content, by a deletion and by what was only said', () => {
  const made = () => docFromUpdates(null, [seedUpdate(blank)])
  const [a, b] = [made(), made()]
  expect(sameDocument(a, b)).toBe(true)
  b.getMap('meta').set('title', { ja: '他' })
  expect(sameDocument(a, b)).toBe(false)
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b))
  expect(sameDocument(a, b)).toBe(true)
  b.getMap('meta').delete('note')
  b.getMap('meta').set('title', { ja: '他' })
  expect(sameDocument(a, b)).toBe(false)
})
