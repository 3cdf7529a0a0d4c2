import { randomUUID } from 'node:crypto'
import type { TenantDoor } from '#db/tenant.ts'
import { canonicalJson } from '#lib/base/canonical-json.ts'
import { modelFromUpdates } from '#lib/doc/replay.ts'
import { createModelDoc } from '#lib/doc/shape.ts'
import { write } from '#lib/doc/write.ts'
import type { Person } from '#server/collab/person.ts'
import type { TurnRows } from '#server/collab/room/io.ts'
import { keepSnapshot } from '#server/collab/snapshots/keep.ts'
import { createStore } from '#server/collab/store.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildWorkspace } from '#tests/support/rows.ts'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { model } from './support.ts'
import { organisation } from '#tests/support/stakeholder-commands.ts'

const pg = await testDatabase()

async function arranged() {
  const { members } = await buildWorkspace(pg.owner.db, { mori: ['B', 'editor'] })
  const { mori } = members
  if (mori === undefined) throw new Error('built above')
  const docId = await model(pg, mori)
  const person: Person = {
    ...mori,
    name: 'mori',
    orgName: { ja: 'B' },
    signIn: 's',
    canWrite: true,
  }
  const store = createStore(pg.collab.db, mori.workspaceId, docId, { ja: '題' })
  const stored = (await store.load(person))?.stored
  if (stored === undefined) throw new Error('seeded above')
  const doc = createModelDoc()
  for (const { data } of stored.updates) Y.applyUpdate(doc, data)
  const sessionId = randomUUID()
  let opens = true
  const edit = (id: string, expected = stored.head): TurnRows => {
    const before = Y.encodeStateVector(doc)
    write(doc, [organisation(id)])
    const row = {
      person,
      batchId: randomUUID(),
      sessionId,
      opens,
      clientIds: [doc.clientID],
      unbound: [doc.clientID],
      created: [`stakeholders/${id}`],
      changes: [],
      data: Y.encodeStateAsUpdate(doc, before),
    }
    opens = false
    return { expected, aclRev: stored.aclRev, at: new Date(), rows: [row] }
  }
  return { docId, store, person, edit, head: stored.head }
}

test('[C-13] a snapshot and the rows after it make the same model as the whole log, and only three are kept', async () => {
  const { docId, store, person, edit, head: start } = await arranged()
  let head = start
  const rows = async () =>
    await pg.owner.db
      .selectFrom('doc_update')
      .select('data')
      .where('doc_id', '=', docId)
      .orderBy('seq')
      .execute()
  for (let i = 0; i < 5; i += 1) {
    const answer = await store.append(edit(`e${i}`, head))
    if (answer.is !== 'appended') throw new Error(answer.is)
    ;({ head } = answer)
    if (i < 4) await keepSnapshot(pg.collab.db, { docId, as: person })
  }
  const loaded = (await store.load(person))?.stored
  expect(loaded?.snapshot?.seq).toBe(5)
  expect(loaded?.updates.map((u) => u.seq)).toEqual([6])
  expect(loaded?.head).toEqual(head)
  const short = modelFromUpdates(
    loaded?.snapshot ?? null,
    (loaded?.updates ?? []).map((u) => u.data),
  )
  const whole = modelFromUpdates(
    null,
    (await rows()).map((r) => r.data),
  )
  expect(canonicalJson(short)).toBe(canonicalJson(whole))
  const kept = await pg.owner.db
    .selectFrom('doc_snapshot')
    .select('seq')
    .where('doc_id', '=', docId)
    .orderBy('seq')
    .execute()
  expect(kept.map((k) => k.seq)).toEqual([3, 4, 5])
})

test('[C-17] only one of two writers that believe the same head gets it', async () => {
  const { store, edit, head } = await arranged()
  const [first, second] = [edit('a'), edit('b')]
  const opened = await store.append(first)
  expect(opened).toMatchObject({ is: 'appended', head: { seq: head.seq + 1 } })
  expect(await store.append(second)).toEqual({ is: 'conflict' })
})

test('[C-3] a commit whose outcome was lost is looked up, not written twice', async () => {
  const { docId, person, edit } = await arranged()
  let lost = 1
  // The answer to the first commit never arrives: the rows stand, the writer sees a broken connection.
  const flaky = new Proxy(pg.collab.db, {
    get(door, key) {
      if (key !== 'transaction') return Reflect.get(door, key) as unknown
      return () => ({
        execute: async (fn: Parameters<ReturnType<TenantDoor['transaction']>['execute']>[0]) => {
          const answer: unknown = await door.transaction().execute(fn)
          if (lost > 0) {
            lost -= 1
            throw new Error('CONNECTION_CLOSED')
          }
          return answer
        },
      })
    },
  })
  const store = createStore(flaky, person.workspaceId, docId, { ja: '題' })
  const answer = await store.append(edit('a'))
  expect(answer).toMatchObject({ is: 'appended', head: { seq: 2 } })
  const loaded = (await store.load(person))?.stored
  expect(loaded?.updates.map((u) => u.seq)).toEqual([1, 2])
  const audit = await pg.owner.db
    .selectFrom('audit_entry')
    .select('kind')
    .where('model_id', '=', docId)
    .execute()
  expect(audit).toEqual([{ kind: 'edit.started' }])
})
