import { encodeNote } from '#lib/doc/wire.ts'
import type { Limits } from '../limits.ts'
import { Presence } from '../presence.ts'
import { Announcements } from './announcements.ts'
import type { Audience } from './audience.ts'
import type { RoomIo } from './io.ts'
import type { LiveDocument } from './live-document.ts'

/** What everybody is told beside the document: who changed what, and who is where. Gathered until its bell rings. */
export class Telling {
  readonly presence: Presence
  readonly announcements = new Announcements()
  readonly #audience: Audience

  constructor(io: RoomIo, limits: Limits, audience: Audience) {
    this.#audience = audience
    this.presence = new Presence(limits, () => io.ring('presence', limits.presenceTick))
  }

  /** Who changed what since it was last told. */
  changes(): void {
    const changes = this.announcements.take()
    if (changes.length > 0) this.#audience.tellAll(encodeNote({ is: 'changed', changes }))
  }

  /**
   * Who is where. Those who read slowly are left out and told when they have caught up: noted here too when memory is the
   * log (`live`; else null).
   */
  whereabouts(live: LiveDocument | null): void {
    if (live !== null) this.#audience.noteLag(live)
    const frame = this.presence.flush()
    if (frame !== null) this.#audience.tellAll(frame)
  }
}
