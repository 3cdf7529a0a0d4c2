import { expect, test } from 'vitest'
import { byElement, SeenChanges } from './seen-changes.ts'

const at = new Date('2026-11-30T00:00:00Z')
const mine = 7
const by = (name: string, seq: number, elements: readonly string[], client = 8) => ({
  seq,
  userId: name,
  name,
  orgId: 'A',
  clients: [client],
  elements: [...elements],
})
const cell = 's1|purpose'
const whoChanged = (seen: SeenChanges, key: string) =>
  seen.list.get().find((change) => change.elements.includes(key))?.name

test('[F-84] under what one has written over nobody else is named any more, at once', () => {
  const seen = new SeenChanges(() => mine)
  seen.hear([by('高橋', 5, ['s1', cell])], at)
  expect(whoChanged(seen, cell)).toBe('高橋')
  seen.made([cell], at)
  expect(whoChanged(seen, cell)).toBeUndefined()
  seen.hear([by('私', 6, ['s1', cell], mine)], at)
  expect(whoChanged(seen, cell)).toBeUndefined()
  seen.hear([by('森', 7, ['s1', cell])], at)
  expect(whoChanged(seen, cell)).toBe('森')
})

test('[F-84] an earlier change that is told later does not take one’s own for its own', () => {
  const seen = new SeenChanges(() => mine)
  seen.made([cell], at)
  seen.hear([by('私', 6, ['s1', cell], mine)], at)
  seen.hear([by('高橋', 5, ['s1', cell, 's1|region'])], at)
  expect(whoChanged(seen, cell)).toBeUndefined()
  expect(whoChanged(seen, 's1|region')).toBe('高橋')
  expect(seen.news.get().map(({ name }) => name)).toEqual(['高橋'])
})

test('[F-84] of thousands of cells that somebody changed at once each stands under their name, and those before under nobody else’s', () => {
  const seen = new SeenChanges(() => mine)
  const cells = Array.from({ length: 3000 }, (_, i) => `s${i}|purpose`)
  seen.hear([by('高橋', 5, [...cells, 's1|region'])], at)
  seen.hear([by('田中', 6, cells, 9)], at)
  const last = byElement(seen.list.get())
  expect(new Set(cells.map((key) => last.get(key)?.name))).toEqual(new Set(['田中']))
  expect(last.get('s1|region')?.name).toBe('高橋')
})

test('[F-84] what others do elsewhere stays theirs while one’s own edits wait to be told', () => {
  const seen = new SeenChanges(() => mine)
  seen.made([cell], at)
  seen.made(['s2|purpose'], at)
  seen.hear([by('私', 6, ['s1', cell], mine), by('高橋', 7, ['s2', 's3'])], at)
  expect(whoChanged(seen, 's3')).toBe('高橋')
  expect(whoChanged(seen, 's2')).toBeUndefined()
  seen.hear([by('私', 8, ['s2', 's2|purpose'], mine), by('森', 9, ['s1', cell])], at)
  expect(whoChanged(seen, cell)).toBe('森')
})
