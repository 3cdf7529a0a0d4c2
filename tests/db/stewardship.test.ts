import { readWorkspace, writeOfflineCache } from '#db/repos/workspaces.ts'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { docGenesis } from '#db/doc-chain.ts'
import { findDocHead } from '#db/repos/docs.ts'
import {
  assignElements,
  handOverElements,
  listOwners,
  readStewardship,
  writeWritePolicy,
} from '#db/repos/stewardship.ts'
import { appendUpdates } from '#db/repos/updates.ts'
import { inWorkspace, type TenantTx } from '#db/tenant.ts'
import { must } from '#lib/base/must.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { type BuiltWorkspace, buildModel, buildWorkspace } from '#tests/support/rows.ts'

const pg = await testDatabase()
let built: BuiltWorkspace
let modelId: string

beforeAll(async () => {
  built = await buildWorkspace(pg.owner.db, {
    owner: ['PF', 'owner'],
    adminA: ['A', 'orgAdmin', 'editor'],
    editorA: ['A', 'editor'],
    editorB: ['B', 'editor'],
    adminB: ['B', 'orgAdmin'],
  })
  modelId = await buildModel(pg.owner.db, person('owner'))
})

const person = (key: string) => must(built.members[key], key)
const as = async <T>(key: string, fn: (tx: TenantTx) => Promise<T>) =>
  await inWorkspace(pg.web.db, person(key), fn)
const revision = async () =>
  must(await as('owner', async (tx) => await findDocHead(tx, modelId)), 'head').aclRev
const owners = async () =>
  Object.fromEntries(await as('owner', async (tx) => await listOwners(tx, modelId)))

async function append(key: string, seq: number, hash: Uint8Array, created: readonly string[]) {
  return await appendUpdates(pg.collab.db, {
    workspaceId: built.id,
    docId: modelId,
    expected: { epoch: 1, seq, hash },
    aclRev: await revision(),
    at: new Date('2026-11-25T00:00:00Z'),
    rows: [
      {
        ...person(key),
        batchId: crypto.randomUUID(),
        sessionId: null,
        via: null,
        data: Buffer.from([0, 0]),
        clientIds: [],
        unbound: [],
        created,
        changes: [],
      },
    ],
  })
}

test('[T-21] what comes into being is managed by its maker’s organisation, and the append stands', async () => {
  const before = await revision()
  const first = await append('editorA', 0, docGenesis, ['states/s1', 'states/s2'])
  if (first.is !== 'appended') throw new Error(first.is)
  expect(await append('editorB', 1, first.head.hash, ['states/s1', 'events/e1'])).toMatchObject({
    is: 'appended',
  })
  const { orgId: a } = person('editorA')
  const { orgId: b } = person('editorB')
  expect(await owners()).toEqual({ 'states/s1': a, 'states/s2': a, 'events/e1': b })
  expect(await revision()).toBe(before)
})

test('[T-20] [T-21] the policy is set by an owner alone, and setting it is a new revision', async () => {
  const before = await revision()
  for (const key of ['adminA', 'editorA', 'editorB']) {
    expect(await as(key, async (tx) => await writeWritePolicy(tx, 'stewarded'))).toBe(false)
  }
  expect(await revision()).toBe(before)
  expect(await as('owner', async (tx) => await writeWritePolicy(tx, 'stewarded'))).toBe(true)
  expect(await revision()).toBe(before + 1)
  const known = await as('editorB', async (tx) => await readStewardship(tx, modelId))
  expect(known).toMatchObject({ policy: 'stewarded', rev: before + 1 })
  expect(known?.owners.size).toBe(3)
})

test('[T-23] whether browsers keep models is set by an owner alone', async () => {
  for (const key of ['adminA', 'editorA', 'editorB']) {
    expect(await as(key, async (tx) => await writeOfflineCache(tx, true))).toBe(false)
  }
  expect(await as('owner', async (tx) => await writeOfflineCache(tx, true))).toBe(true)
  expect(await as('editorB', readWorkspace)).toMatchObject({ offlineCache: true })
})

test('[T-20] [T-21] only an administrator of its organisation hands an element over, as one new revision', async () => {
  const before = await revision()
  const { orgId: b } = person('editorB')
  const both = ['states/s1', 'states/s2']
  for (const key of ['owner', 'editorA', 'editorB', 'adminB']) {
    expect(await as(key, async (tx) => await handOverElements(tx, modelId, both, b))).toEqual([])
    expect(await as(key, async (tx) => await handOverElements(tx, modelId, both, null))).toEqual([])
    const forced = async (tx: TenantTx) =>
      await sql`update element_owner set org_id = ${b} where element = 'states/s1'`.execute(tx)
    expect((await as(key, forced)).numAffectedRows).toBe(0n)
  }
  const handed = async (tx: TenantTx) => await handOverElements(tx, modelId, both, b)
  expect((await as('adminA', handed)).toSorted()).toEqual(both)
  expect(await owners()).toMatchObject({ 'states/s1': b, 'states/s2': b })
  expect(await revision()).toBeGreaterThan(before)
})

test('[T-20] what nobody manages is given by an owner alone; what is managed is not', async () => {
  const { orgId: a } = person('adminA')
  const give = async (tx: TenantTx) => await assignElements(tx, modelId, ['bas/b1', 'states/s1'], a)
  for (const key of ['adminA', 'editorA', 'adminB']) {
    await expect(as(key, give)).rejects.toMatchObject({ code: '42501' })
  }
  expect(await as('owner', give)).toEqual(['bas/b1'])
  expect(await owners()).toMatchObject({ 'bas/b1': a, 'states/s1': person('editorB').orgId })
})

test('[T-22] a proposal is answered once, by the managing organisation or its proposer', async () => {
  const id = crypto.randomUUID()
  const { orgId: a } = person('editorA')
  const by = person('editorB')
  await as(
    'editorB',
    async (tx) =>
      await sql`insert into edit_proposal values (${built.id}, ${id}, ${modelId}, ${a}, ${by.userId}, ${by.orgId},
      now(), '[]', '[]', '', 'open')`.execute(tx),
  )
  const answer = (key: string, status: string) =>
    as(
      key,
      async (tx) =>
        await sql`update edit_proposal set status = ${status}, decided_at = now(),
        decided_by = ${person(key).userId} where id = ${id}`.execute(tx),
    )
  expect((await answer('owner', 'accepted')).numAffectedRows).toBe(0n)
  await expect(answer('editorB', 'accepted')).rejects.toMatchObject({ code: '42501' })
  expect((await answer('editorA', 'declined')).numAffectedRows).toBe(1n)
  expect((await answer('editorA', 'accepted')).numAffectedRows).toBe(0n)
  expect((await answer('editorB', 'withdrawn')).numAffectedRows).toBe(0n)
})
