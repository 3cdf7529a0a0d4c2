import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { appendAgreementEvent, findShown } from '#db/repos/agreement-events.ts'
import { lockDocument } from '#db/repos/document-lock.ts'
import { appendSignOff, listSignOffs } from '#db/repos/sign-offs.ts'
import { decideSplit, insertSplit, listSplits } from '#db/repos/splits.ts'
import { inWorkspace } from '#db/tenant.ts'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import type { KeptSignOff } from '#lib/agreement/status.ts'
import { must } from '#lib/base/must.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildModel, buildWorkspace, type BuiltMember } from '#tests/support/rows.ts'

const pg = await testDatabase()
const at = '2026-11-25T00:00:00.000Z'
let ed: BuiltMember
let ap: BuiltMember
let b: BuiltMember
let c: BuiltMember
let model: string
let theirs: string

beforeAll(async () => {
  const ours = await buildWorkspace(pg.owner.db, {
    ed: ['A', 'editor'],
    ap: ['A', 'approver'],
    b: ['B', 'approver'],
    c: ['C', 'approver'],
  })
  const other = await buildWorkspace(pg.owner.db, { ed: ['X', 'editor'] })
  ed = must(ours.members['ed'], 'ed')
  ap = must(ours.members['ap'], 'ap')
  b = must(ours.members['b'], 'b')
  c = must(ours.members['c'], 'c')
  model = await buildModel(pg.owner.db, ed)
  theirs = await buildModel(pg.owner.db, must(other.members['ed'], 'other ed'))
})

const split = (more: Partial<ResponsibilitySplit> = {}): ResponsibilitySplit => ({
  id: randomUUID(),
  riskId: 'r1',
  measureId: 'm1',
  orgId: ed.orgId,
  role: 'accountable',
  split: 'own',
  text: { ja: '暗号化する', en: 'Encrypts' },
  due: '2027-03-31',
  status: 'proposed',
  proposedBy: ed.userId,
  proposedOrg: ed.orgId,
  proposedAt: at,
  ...more,
})

const answer = (id: string, by: BuiltMember) =>
  ({ id, from: 'proposed', to: 'accepted', by: by.userId, at: new Date(at), reason: null }) as const

test('[T-4] a split comes back as it was proposed, and is decided once', async () => {
  const one = split({ measureId: 'm-once' })
  await inWorkspace(pg.web.db, ed, (tx) => insertSplit(tx, model, one))
  const [first, second] = await inWorkspace(pg.web.db, ap, async (tx) => [
    await decideSplit(tx, answer(one.id, ap)),
    await decideSplit(tx, answer(one.id, ap)),
  ])
  expect([first, second]).toEqual([true, false])
  const rows = await inWorkspace(pg.web.db, ed, (tx) => listSplits(tx, model))
  expect(rows.find((s) => s.id === one.id)).toEqual({
    ...one,
    status: 'accepted',
    decidedBy: ap.userId,
    decidedAt: at,
  })
})

test('[AG-4] the database holds one accepted accountable organisation a measure', async () => {
  const one = split({ measureId: 'm-two' })
  const two = split({ measureId: 'm-two' })
  await inWorkspace(pg.web.db, ed, async (tx) => {
    await insertSplit(tx, model, one)
    await insertSplit(tx, model, two)
  })
  await inWorkspace(pg.web.db, ap, (tx) => decideSplit(tx, answer(one.id, ap)))
  await expect(
    inWorkspace(pg.web.db, ap, (tx) => decideSplit(tx, answer(two.id, ap))),
  ).rejects.toMatchObject({ code: '23505' })
})

test('[T-127] layer, condition and evidence come back as proposed; of each layer one is accountable', async () => {
  const more = {
    layer: 'sys-1',
    condition: { ja: '提供前まで', en: 'Until then' },
    evidence: '手順書',
  }
  const one = split({ measureId: 'm-layer', ...more })
  const two = split({ measureId: 'm-layer', ...more })
  const other = split({ measureId: 'm-layer', layer: 'sys-2' })
  await inWorkspace(pg.web.db, ed, async (tx) => {
    for (const each of [one, two, other]) await insertSplit(tx, model, each)
  })
  for (const { id } of [one, other]) {
    expect(await inWorkspace(pg.web.db, ap, (tx) => decideSplit(tx, answer(id, ap)))).toBe(true)
  }
  await expect(
    inWorkspace(pg.web.db, ap, (tx) => decideSplit(tx, answer(two.id, ap))),
  ).rejects.toMatchObject({ code: '23505' })
  const rows = await inWorkspace(pg.web.db, ed, (tx) => listSplits(tx, model))
  expect(rows.find((s) => s.id === one.id)).toMatchObject(more)
})

describe('[T-128] who changes a part', () => {
  const offer = async (by: BuiltMember, org: BuiltMember) => {
    const one = split({
      measureId: randomUUID(),
      orgId: org.orgId,
      proposedBy: by.userId,
      proposedOrg: by.orgId,
    })
    await inWorkspace(pg.web.db, by, (tx) => insertSplit(tx, model, one))
    return one.id
  }
  const decided = async (
    by: BuiltMember,
    id: string,
    from: 'proposed' | 'accepted',
    to: 'accepted' | 'declined' | 'withdrawn',
  ) =>
    await inWorkspace(pg.web.db, by, (tx) =>
      decideSplit(tx, { id, from, to, by: by.userId, at: new Date(at), reason: null }),
    )

  test('[T-128] an offer is answered by its organisation alone', async () => {
    const id = await offer(ed, b)
    for (const to of ['accepted', 'declined'] as const) {
      await expect(decided(ap, id, 'proposed', to)).rejects.toMatchObject({ code: '42501' })
      expect(await decided(c, id, 'proposed', to)).toBe(false)
    }
    expect(await decided(b, id, 'proposed', 'accepted')).toBe(true)
  })

  test('[T-128] and taken back by who made it alone', async () => {
    const id = await offer(ed, b)
    await expect(decided(b, id, 'proposed', 'withdrawn')).rejects.toMatchObject({ code: '42501' })
    expect(await decided(c, id, 'proposed', 'withdrawn')).toBe(false)
    expect(await decided(ap, id, 'proposed', 'withdrawn')).toBe(true)
  })

  test('[T-128] what was accepted is given up by who carries it, or when that one takes no part', async () => {
    const id = await offer(ed, b)
    await decided(b, id, 'proposed', 'accepted')
    expect(await decided(ap, id, 'accepted', 'withdrawn')).toBe(false)
    await expect(decided(b, id, 'accepted', 'declined')).rejects.toMatchObject({ code: '42501' })
    const standing = async (status: 'active' | 'suspended') =>
      await pg.owner.db
        .updateTable('workspace_org')
        .set({ status })
        .where('org_id', '=', b.orgId)
        .execute()
    await standing('suspended')
    expect(await decided(ap, id, 'accepted', 'withdrawn')).toBe(true)
    await standing('active')
    const again = await offer(ed, b)
    await decided(b, again, 'proposed', 'accepted')
    expect(await decided(b, again, 'accepted', 'withdrawn')).toBe(true)
  })
})

const signOff = (more: Partial<KeptSignOff> = {}): KeptSignOff => ({
  id: randomUUID(),
  riskId: 'r1',
  orgId: ap.orgId,
  userId: ap.userId,
  intent: 'approve',
  docSeq: 3,
  digest: 'a'.repeat(64),
  closure: '{"t":"yoriai.closure/1"}',
  prevId: null,
  at,
  ...more,
})

test('[T-4] only an approver adds a signature, for the own organisation', async () => {
  const mine = signOff()
  await inWorkspace(pg.web.db, ap, (tx) => appendSignOff(tx, model, mine))
  const rows = await inWorkspace(pg.web.db, ed, (tx) => listSignOffs(tx, model))
  expect(rows).toEqual([mine])
  const asEditor = signOff({ userId: ed.userId })
  await expect(
    inWorkspace(pg.web.db, ed, (tx) => appendSignOff(tx, model, asEditor)),
  ).rejects.toMatchObject({ code: '42501' })
})

test('[AG-8] what was shown under a digest is found again', async () => {
  const digest = 'b'.repeat(64)
  await inWorkspace(pg.web.db, ap, async (tx) => {
    await appendAgreementEvent(tx, model, {
      id: randomUUID(),
      riskId: 'r1',
      type: 'shown',
      body: { digest, closure: '{"x":1}' },
      userId: ap.userId,
      orgId: ap.orgId,
      at: new Date(at),
    })
    expect(await findShown(tx, model, 'r1', digest)).toBe('{"x":1}')
    expect(await findShown(tx, model, 'r2', digest)).toBeNull()
  })
})

test('[T-1] an approver holds the head of a document of the own workspace only', async () => {
  await inWorkspace(pg.web.db, ap, async (tx) => {
    expect(await lockDocument(tx, model)).toEqual({ epoch: 1, headSeq: 0 })
    expect(await lockDocument(tx, theirs)).toBeUndefined()
    const edit = pg.owner.sql.begin(async (s) => {
      await s`set local lock_timeout = '200ms'`
      await s`update doc set head_seq = 1 where id = ${model}`
    })
    await expect(edit).rejects.toMatchObject({ code: '55P03' })
  })
})
