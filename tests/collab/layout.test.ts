import { randomUUID } from 'node:crypto'
import { appendMigration } from '#db/repos/migration.ts'
import { docGenesis } from '#db/doc-chain.ts'
import { readDoc } from '#db/repos/docs.ts'
import { inWorkspace } from '#db/tenant.ts'
import { must } from '#lib/base/must.ts'
import type { LayoutStep } from '#lib/doc/migrate.ts'
import { modelFromUpdates } from '#lib/doc/replay.ts'
import { rootOf } from '#lib/doc/shape.ts'
import { defaultLimits } from '#server/collab/limits.ts'
import { editDoc } from '#server/collab/server-edit.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildWorkspace, type BuiltMember } from '#tests/support/rows.ts'
import * as Y from 'yjs'
import { expect, test } from 'vitest'
import { serve, type Running } from './serve.ts'
import { model, raw, signIn, until } from './support.ts'
import { organisation } from '#tests/support/stakeholder-commands.ts'

const pg = await testDatabase()

/** Made up: every stakeholder is marked; done twice, it would be marked twice. */
const second: LayoutStep = {
  to: 2,
  run: (doc) => {
    for (const held of rootOf(doc, 'stakeholders').values()) {
      if (!(held instanceof Y.Map)) continue
      const { ja } = held.get('name') as { ja: string }
      held.set('name', { ja: `${ja}（二）` })
    }
  },
}

const newer = async () => await serve(pg.urls, pg, 0, defaultLimits, [second])

async function arranged() {
  const { members } = await buildWorkspace(pg.owner.db, {
    mori: ['B', 'editor'],
    suzuki: ['E', 'viewer'],
  })
  const mori = must(members['mori'], 'mori')
  const suzuki = must(members['suzuki'], 'suzuki')
  const docId = await model(pg, mori)
  const { userId, orgId } = mori
  const edit = {
    docId,
    userId,
    orgId,
    batchId: randomUUID(),
    at: new Date(),
    via: 'repair',
  } as const
  await inWorkspace(pg.web.db, mori, async (tx) => await editDoc(tx, edit, [organisation('a')]))
  return { mori, suzuki, docId }
}

async function enter({ port }: Running, docId: string, who: BuiltMember, v?: number | string) {
  const cookie = await signIn(pg, who.userId)
  const path = `/collab/${docId}${v === undefined ? '' : `?v=${v}`}`
  return raw(port, path, { cookie, origin: 'http://127.0.0.1' })
}

async function standing(docId: string, as: BuiltMember) {
  const { schema_version: layout } = await pg.owner.db
    .selectFrom('doc')
    .select('schema_version')
    .where('id', '=', docId)
    .executeTakeFirstOrThrow()
  const stored = await inWorkspace(pg.web.db, as, async (tx) => await readDoc(tx, docId))
  const rows = stored?.updates ?? []
  const found = modelFromUpdates(
    null,
    rows.map((row) => row.data),
  )
  return { layout, rows, name: found.stakeholders['a']?.name.ja, head: stored?.head.seq }
}

test('[C-30] two servers that open an old document at once bring it to the new layout once', async () => {
  const nodes = await Promise.all([newer(), newer()])
  for (let i = 0; i < 8; i += 1) {
    const { mori, docId } = await arranged()
    const sockets = await Promise.all(nodes.map(async (node) => await enter(node, docId, mori, 2)))
    await until(() => sockets.every((socket) => socket.received.length > 0))
    const { layout, rows, name, head } = await standing(docId, mori)
    expect({ layout, name, head }).toEqual({ layout: 2, name: 'a（二）', head: 3 })
    expect(rows.filter((row) => row.via === 'migration')).toMatchObject([
      { seq: 3, userId: mori.userId, orgId: mori.orgId, sessionId: null },
    ])
    for (const socket of sockets) socket.ws.terminate()
  }
  await Promise.all(nodes.map(async (node) => await node.stop()))
})

test('[C-30] who may only read brings it there too, and is named', async () => {
  const node = await newer()
  const { suzuki, docId } = await arranged()
  const reader = await enter(node, docId, suzuki, 2)
  await until(() => reader.received.length > 0)
  const { layout, rows } = await standing(docId, suzuki)
  expect(layout).toBe(2)
  expect(rows.at(-1)).toMatchObject({ via: 'migration', userId: suzuki.userId })
  reader.ws.terminate()
  await node.stop()
})

test('[C-30] an older client is told so before anything is read, and changes nothing', async () => {
  const node = await newer()
  const { mori, docId } = await arranged()
  for (const v of [undefined, 1, 0, '', '2a', '-2', '2.0']) {
    const old = await enter(node, docId, mori, v)
    expect(await old.closed).toMatchObject({ code: 4426 })
    expect(old.received).toEqual([])
  }
  expect(await standing(docId, mori)).toMatchObject({ layout: 1, name: 'a', head: 2 })
  const stranger = (await arranged()).mori
  expect(await (await enter(node, docId, stranger, 1)).closed).toMatchObject({ code: 4404 })
  await node.stop()
})

test('[C-30] who is inside with the old layout is closed with 4426 when it changes, and stays out', async () => {
  const [before, after] = [await serve(pg.urls, pg), await newer()]
  const { mori, suzuki, docId } = await arranged()
  const old = await enter(before, docId, suzuki)
  await until(() => old.received.length > 0)
  const fresh = await enter(after, docId, mori, 2)
  await until(() => fresh.received.length > 0)
  expect(await old.closed).toMatchObject({ code: 4426 })
  expect(await (await enter(before, docId, suzuki)).closed).toMatchObject({ code: 4426 })
  // A newer client at a server that is about to be replaced comes again.
  expect(await (await enter(before, docId, mori, 2)).closed).toMatchObject({ code: 4503 })
  expect((await standing(docId, mori)).layout).toBe(2)
  fresh.ws.terminate()
  await before.stop()
  await after.stop()
})

test('[C-30] nobody says what layout a document has but the one statement that changes it', async () => {
  const { mori, docId } = await arranged()
  const direct = inWorkspace(
    pg.collab.db,
    mori,
    async (tx) =>
      await tx.updateTable('doc').set({ schema_version: 9 }).where('id', '=', docId).execute(),
  )
  await expect(direct).rejects.toMatchObject({ code: '42501' })
  const stranger = (await arranged()).mori
  const change = {
    docId,
    expected: { epoch: 1, seq: 2, hash: docGenesis },
    from: 1,
    to: 2,
    batchId: randomUUID(),
    clientId: 7,
    at: new Date(),
    data: new Uint8Array([0, 0]),
  }
  const foreign = { ...stranger, workspaceId: mori.workspaceId }
  await expect(
    inWorkspace(pg.collab.db, foreign, async (tx) => await appendMigration(tx, foreign, change)),
  ).rejects.toMatchObject({ code: '42501' })
  const elsewhere = await inWorkspace(
    pg.collab.db,
    stranger,
    async (tx) => await appendMigration(tx, stranger, change),
  )
  expect(elsewhere).toBeNull()
  expect(await standing(docId, mori)).toMatchObject({ layout: 1, head: 2 })
})
