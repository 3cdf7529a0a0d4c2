import { expect, test } from 'vitest'
import { auditWords } from '#lib/audit/audit-words.ts'
import { describer } from '#lib/audit/describe.ts'
import { must } from '#lib/base/must.ts'
import type { Command } from '#lib/model/commands.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'

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
  expect(await list()).toEqual({ reviews: [], names: {} })
  await edits('mori', kindOf('process_use'))
  const { reviews } = await list()
  expect(reviews.map(({ step, key }) => `${step} ${key}`)).toEqual([
    '2 membership:int-all:event',
    '3 attributes:int-all:event',
    '4 risks:t-1:event',
    '5 responsibilities:t-1:event',
  ])
  expect(reviews[2]).toMatchObject({
    element: 't-1',
    concerns: ['r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7'],
    count: 1,
    changes: [
      {
        root: 'events',
        key: 't-1',
        field: 'kind',
        by: { userId: person('mori').userId, orgId: person('mori').orgId, name: 'mori' },
      },
    ],
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
  expect(await as('sato').review.settle({ ...here, key: risks, ...first })).toEqual({
    isOpen: false,
  })
  expect(await keys()).not.toContain(risks)
  await edits('takahashi', kindOf('transfer_provide'))
  expect(await keys()).toContain(risks)
  expect((await item(risks)).count).toBe(2)
})

test('[S-131] a change that came meanwhile keeps it open; what is settled already refuses nobody', async () => {
  const { here, as, edits, keys, item, trail } = await arranged()
  await edits('mori', kindOf('process_use'))
  const seen = (await item(risks)).last
  await edits('takahashi', kindOf('transfer_provide'))
  const settle = { ...here, key: risks }
  expect(await as('tanaka').review.settle({ ...settle, ...seen })).toEqual({ isOpen: true })
  expect(await keys()).toContain(risks)
  const far = { epoch: seen.epoch, seq: seen.seq + 1_000 }
  expect(await as('tanaka').review.settle({ ...settle, ...far })).toEqual({ isOpen: false })
  const before = (await trail()).length
  expect(await as('mori').review.settle({ ...settle, ...far })).toEqual({ isOpen: false })
  expect(await as('mori').review.settle({ ...settle, ...far, key: 'x' })).toEqual({ isOpen: false })
  expect((await trail()).length).toBe(before)
  // Nobody looks ahead: what comes after what stood there is new again.
  await edits('mori', kindOf('process_use'))
  expect(await keys()).toContain(risks)
  const refused = as('kansa').review.settle({ ...settle, ...far })
  expect(await refusalOf(refused)).toMatchObject({ code: 'forbidden', reason: 'missing-right' })
})

test('[S-132] a look is on the trail in words, and open screens are told', async () => {
  const { here, as, edits, item, trail, hints } = await arranged()
  await edits('mori', kindOf('process_use'))
  const { last } = await item('attributes:int-all:event')
  hints.length = 0
  await as('takahashi').review.settle({ ...here, key: 'attributes:int-all:event', ...last })
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

test('[S-131] nothing of an archived model is settled', async () => {
  const { here, as, edits, item } = await arranged()
  await edits('mori', kindOf('process_use'))
  const { last } = await item(risks)
  await as('tanaka').model.setArchived({ ...here, isArchived: true })
  const late = as('mori').review.settle({ ...here, key: risks, ...last })
  expect(await refusalOf(late)).toMatchObject({ code: 'refused', reason: 'model-archived' })
})
