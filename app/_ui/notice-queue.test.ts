import { expect, test } from 'vitest'
import { fetchedBy, hear, tell } from './notice-queue.ts'

test('[UI-24] notices that come before their place have it fetched, wait for it in order, and are shown once', () => {
  let fetched = 0
  fetchedBy(() => (fetched += 1))
  tell({ title: 'first' })
  tell({ title: 'second' })
  expect(fetched).toBe(2)

  const shown: string[] = []
  const leave = hear(({ title }) => shown.push(title))
  expect(shown).toEqual(['first', 'second'])
  tell({ title: 'third' })
  expect(shown).toEqual(['first', 'second', 'third'])
  expect(fetched).toBe(2)

  leave()
  tell({ title: 'fourth' })
  expect(shown).toHaveLength(3)
  hear(({ title }) => shown.push(title))
  expect(shown).toEqual(['first', 'second', 'third', 'fourth'])
})
