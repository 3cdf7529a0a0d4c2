import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { insertDoc } from '#db/repos/docs.ts'
import { archiveModel, insertModel } from '#db/repos/models.ts'
import {
  findByClientKey,
  insertRevision,
  latestRevision,
  listRevisions,
  readRevision,
} from '#db/repos/revisions.ts'
import { insertRound } from '#db/repos/rounds.ts'
import { modelPeople } from '#tests/support/model-people.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { aRound } from '#tests/support/round-rows.ts'
import { buildModel } from '#tests/support/rows.ts'

const pg = await testDatabase()
const at = new Date('2026-12-02T00:00:00Z')
const { modelId, person, as } = await modelPeople(
  pg,
  {
    editor: ['A', 'editor'],
    colleague: ['A', 'editor'],
    approver: ['A', 'approver'],
    auditor: ['A', 'auditor'],
    viewer: ['A', 'viewer'],
    other: ['B', 'orgAdmin'],
    owner: ['C', 'owner'],
  },
  { stranger: ['X', 'owner'] },
)
const moveHead = async (of: string, seq: number) => {
  await pg.owner.db.updateTable('doc').set({ head_seq: seq }).where('id', '=', of).execute()
}
await moveHead(modelId, 7)

const bytes = (text: string) => {
  const content = Buffer.from(text)
  return { content, sha256: createHash('sha256').update(content).digest('hex') }
}
type Made = Parameters<typeof insertRevision>[1]
const made = (more: Partial<Made> = {}): Made => ({
  id: crypto.randomUUID(),
  modelId,
  n: 1,
  name: '意見照会用',
  epoch: 1,
  docSeq: 7,
  layout: 1,
  ...bytes('{"a":1}'),
  clientKey: crypto.randomUUID(),
  at,
  ...more,
})
const freezes = async (key: string, more: Partial<Made> = {}) =>
  await as(key, async (tx) => await insertRevision(tx, made(more)))
const numbers = async (key: string, of = modelId) =>
  (await as(key, async (tx) => await listRevisions(tx, of))).map(({ n }) => n)
const next = async () => 1 + Math.max(0, ...(await numbers('owner')))

test('[T-110] a revision is a row of one workspace that all its members see with its bytes, and nobody else', async () => {
  await freezes('editor', { n: await next(), ...bytes('{"第":1}') })
  for (const key of ['editor', 'viewer', 'auditor', 'approver', 'other', 'owner']) {
    expect(await numbers(key)).toEqual([1])
    const read = await as(key, async (tx) => await readRevision(tx, modelId, 1))
    expect(Buffer.from(read?.content ?? []).toString()).toBe('{"第":1}')
    expect(read).toMatchObject({ by: person('editor').userId, orgId: person('editor').orgId })
  }
  expect(await numbers('stranger')).toEqual([])
  expect(await as('stranger', async (tx) => await readRevision(tx, modelId, 1))).toBeUndefined()
  await expect(freezes('stranger')).rejects.toMatchObject({ code: '42501' })
})

test('[T-110] a round of signing names a revision of its own model, or none', async () => {
  const revisionId = crypto.randomUUID()
  await freezes('owner', { id: revisionId, n: await next() })
  const opens = async (of: string, named: string | null) => {
    const round = { ...aRound(person('owner')), revisionId: named }
    const text = { template: 'sign/1', locale: 'ja' } as const
    await as('owner', async (tx) => await insertRound(tx, of, round, text))
  }
  await opens(modelId, revisionId)
  await opens(modelId, null)
  await expect(opens(modelId, crypto.randomUUID())).rejects.toMatchObject({ code: '23503' })
  const elsewhere = await buildModel(pg.owner.db, person('owner'))
  await expect(opens(elsewhere, revisionId)).rejects.toMatchObject({ code: '23503' })
})

test('[T-111] it is added by who edits, in their own name and for their own organisation, also by a statement of their own', async () => {
  for (const key of ['approver', 'auditor', 'viewer']) {
    await expect(freezes(key, { n: await next() })).rejects.toMatchObject({ code: '42501' })
  }
  const raw = async (user: string, org: string) => {
    const { content, sha256 } = bytes('{}')
    const n = await next()
    await as('editor', async (tx) => {
      await sql`insert into revision values (app.ws(), ${crypto.randomUUID()}, ${modelId}, ${n}, '版', 1, 7, 1,
        ${content}, ${sha256}, ${crypto.randomUUID()}, ${person(user).userId}, ${person(org).orgId}, now())`.execute(
        tx,
      )
    })
  }
  await raw('editor', 'editor')
  await expect(raw('colleague', 'editor')).rejects.toMatchObject({ code: '42501' })
  await expect(raw('editor', 'other')).rejects.toMatchObject({ code: '42501' })
  await freezes('other', { n: await next() })
  await freezes('owner', { n: await next() })
})

test('[T-111] none is added to a to-be variant, and none to an archived model', async () => {
  const variant = crypto.randomUUID()
  await as('editor', async (tx) => {
    const createdBy = person('editor').userId
    const row = { id: variant, title: { ja: '案' }, template: null, createdBy, createdAt: at }
    await insertModel(tx, { ...row, origin: { id: modelId, seq: 1 } })
    await insertDoc(tx, variant, 1)
  })
  await moveHead(variant, 7)
  await expect(freezes('editor', { modelId: variant })).rejects.toMatchObject({ code: 'YO003' })
  const away = await buildModel(pg.owner.db, person('editor'))
  await moveHead(away, 7)
  await as('owner', async (tx) => await archiveModel(tx, away, at))
  await expect(freezes('editor', { modelId: away })).rejects.toMatchObject({ code: 'YO002' })
  await as('owner', async (tx) => await archiveModel(tx, away, null))
  await freezes('editor', { modelId: away })
  expect(await numbers('viewer', away)).toEqual([1])
})

test('[T-112] it has the next number, and says where the document stands at that moment', async () => {
  const n = await next()
  const bad = [{ n: n + 1 }, { n: n - 1 }, { docSeq: 6 }, { docSeq: 8 }, { epoch: 2 }]
  for (const more of bad) {
    await expect(freezes('editor', { n, ...more })).rejects.toMatchObject({ code: '42501' })
  }
  await freezes('editor', { n })
  expect((await as('viewer', async (tx) => await latestRevision(tx, modelId)))?.n).toBe(n)
})

test('[T-113] its digest is that of its bytes; name and bytes are bounded', async () => {
  const n = await next()
  const bad = [
    { sha256: '0'.repeat(64) },
    { name: '  ' },
    { name: '版'.repeat(81) },
    bytes(''),
    bytes('x'.repeat(16_777_217)),
  ]
  for (const more of bad) {
    await expect(freezes('editor', { n, ...more })).rejects.toMatchObject({ code: '23514' })
  }
  await freezes('editor', { n, name: '版'.repeat(80) })
})

test('[T-114] one person makes one revision of a model under one key; of others the key says nothing', async () => {
  const clientKey = crypto.randomUUID()
  const n = await next()
  await freezes('editor', { n, clientKey })
  const again = freezes('editor', { n: n + 1, clientKey })
  await expect(again).rejects.toMatchObject({ code: '23505' })
  const found = async (key: string) =>
    (await as(key, async (tx) => await findByClientKey(tx, modelId, clientKey)))?.n
  expect(await found('editor')).toBe(n)
  expect(await found('colleague')).toBeUndefined()
  await freezes('colleague', { n: n + 1, clientKey })
})
