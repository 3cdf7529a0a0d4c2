import { expect, test } from 'vitest'
import type { Person } from '../person.ts'
import { Announcements } from './announcements.ts'

const person = (userId: string): Person => ({
  userId,
  name: userId,
  orgId: 'A',
  orgName: { ja: 'A社' },
  workspaceId: 'w',
  signIn: 's',
  canWrite: true,
})
const made = (who: string, seq: number, told: readonly string[]) => ({
  seq,
  person: person(who),
  clients: new Set([seq]),
  told: new Set(told),
})

test('[C-87] what several changed within one telling is told of the one who changed it last', () => {
  const all = new Announcements()
  expect(all.add(made('takahashi', 5, ['s1', 's1|purpose']))).toBe(true)
  expect(all.add(made('tanaka', 6, ['s1', 's1|purpose']))).toBe(false)
  all.add(made('takahashi', 7, ['s2']))
  const told = all.take().map(({ name, elements }) => ({ name, elements }))
  expect(told).toEqual([
    { name: 'takahashi', elements: ['s2'] },
    { name: 'tanaka', elements: ['s1', 's1|purpose'] },
  ])
  all.add(made('takahashi', 8, ['s1']))
  all.add(made('tanaka', 9, ['s1']))
  expect(all.take().map(({ name }) => name)).toEqual(['tanaka'])
})

test('[C-97] however much somebody changes within one telling, all of it is told as theirs and nothing of it as another’s', () => {
  const all = new Announcements()
  const cells = Array.from({ length: 3000 }, (_, i) => `s${i}|purpose`)
  all.add(made('takahashi', 5, [...cells, 'only-hers']))
  for (const [i, cell] of cells.entries()) all.add(made('tanaka', 6 + i, [cell]))
  const told = all.take().map(({ name, elements }) => ({ name, elements }))
  expect(told).toEqual([
    { name: 'takahashi', elements: ['only-hers'] },
    { name: 'tanaka', elements: cells },
  ])
})
