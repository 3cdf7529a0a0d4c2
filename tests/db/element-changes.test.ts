import { expect, test } from 'vitest'
import { listChanges } from '#db/repos/element-changes.ts'
import { inWorkspace } from '#db/tenant.ts'
import type { Command } from '#lib/model/commands.ts'
import { must } from '#lib/base/must.ts'
import { buildConsortium } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const { modelId, person, edits } = await buildConsortium(pg)
const set = (where: 'events' | 'bas', id: string, field: string, value: string) =>
  ({ type: 'set', in: where, id, field, value }) as Command
await edits('mori', set('events', 't-1', 'kind', 'process_use'))
await edits('takahashi', set('bas', 'ba-appi', 'effectiveFrom', '2022-04-02'))
await edits('mori', set('events', 't-1', 'kind', 'transfer_provide'))

const read = async (asked: Parameters<typeof listChanges>[2]) =>
  await inWorkspace(pg.web.db, person('kansa'), (tx) => listChanges(tx, modelId, asked))
const told = (changes: Awaited<ReturnType<typeof read>>) =>
  changes.map(({ root, after, userName }) => [root, after, userName])

test('[T-87] changes of one element, and of kinds of places, come newest first with who made them', async () => {
  const event = { element: 'events/t-1' }
  expect(told(await read({ of: event, before: null, limit: 9 }))).toEqual([
    ['events', 'transfer_provide', 'mori'],
    ['events', 'process_use', 'mori'],
  ])
  const both = { roots: ['events', 'bas'] }
  const all = await read({ of: both, before: null, limit: 9 })
  expect(told(all)).toEqual([
    ['events', 'transfer_provide', 'mori'],
    ['bas', '2022-04-02', 'takahashi'],
    ['events', 'process_use', 'mori'],
  ])
  expect(told(await read({ of: both, before: null, limit: 1 }))).toEqual(told(all.slice(0, 1)))
  expect(told(await read({ of: { roots: ['bas'] }, before: null, limit: 9 }))).toEqual(
    told(all.slice(1, 2)),
  )
})

test('[T-87] only what stands before a place is read, for both', async () => {
  const all = await read({ of: { roots: ['events', 'bas'] }, before: null, limit: 9 })
  const before = must(all[1], 'a change')
  expect(told(await read({ of: { roots: ['events', 'bas'] }, before, limit: 9 }))).toEqual(
    told(all.slice(2)),
  )
  expect(told(await read({ of: { element: 'events/t-1' }, before, limit: 9 }))).toEqual(
    told(all.slice(2)),
  )
})
