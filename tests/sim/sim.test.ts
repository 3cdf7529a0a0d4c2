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

/** The breach, what it is, what must be noticed, and the first of 400 seeds. */
test.each<readonly [Breach, string, RegExp, number]>([
  ['early', 'shows an edit before it is written', /I2/, 1],
  ['lookup', 'does not look whether a commit with an unknown outcome stands', /I5/, 1],
  ['fence', 'lets two processes write after the same head', /I3/, 1],
  // The room itself refuses nearly all of them: the database is the last to ask.
  ['clients', 'lets somebody write under the client id of another', /I4/, 1000],
])(
  '[C-18] the simulation notices a world that breaks a promise (%s): it %s',
  (breach, _what, names, first) => {
    const found = new Set<string>()
    for (let seed = first; seed < first + 400 && found.size === 0; seed += 1) {
      for (const violation of schedule(seed, breach).violations) {
        if (names.test(violation)) found.add(violation)
      }
    }
    expect(found.size).toBeGreaterThan(0)
  },
)
