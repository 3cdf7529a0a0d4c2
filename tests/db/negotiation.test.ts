import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { decideSplit, insertSplit, listSplits } from '#db/repos/splits.ts'
import { inWorkspace } from '#db/tenant.ts'
import type { ResponsibilitySplit, SplitStatus } from '#lib/agreement/split.ts'
import { must } from '#lib/base/must.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildModel, buildWorkspace, type BuiltMember } from '#tests/support/rows.ts'

const pg = await testDatabase()
const at = '2026-12-02T00:00:00.000Z'
const { members } = await buildWorkspace(pg.owner.db, {
  owner: ['A', 'owner'],
  a: ['A', 'approver'],
  b: ['B', 'approver'],
  b2: ['B', 'approver'],
  c: ['C', 'approver'],
})
const who = (key: string) => must(members[key], key)
const [owner, a, b, c] = [who('owner'), who('a'), who('b'), who('c')]
const model = await buildModel(pg.owner.db, owner)
const refused = { code: '42501' }
const faster = { code: '23505' }

async function offered(by: BuiltMember, more: Partial<ResponsibilitySplit> = {}) {
  const id = randomUUID()
  await inWorkspace(pg.web.db, by, (tx) =>
    insertSplit(tx, model, {
      id,
      riskId: 'r1',
      measureId: 'm1',
      orgId: b.orgId,
      role: 'accountable',
      split: 'own',
      text: { ja: '暗号化する' },
      status: 'proposed',
      proposedBy: by.userId,
      proposedOrg: by.orgId,
      proposedAt: at,
      ...more,
    }),
  )
  return id
}
const decided = async (
  by: BuiltMember,
  id: string,
  to: SplitStatus,
  from: SplitStatus = 'proposed',
) =>
  await inWorkspace(pg.web.db, by, (tx) =>
    decideSplit(tx, { id, from, to, by: by.userId, at: new Date(at), reason: '理由' }),
  )
const countered = async () => {
  const id = await offered(a)
  expect(await decided(b, id, 'countered')).toBe(true)
  return id
}

test('[T-144] a counter is about the same, by who answered with it, and goes back to who proposed, once', async () => {
  const follows = await countered()
  const answers = a.orgId
  await expect(offered(a, { follows })).rejects.toMatchObject(refused)
  await expect(offered(who('b2'), { follows, answers })).rejects.toMatchObject(refused)
  await expect(offered(b, { follows })).rejects.toMatchObject(refused)
  await expect(offered(b, { follows, answers: c.orgId })).rejects.toMatchObject(refused)
  await expect(offered(b, { follows, answers, measureId: 'm2' })).rejects.toMatchObject(refused)
  const open = await offered(a)
  await expect(offered(b, { follows: open, answers })).rejects.toMatchObject(refused)
  await expect(offered(b, { answers })).rejects.toMatchObject({ code: '23514' })
  const id = await offered(b, { follows, answers })
  await expect(offered(b, { follows, answers })).rejects.toMatchObject(faster)
  const rows = await inWorkspace(pg.web.db, c, (tx) => listSplits(tx, model))
  expect(rows.find((one) => one.id === id)).toMatchObject({ follows, answers })
  await expect(
    pg.owner.db
      .updateTable('responsibility_split')
      .set({ answer_org: null })
      .where('id', '=', id)
      .execute(),
  ).rejects.toMatchObject(refused)
})

test('[T-145] it is answered by the organisation it goes back to, and taken back by who made it', async () => {
  const made = async () => await offered(b, { follows: await countered(), answers: a.orgId })
  const first = await made()
  expect(await decided(c, first, 'accepted')).toBe(false)
  for (const to of ['accepted', 'declined', 'countered', 'returned'] as const)
    await expect(decided(b, first, to)).rejects.toMatchObject(refused)
  await expect(decided(a, first, 'withdrawn')).rejects.toMatchObject(refused)
  expect(await decided(b, first, 'withdrawn')).toBe(true)
  expect(await decided(a, await made(), 'accepted')).toBe(true)
})

test('[T-146] what was sent back is proposed again or taken back by who made it, and never both', async () => {
  const back = async () => {
    const id = await offered(a)
    expect(await decided(b, id, 'returned')).toBe(true)
    return id
  }
  const first = await back()
  await expect(offered(b, { follows: first, answers: a.orgId })).rejects.toMatchObject(refused)
  await expect(decided(a, first, 'proposed', 'returned')).rejects.toMatchObject(refused)
  expect(await decided(b, first, 'withdrawn', 'returned')).toBe(false)
  await offered(a, { follows: first })
  await expect(offered(a, { follows: first })).rejects.toMatchObject(faster)
  await expect(decided(a, first, 'withdrawn', 'returned')).rejects.toMatchObject(refused)
  const second = await back()
  expect(await decided(a, second, 'withdrawn', 'returned')).toBe(true)
  await expect(offered(a, { follows: second })).rejects.toMatchObject(refused)
})
