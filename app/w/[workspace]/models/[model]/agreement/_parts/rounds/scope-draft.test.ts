import { expect, test } from 'vitest'
import { newScopeDraft, scopeDraftOf, sentScope } from './scope-draft.ts'

const revisions = [{ n: 3 }, { n: 2 }]

test('[F-260] risks and parts are chosen, up to fifty; the whole model is asked for on a revision, the newest unless told', () => {
  expect(sentScope(newScopeDraft, revisions)).toBeNull()
  const some = { ...newScopeDraft, risks: ['r1'] }
  expect(sentScope(some, revisions)).toEqual({ scope: { kind: 'risks', ids: ['r1'] } })
  expect(sentScope({ ...some, revision: 2 }, revisions)).toMatchObject({ revision: 2 })
  const many = Array.from({ length: 51 }, (_, i) => `r${i}`)
  expect(sentScope({ ...some, risks: many }, revisions)).toBeNull()
  const parts = { ...newScopeDraft, kind: 'assignments', assignments: ['s'] } as const
  expect(sentScope(parts, [])).toEqual({ scope: { kind: 'assignments', ids: ['s'] } })
  const whole = { ...newScopeDraft, kind: 'model' } as const
  expect(sentScope(whole, revisions)).toEqual({ scope: { kind: 'model' }, revision: 3 })
  expect(sentScope({ ...whole, revision: 2 }, revisions)).toMatchObject({ revision: 2 })
  expect(sentScope(whole, [])).toBeNull()
})

test('[F-263] an earlier round is asked for again about the same, on the newest revision', () => {
  const { draft, gone } = scopeDraftOf({ kind: 'risks', ids: ['r1', 'r2'] }, () => true)
  expect(gone).toBe(0)
  expect(sentScope(draft, revisions)).toEqual({
    scope: { kind: 'risks', ids: ['r1', 'r2'] },
    revision: 3,
  })
  const whole = scopeDraftOf({ kind: 'model' }, () => false)
  expect(whole.gone).toBe(0)
  expect(sentScope(whole.draft, revisions)).toMatchObject({ revision: 3 })
})

test('[F-227] what is gone since is not asked for again, and how much that is is known', () => {
  const standing = (kind: string, id: string) => `${kind}/${id}` === 'assignments/s1'
  const parts = scopeDraftOf({ kind: 'assignments', ids: ['s1', 's2', 's3'] }, standing)
  expect(parts.gone).toBe(2)
  expect(sentScope(parts.draft, revisions)?.scope).toEqual({ kind: 'assignments', ids: ['s1'] })
  const none = scopeDraftOf({ kind: 'risks', ids: ['s1'] }, standing)
  expect(none.gone).toBe(1)
  expect(sentScope(none.draft, revisions)).toBeNull()
})
