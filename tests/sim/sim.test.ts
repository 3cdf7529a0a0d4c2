import { expect, test } from 'vitest'
import type { Breach } from './plan.ts'
import { schedule } from './world.ts'

/** Schedules that broke a promise once, and what it was. */
const seeds: readonly (readonly [seed: number, why: string])[] = [
  [206, 'a room that was loaded again did not tell what another process had written meanwhile'],
  [112, 'a row deleted what only a later row of the same turn brought'],
  [10, 'somebody who read slowly from the first moment was never greeted'],
  [
    4258,
    'an edit that was nothing new beside another of the same turn was forgotten when that one was refused',
  ],
]

test.each(seeds)('[C-18] schedule %i keeps every promise: %s', (seed) => {
  expect(schedule(seed).violations).toEqual([])
})

test.each<readonly [Breach, string, RegExp]>([
  ['early', 'shows an edit before it is written', /I2/],
  ['lookup', 'does not look whether a commit with an unknown outcome stands', /I5/],
  ['fence', 'lets two processes write after the same head', /I3/],
  ['clients', 'lets somebody write under the client id of another', /I4/],
])(
  '[C-18] the simulation notices a world that breaks a promise (%s): it %s',
  (breach, _what, names) => {
    const found = new Set<string>()
    for (let seed = 1; seed <= 400 && found.size === 0; seed += 1) {
      for (const violation of schedule(seed, breach).violations) {
        if (names.test(violation)) found.add(violation)
      }
    }
    expect(found.size).toBeGreaterThan(0)
  },
)
