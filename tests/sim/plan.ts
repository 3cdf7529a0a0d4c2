import type { Chance } from './chance.ts'

/** A promise the simulated world breaks on purpose, to see that it is noticed. */
export type Breach = 'early' | 'lookup' | 'fence' | 'clients'

/** What may go wrong in one schedule, and how often: shares of one. */
export interface Plan {
  readonly nodes: number
  readonly writers: number
  readonly operations: number
  /** milliseconds a message or statement takes at most */
  readonly slowest: number
  readonly commitFails: number
  readonly answerLost: number
  readonly readFails: number
  readonly hintLost: number
  readonly drops: number
  readonly crashes: number
  readonly pauses: number
  readonly demotions: number
  readonly attacks: number
  readonly breaks: Breach | null
}

/** Most schedules have a few troubles, some all of them, some none. */
export function planOf(chance: Chance, breaks: Breach | null): Plan {
  const some = (share: number, most: number) => (chance.once(share) ? chance.next() * most : 0)
  return {
    nodes: chance.pick([1, 1, 2, 3]),
    writers: chance.int(1, 4),
    operations: chance.int(4, 30),
    slowest: chance.pick([1, 5, 40, 300]),
    commitFails: some(0.3, 0.3),
    answerLost: some(0.3, 0.3),
    readFails: some(0.2, 0.1),
    hintLost: chance.pick([0, 0.5, 1]),
    drops: some(0.4, 0.2),
    crashes: some(0.3, 0.1),
    pauses: some(0.3, 0.2),
    demotions: some(0.3, 0.1),
    attacks: some(0.3, 0.2),
    breaks,
  }
}
