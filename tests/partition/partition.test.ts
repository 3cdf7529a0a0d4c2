import { Stage } from '#tests/collab/stage.ts'
import { afterAll, describe, expect, test } from 'vitest'
import { cases } from './cases.ts'
import { Scene, Site } from './scene.ts'

const stage = await Stage.build('partition-test')
const [one, two] = [await Site.open(stage), await Site.open(stage)]
afterAll(async () => {
  await Promise.all([one.close(), two.close()])
  await stage.end()
})

/** A few of the cases of `npm run test:partition`, those that are short. */
const rules = [
  ['[C-61] reset after COMMIT', 'server–database: reset after COMMIT, before its answer'],
  ['[C-61] a late commit', 'server–database: a commit that arrives late, after it was looked for'],
  ['[C-62] nothing gets through', 'client–server: what the client sends is lost'],
  [
    '[C-63] woken on a stale head',
    'two servers: one is paused with edits before it, wakes on a stale head',
  ],
  ['[C-63] no bus', 'two servers, no bus'],
] as const

describe('the network breaks', () => {
  test.each(rules)(
    '%s',
    async (_rule, name) => {
      const scene = await Scene.set(stage, one, two)
      await cases[name]?.(scene)
      expect(await scene.settle()).toEqual([])
      scene.end()
    },
    60_000,
  )
})
