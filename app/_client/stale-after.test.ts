import { QueryClient } from '@tanstack/react-query'
import { createTRPCClient } from '@trpc/client'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { expect, test } from 'vitest'
import type { AppRouter } from '#server/trpc/router.ts'
import { calmlyStale, type News, staleAfter } from './stale-after.ts'

const trpc = createTRPCOptionsProxy<AppRouter>({
  client: createTRPCClient<AppRouter>({ links: [] }),
  queryClient: new QueryClient(),
})
const named = (asked: readonly { readonly queryKey: readonly unknown[] }[]) =>
  asked.map(({ queryKey }) => [queryKey[0]].flat().join('.'))
const atOnce = (...areas: News[]) => named(staleAfter(trpc, new Set(areas)))

test('[F-13] after an edit the model is asked for at once, what is worked out from whole logs or documents calmly', () => {
  expect(atOnce('edit')).toEqual(['audit.list', 'model.get', 'workspace.home'])
  expect(named(calmlyStale(trpc))).toEqual([
    'review.list',
    'scenario',
    'round.list',
    'agreement.looks',
  ])
})

test('[F-13] what is no edit is shown at once, and only what it can have changed', () => {
  expect(atOnce('model', 'edit')).toEqual([
    'audit.list',
    'model',
    'scenario',
    'revision',
    'notice.inbox',
    'workspace.home',
  ])
  expect(atOnce('review')).toEqual(['audit.list', 'review.list', 'workspace.home'])
  expect(atOnce('finding')).toEqual(['audit.list', 'finding', 'workspace.home'])
  expect(atOnce('member')).toEqual([
    'audit.list',
    'agreement.list',
    'agreement.looks',
    'round.list',
    'consultation',
    'member',
    'deputy',
    'notice.inbox',
    'workspace',
  ])
})

test('[F-212] the inbox follows what was decided and said, not every edit of a model', () => {
  for (const area of ['agreement', 'member', 'comment', 'model'] as const) {
    expect(atOnce(area)).toContain('notice.inbox')
  }
  for (const area of ['edit', 'finding', 'view', 'review'] as const) {
    expect(atOnce(area)).not.toContain('notice.inbox')
  }
  expect(named(calmlyStale(trpc))).not.toContain('notice.inbox')
})

test('[F-223] what an organisation carries is asked for again when the agreement has moved', () => {
  expect(atOnce('agreement')).toContain('member.holdings')
})
