import type { Page } from '@playwright/test'

/** Times of one kind, in milliseconds, in the order they were taken. */
export type Samples = readonly number[]

/** Distances between the animation frames of a page while something is done to it. */
export async function framesDuring(page: Page, act: () => Promise<void>): Promise<Samples> {
  await page.evaluate(() => {
    const times: number[] = []
    const held = window as unknown as { benchFrames: number[]; benchStop: boolean }
    held.benchFrames = times
    held.benchStop = false
    const take = (now: number) => {
      times.push(now)
      if (!held.benchStop) requestAnimationFrame(take)
    }
    requestAnimationFrame(take)
  })
  await act()
  const times = await page.evaluate(() => {
    const held = window as unknown as { benchFrames: number[]; benchStop: boolean }
    held.benchStop = true
    return held.benchFrames
  })
  // The clock of a page goes in tenths of a millisecond.
  return times.slice(1).map((time, i) => Math.round((time - (times[i] ?? time)) * 10) / 10)
}

/** The value below which a share of the samples lies (nearest rank); not a number when there are none. */
export function percentile(samples: Samples, share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** A move of the hand: a step, then until the next one is due. Input goes through the browser's own input queue. */
export async function paced(steps: number, everyMs: number, step: (i: number) => Promise<void>) {
  const begin = performance.now()
  for (let i = 0; i < steps; i += 1) {
    await step(i)
    const left = begin + (i + 1) * everyMs - performance.now()
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left))
  }
}
