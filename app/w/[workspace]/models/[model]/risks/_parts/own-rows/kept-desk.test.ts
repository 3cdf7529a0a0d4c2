import { expect, test } from 'vitest'
import { keptDesks } from './kept-desk.ts'
import { freshDraft } from './own-row-draft.ts'

test('[F-144] what somebody was writing is kept for its workspace alone, until they go back to the list', () => {
  const desks = keptDesks()
  const row = { is: 'row', draft: freshDraft('store') } as const
  expect(desks.of('a')).toEqual({ is: 'list' })
  desks.put('a', row)
  desks.put('b', { is: 'paste', text: '名称' })
  expect(desks.of('a')).toBe(row)
  expect(desks.of('b')).toEqual({ is: 'paste', text: '名称' })
  desks.put('a', { is: 'list' })
  expect(desks.of('a')).toEqual({ is: 'list' })
  expect(desks.of('b')).toEqual({ is: 'paste', text: '名称' })
})
