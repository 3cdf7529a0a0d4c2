import { expect, test } from 'vitest'
import { runCrashes } from './crashes.ts'

const seed = Date.now() % 1_000_000

test(`[C-4] [C-60] after kills of server and database everything acknowledged is there, once, and nothing else (seed ${seed})`, async () => {
  const { findings, faults, crashes, acknowledged, attempted } = await runCrashes({
    crashes: 5,
    seed,
    say: () => {},
  })
  expect(findings).toEqual({ lost: 0, unseen: 0, invented: 0, words: [] })
  expect(faults).toEqual([])
  expect(crashes).toBe(5)
  expect(acknowledged).toBe(attempted)
}, 180_000)
