import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inWorkspace } from '#db/tenant.ts'
import { auditWords } from '#lib/audit/audit-words.ts'
import { describer } from '#lib/audit/describe.ts'
import { must } from '#lib/base/must.ts'
import type { Command } from '#lib/model/commands.ts'
import { settle } from '#server/reviews/commands/settle.ts'
import { roomForSides } from '#server/reviews/queries/sides.ts'
import { reviewed } from '#server/reviews/queries/reviews.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { untilTrue } from '#tests/support/until.ts'

const pg = await testDatabase()

/** A consortium with use case 2, and what its people do here. */
async function arranged() {
  const { workspaceId, modelId, as, person, edits, hints } = await buildConsortium(pg)
  const here = { workspaceId, modelId }
  const list = async (who = 'kansa') => await as(who).review.list(here)
  return {
    here,
    as,
    person,
    edits,
    hints,
    list,
    keys: async () => (await list()).reviews.map(({ key }) => key),
    item: async (key: string) =>
      must(
        (await list()).reviews.find((one) => one.key === key),
        key,
      ),
    trail: async () => (await as('tanaka').audit.list({ workspaceId, limit: 100 })).entries,
  }
}
const kindOf = (kind: string, event = 't-1') =>
  ({ type: 'set', in: 'events', id: event, field: 'kind', value: kind }) as Command
const risks = 'risks:t-1:event'

test('[S-130] a change tells everybody what has to be looked at again, and by whom', async () => {
  const { list, edits, person } = await arranged()
  expect(await list()).toEqual({ reviews: [], changes: [], names: {}, since: null, more: 0 })
  await edits('mori', kindOf('process_use'))
  const { reviews, changes } = await list()
  expect(reviews.map(({ step, key }) => `${step} ${key}`)).toEqual([
    '2 membership:int-all:event',
    '3 attributes:int-all:event',
    '4 risks:t-1:event',
    '5 responsibilities:t-1:event',
  ])
  expect(reviews[2]).toMatchObject({
    element: 't-1',
    concerns: ['r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7'],
    concernCount: 7,
    count: 1,
    causes: [0],
  })
  expect(changes).toMatchObject([
    {
      root: 'events',
      key: 't-1',
      field: 'kind',
      by: { userId: person('mori').userId, orgId: person('mori').orgId, name: 'mori' },
    },
  ])
})

test('[S-134] what stood and what stands is told of each change, once for all items it causes', async () => {
  const { list, edits } = await arranged()
  const [from, to] = ['transfer_provide', 'process_use']
  await edits('mori', kindOf(to))
  await edits('mori', { type: 'remove', in: 'bas', id: 'ba-svc' })
  const { reviews, changes } = await list()
  expect(reviews.length).toBeGreaterThan(4)
  expect(changes.map(({ sides }) => sides)).toContainEqual({ before: from, after: to })
  expect(changes.map(({ sides }) => sides)).toContainEqual({ before: true, after: null })
  expect(changes).toHaveLength(2)
})

test('[S-134] what is long is not told', () => {
  const told = roomForSides()
  const change = {
    epoch: 1,
    seq: 1,
    n: 0,
    root: 'events',
    key: 'e',
    field: 'purposes',
    before: null,
    at: '',
    userId: 'u',
    orgId: 'o',
  }
  const short = 'x'.repeat(900)
  expect(told({ ...change, after: short })).toEqual({ before: null, after: short })
  expect(told({ ...change, after: 'x'.repeat(1_000) })).toBeNull()
  const many = Array.from({ length: 300 }, () => told({ ...change, after: short }))
  expect(many.filter((sides) => sides !== null).length).toBeLessThan(223)
  expect(told({ ...change, field: null, after: { name: 'x' } })).toEqual({
    before: null,
    after: true,
  })
})

test('[S-130] what is gone is told by its last name', async () => {
  const { list, edits } = await arranged()
  await edits('mori', { type: 'remove', in: 'bas', id: 'ba-svc' })
  const { reviews, names } = await list()
  expect(reviews.map(({ key }) => key)).toEqual(['values:ba-svc:ba'])
  expect(names['ba-svc']?.ja).toBe('サービス提供契約')
})

test('[S-131] who edits or approves settles what they saw; a later change opens it again', async () => {
  const { here, as, edits, keys, item } = await arranged()
  await edits('mori', kindOf('process_use'))
  const first = (await item(risks)).last
  expect(await as('sato').review.settle({ ...here, looks: [{ key: risks, ...first }] })).toEqual({
    isOpen: false,
  })
  expect(await keys()).not.toContain(risks)
  await edits('takahashi', kindOf('transfer_provide'))
  expect(await keys()).toContain(risks)
  expect((await item(risks)).count).toBe(2)
})

test('[S-131] a change that came meanwhile keeps it open; what is settled already refuses nobody', async () => {
  const { here, as, edits, keys, item, trail, hints } = await arranged()
  await edits('mori', kindOf('process_use'))
  const seen = (await item(risks)).last
  await edits('takahashi', kindOf('store'))
  const look = (place: typeof seen, key = risks) => ({ ...here, looks: [{ key, ...place }] })
  expect(await as('tanaka').review.settle(look(seen))).toEqual({ isOpen: true })
  expect(await keys()).toContain(risks)
  const far = { epoch: seen.epoch, seq: seen.seq + 1_000 }
  expect(await as('tanaka').review.settle(look(far))).toEqual({ isOpen: false })
  const before = (await trail()).length
  hints.length = 0
  expect(await as('mori').review.settle(look(far))).toEqual({ isOpen: false })
  expect(await as('mori').review.settle(look(far, 'x'))).toEqual({ isOpen: false })
  expect((await trail()).length).toBe(before)
  expect(hints).toEqual([])
  // Nobody looks ahead: what comes after what stood there is new again.
  await edits('mori', kindOf('process_use'))
  expect(await keys()).toContain(risks)
  const refused = as('kansa').review.settle(look(far))
  expect(await refusalOf(refused)).toMatchObject({ code: 'forbidden', reason: 'missing-right' })
})

test('[S-132] a look is on the trail in words, and open screens are told', async () => {
  const { here, as, edits, item, trail, hints } = await arranged()
  await edits('mori', kindOf('process_use'))
  const { last } = await item('attributes:int-all:event')
  hints.length = 0
  const looks = [{ key: 'attributes:int-all:event', ...last }]
  await as('takahashi').review.settle({ ...here, looks })
  expect(hints).toEqual([{ workspaceId: here.workspaceId, area: 'review', modelId: here.modelId }])
  const [entry] = await trail()
  expect(entry).toMatchObject({
    kind: 'review.settled',
    data: { result: 'attributes', cause: 'event', element: { element: 'states/int-all' } },
  })
  const say = describer('ja', auditWords('ja'))
  expect(say(must(entry, 'entry'))).toContain('イベントの変更を受けて属性（3-2）を見直した')
  expect((await as('tanaka').audit.verify({ workspaceId: here.workspaceId })).ok).toBe(true)
})

test('[S-131] what is taken back is open no more, and is again when somebody has looked meanwhile', async () => {
  const { here, as, edits, keys, item } = await arranged()
  await edits('mori', kindOf('process_use'))
  await edits('takahashi', kindOf('transfer_provide'))
  expect(await keys()).toEqual([])
  await edits('mori', kindOf('process_use'))
  const { last } = await item(risks)
  await as('sato').review.settle({ ...here, looks: [{ key: risks, ...last }] })
  expect(await keys()).not.toContain(risks)
  await edits('mori', kindOf('transfer_provide'))
  expect(await keys()).toEqual([risks])
})

test('[S-131] nothing of an archived model is settled', async () => {
  const { here, as, edits, item } = await arranged()
  await edits('mori', kindOf('process_use'))
  const { last } = await item(risks)
  await as('tanaka').model.setArchived({ ...here, isArchived: true })
  const late = as('mori').review.settle({ ...here, looks: [{ key: risks, ...last }] })
  expect(await refusalOf(late)).toMatchObject({ code: 'refused', reason: 'model-archived' })
})

test('[S-133] several are settled at once, each with its entry; what is settled already stays as it is', async () => {
  const { here, as, edits, list, keys, trail } = await arranged()
  await edits('mori', kindOf('process_use'))
  const looks = (await list()).reviews.map(({ key, last }) => ({ key, ...last }))
  const [first, ...others] = looks
  await as('sato').review.settle({ ...here, looks: [must(first, 'a look')] })
  const before = (await trail()).length
  expect(await as('tanaka').review.settle({ ...here, looks })).toEqual({ isOpen: false })
  expect(await keys()).toEqual([])
  expect((await trail()).length - before).toBe(others.length)
  const tooMany = as('tanaka').review.settle({
    ...here,
    looks: Array.from({ length: 101 }, () => must(first, 'a look')),
  })
  await expect(tooMany).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})

test('[S-133] of two who settle the same at once one waits, both go through, and each look is kept once', async () => {
  const { here, as, person, edits, list, keys, trail } = await arranged()
  await edits('mori', kindOf('process_use'))
  const looks = (await list()).reviews.map(({ key, last }) => ({ key, ...last }))
  const before = (await trail()).length
  const { modelId } = here
  const sato = { ...person('sato'), name: 'sato' }
  let late: Promise<unknown> = Promise.resolve()
  await inWorkspace(pg.web.db, sato, async (tx) => {
    await settle(tx, sato, { modelId, looks: looks.slice(-1) }, new Date('2026-12-01T00:00:00Z'))
    late = as('tanaka').review.settle({ ...here, looks: looks.toReversed() })
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
    await untilTrue(async () => await isWaitedFor(must(rows[0], 'a process').pid))
  })
  expect(await late).toEqual({ isOpen: false })
  expect(await keys()).toEqual([])
  expect((await trail()).length - before).toBe(looks.length)
})

async function isWaitedFor(pid: number): Promise<boolean> {
  const { rows } = await sql`select 1 from pg_stat_activity
    where ${pid} = any(pg_blocking_pids(pid))`.execute(pg.owner.db)
  return rows.length > 0
}

test('[S-135] it is worked out once for a document that nobody has changed, and anew after a change', async () => {
  const { here, as, person, edits, item, keys } = await arranged()
  const told = async () =>
    (await inWorkspace(pg.web.db, person('kansa'), (tx) => reviewed(tx, here.modelId))).found
  await edits('mori', kindOf('process_use'))
  const [one, other] = await Promise.all([told(), told()])
  expect(other).toBe(one)
  const { last } = await item(risks)
  await as('mori').review.settle({ ...here, looks: [{ key: risks, ...last }] })
  expect(await told()).toBe(one)
  expect(await keys()).not.toContain(risks)
  await edits('mori', kindOf('transfer_provide'))
  expect(await told()).not.toBe(one)
})
