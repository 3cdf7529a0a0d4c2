import { expect, test } from 'vitest'
import { newsOf, type ProposalState } from './proposal-news.ts'

const mori = { userId: 'mori', orgId: 'B' }
const open: ProposalState = {
  id: '1',
  status: 'open',
  ownerOrg: 'B',
  proposedBy: 'takahashi',
  decidedBy: null,
}
const decided = { decidedBy: 'mori' }
const takahashi = { userId: 'takahashi', orgId: 'A' }

test('[ST-15] a proposal is news to those who may answer it, once, and not to who made it', () => {
  expect(newsOf([], [open], mori).arrived).toEqual([open])
  expect(newsOf([open], [open], mori).arrived).toEqual([])
  expect(newsOf([], [open], takahashi)).toEqual({ arrived: [], answered: [] })
  expect(newsOf([], [{ ...open, proposedBy: 'mori' }], mori).arrived).toEqual([])
})

test('[ST-15] its answer is news to who made it, and not to who gave it', () => {
  for (const status of ['accepted', 'declined'] as const) {
    const now = [{ ...open, ...decided, status }]
    expect(newsOf([open], now, takahashi).answered).toEqual(now)
    expect(newsOf(now, now, takahashi).answered).toEqual([])
    expect(newsOf([open], now, mori)).toEqual({ arrived: [], answered: [] })
  }
  const withdrawn = [{ ...open, ...decided, decidedBy: 'takahashi', status: 'withdrawn' as const }]
  expect(newsOf([open], withdrawn, takahashi).answered).toEqual([])
})
