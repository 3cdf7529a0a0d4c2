/** Waits for a state, not for time: asks every few milliseconds; throws when it has not come after `patience` milliseconds. */
export async function untilTrue(
  what: () => unknown,
  patience = 20_000,
  told: () => string = () => 'a state that did not come',
): Promise<void> {
  const end = performance.now() + patience
  while (!(await what())) {
    if (performance.now() > end) throw new Error(`waited ${patience} ms: ${told()}`)
    await new Promise((resolve) => setTimeout(resolve, 3))
  }
}

/** Lets time pass: only where a fault is to last this long, or to come at this moment. */
export async function pass(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms))
}
