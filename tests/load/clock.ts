/** Milliseconds since 1970 with fractions. */
export function now(): number {
  return performance.timeOrigin + performance.now()
}

/** Waits until something holds, looking every few milliseconds; false when it did not within `most` milliseconds. */
export async function until(holds: () => boolean, most: number): Promise<boolean> {
  const end = now() + most
  while (!holds()) {
    if (now() > end) return false
    await pause(5)
  }
  return true
}

/** Lets time pass: load runs for a while, unlike a test. */
export async function pause(ms: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  setTimeout(resolve, ms)
  await promise
}

/** Chance that is the same for the same seed (mulberry32), 0 to 1. */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** One after the other in groups of 40, so that connecting is not a storm. */
export async function inGroups<T>(
  items: readonly T[],
  each: (item: T) => Promise<void>,
): Promise<void> {
  for (let i = 0; i < items.length; i += 40) await Promise.all(items.slice(i, i + 40).map(each))
}
