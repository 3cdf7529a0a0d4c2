import type { Limits } from '../limits.ts'

/** How much an old measurement still counts after this many milliseconds: about a third. */
const memory = 500

/**
 * How long a room waits between turns. Nobody waits while little is going on; the more frames have to be sent a second, the
 * more edits go into one frame. Milliseconds throughout.
 */
export class Pace {
  readonly #spacing: Limits['spacing']
  #rate = 0
  #measuredAt = 0
  #lastTurn = Number.NEGATIVE_INFINITY

  constructor(spacing: Limits['spacing']) {
    this.#spacing = spacing
  }

  /** A turn began, in which this many edits are for this many receivers. */
  turned(now: number, edits: number, receivers: number): void {
    const passed = Math.max(now - this.#measuredAt, 0.001)
    const kept = Math.exp(-passed / memory)
    this.#rate = this.#rate * kept + ((edits * receivers) / memory) * 1000
    this.#measuredAt = now
    this.#lastTurn = now
  }

  /** How long the next turn has to wait. */
  wait(now: number): number {
    const rate = this.#rate * Math.exp(-(now - this.#measuredAt) / memory)
    const { from, perThousand, most } = this.#spacing
    const space = Math.min(most, Math.max(0, ((rate - from) / 1000) * perThousand))
    return Math.max(0, this.#lastTurn + space - now)
  }
}
