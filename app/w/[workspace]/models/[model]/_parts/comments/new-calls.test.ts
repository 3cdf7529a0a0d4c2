import { expect, test } from 'vitest'
import type { ThreadView } from '#server/comments/queries/read.ts'
import { newCalls } from './new-calls.ts'

const by = { userId: 'u', orgId: 'o', name: '田中' }
const moment = { by, at: new Date(0) }
const thread = (
  id: string,
  callRev: number | null,
  more: Partial<ThreadView> = {},
): ThreadView => ({
  id,
  rev: 9,
  anchor: 'states/a',
  place: null,
  opened: moment,
  resolved: null,
  last: moment,
  standing: 1,
  excerpt: 'x',
  unread: 1,
  isCalled: callRev !== null,
  call: callRev === null ? null : { rev: callRev, by, excerpt: 'x' },
  hasMine: false,
  mentionsMe: true,
  ...more,
})
const ids = (found: ReturnType<typeof newCalls>) => found.fresh.map(({ id }) => id)

test('[F-53] a second call in a thread that called already is told of; what is there at first is not', () => {
  const first = newCalls(undefined, [thread('a', 3)], undefined)
  expect(ids(first)).toEqual([])
  const again = newCalls(first.known, [thread('a', 3), thread('b', null)], undefined)
  expect(ids(again)).toEqual([])
  const second = newCalls(again.known, [thread('a', 7), thread('b', 8)], undefined)
  expect(ids(second)).toEqual(['a', 'b'])
  const seen = newCalls(second.known, [thread('a', null)], undefined)
  expect(ids(newCalls(seen.known, [thread('a', 7)], undefined))).toEqual([])
})

test('[F-53] neither the thread one reads nor a resolved one calls', () => {
  const { known } = newCalls(undefined, [], undefined)
  const threads = [thread('a', 3), thread('b', 4, { resolved: moment }), thread('c', 5)]
  expect(ids(newCalls(known, threads, 'a'))).toEqual(['c'])
})
