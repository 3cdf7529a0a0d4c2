import { expect, test } from 'vitest'
import type { ThreadView } from '#server/comments/queries/read.ts'
import { noThreads, withPage, withThread } from './kept-threads.ts'

const by = { userId: 'u', orgId: 'o', name: '田中' }
const at = (minute: number) => ({ by, at: new Date(Date.UTC(2026, 10, 30, 0, minute)) })
const thread = (id: string, rev: number, more: Partial<ThreadView> = {}): ThreadView => ({
  id,
  rev,
  anchor: 'states/a',
  place: null,
  opened: at(0),
  resolved: null,
  last: at(rev),
  standing: 1,
  excerpt: 'x',
  unread: 0,
  isCalled: false,
  call: null,
  hasMine: false,
  mentionsMe: false,
  ...more,
})
const page = (...threads: ThreadView[]) => ({ threads, hasMore: false, head: 9 })
const ids = ({ threads }: { readonly threads: readonly ThreadView[] }) => threads.map((t) => t.id)

test('[S-69] what changed is put among what is known: open before resolved, what was said last first', () => {
  const first = withPage(noThreads, page(thread('a', 1), thread('b', 2), thread('c', 3)))
  expect([ids(first), first.rev]).toEqual([['c', 'b', 'a'], 3])
  const next = withPage(first, page(thread('c', 4, { resolved: at(4) }), thread('a', 5)))
  expect([ids(next), next.rev]).toEqual([['a', 'b', 'c'], 5])
  expect(next.threads[1]).toBe(first.threads[1])
})

test('[S-69] when nothing changed, what is known stays the very same', () => {
  const known = withPage(noThreads, page(thread('a', 1)))
  expect(withPage(known, page())).toBe(known)
})

test('[S-69] a server that knows less than the window makes it begin anew', () => {
  const known = withPage(noThreads, page(thread('a', 9)))
  expect(withPage(known, { ...page(), head: 3 })).toBe(noThreads)
})

test('[S-69] a thread that was read is what the server says of it, but never older than what is known', () => {
  const known = withPage(noThreads, page(thread('a', 3, { unread: 2 })))
  expect(withThread(known, thread('a', 3)).threads[0]?.unread).toBe(0)
  expect(withThread(known, thread('a', 2))).toBe(known)
  expect(withThread(known, thread('b', 4))).toBe(known)
})
