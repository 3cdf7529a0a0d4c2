import { now } from './clock.ts'

interface Arrival {
  /** milliseconds since 1970 */
  readonly due: number
  readonly go: () => void
}

/**
 * Runs `count` arrivals, in order of when they are due, each at its time or as soon after as the process gets to it. The
 * plan is fixed beforehand: a slow server does not make its load smaller (no coordinated omission). Up to 100 a second the
 * last millisecond before one is waited for actively, because timers are only as exact as that.
 */
export async function schedule(
  count: number,
  perSecond: number,
  arrival: (k: number) => Arrival,
): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const exact = perSecond <= 100
  let k = 0
  let next = count > 0 ? arrival(0) : null
  const turn = (): void => {
    while (next !== null && next.due <= now()) {
      next.go()
      k += 1
      next = k < count ? arrival(k) : null
    }
    if (next === null) return resolve()
    const left = next.due - now()
    if (exact && left < 2) setImmediate(turn)
    else setTimeout(turn, exact ? Math.floor(left - 1) : left)
  }
  turn()
  await promise
}
