import type { TenantContext } from '#db/tenant.ts'
import type { Limits } from '../limits.ts'
import type { RoomIo } from './io.ts'
import type { LiveDocument, Tail } from './live-document.ts'

/** A snapshot that was asked for: of which log, and how long its tail was then. */
interface Asked extends Readonly<Tail> {
  readonly of: Tail
}

/**
 * Asks for a snapshot when one is worth while (C-28): one at a time. The tail of the log is forgotten when the snapshot is
 * kept; one that is not is asked for again only after as many rows or bytes more as make one worth while.
 */
export class Wishing {
  readonly #io: Pick<RoomIo, 'snapshot'>
  readonly #limits: Limits['snapshot']
  #isUnderWay = false
  /** until it is kept */
  #last: Asked | null = null

  constructor(io: Pick<RoomIo, 'snapshot'>, limits: Limits['snapshot']) {
    this.#io = io
    this.#limits = limits
  }

  /** To be called when memory is the log; `as`: somebody who may read it, if anybody is here. */
  look(live: LiveDocument, as: TenantContext | undefined): void {
    if (as === undefined || this.#isUnderWay || !live.isLong(this.#limits)) return
    if (this.#last?.of === live.tail && !this.#isLongSince(this.#last)) return
    this.#isUnderWay = true
    this.#last = { of: live.tail, ...live.tail }
    this.#io.snapshot(as, live.head)
  }

  /** The answer to `snapshot`. A document that was loaded again meanwhile counts its tail by itself. */
  answered(isKept: boolean): void {
    this.#isUnderWay = false
    if (!isKept || this.#last === null) return
    const { of, rows, bytes } = this.#last
    of.rows -= rows
    of.bytes -= bytes
    this.#last = null
  }

  #isLongSince({ of, rows, bytes }: Asked): boolean {
    return of.rows - rows >= this.#limits.rows || of.bytes - bytes >= this.#limits.bytes
  }
}
