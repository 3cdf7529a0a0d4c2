import type { Limits } from '../limits.ts'
import type { Connection } from '../person.ts'
import type { Presence } from '../presence.ts'
import { readFrame, type Frame, type PresenceEntry } from '../wire.ts'
import type { Audience } from './audience.ts'
import type { ClientIds } from './client-ids.ts'
import type { RoomMember } from './member.ts'
import { rejections, type Work } from './work.ts'

interface Parts {
  readonly limits: Limits
  readonly audience: Audience
  readonly ids: ClientIds
  readonly presence: Presence
  /** Has it done in a turn; false: too much waits already. */
  readonly ask: (work: Work) => boolean
  /** The room is given up: nothing is done any more. */
  readonly isOver: () => boolean
}

/** What connections bring: who comes and goes, and what their frames say. It becomes work that waits for its turn. */
export class Arrivals {
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  join(connection: Connection): void {
    const { ask, audience } = this.#parts
    ask({ is: 'greet', member: audience.add(connection) })
  }

  leave(connection: Connection): void {
    const { ask, audience, isOver, presence } = this.#parts
    const member = audience.of(connection)
    if (member === undefined) return
    audience.remove(connection)
    presence.leave(connection)
    if (isOver()) audience.endSession(member)
    else ask({ is: 'leave', member })
  }

  /** One frame of a connection that has joined. */
  receive(connection: Connection, bytes: Uint8Array): void {
    const { ask, audience, limits } = this.#parts
    const member = audience.of(connection)
    if (member === undefined || member.gone) return
    const frame = readFrame(bytes, limits.presenceEntries)
    if (frame === null) audience.end(member, 'malformed', 'a frame cannot be read')
    else if (frame.is === 'presence') this.#shows(connection, frame.entries)
    else if (frame.is === 'step1') ask({ is: 'step1', member, stateVector: frame.stateVector })
    else if (frame.is === 'mark') ask({ is: 'mark', member, mark: frame.mark })
    else if (frame.is !== 'nothing') this.#edit(member, frame)
  }

  /** Everything that waited for this connection is on its way: it can be told what it missed. */
  drained(connection: Connection): void {
    const member = this.#parts.audience.of(connection)
    if (member !== undefined && member.lag !== null) this.#parts.ask({ is: 'catchUp', member })
  }

  /** What the connection may do was decided again. */
  judged(connection: Connection): void {
    const member = this.#parts.audience.of(connection)
    if (member !== undefined) this.#parts.ask({ is: 'hello', member })
  }

  #shows(connection: Connection, entries: readonly PresenceEntry[]): void {
    const { ids, presence } = this.#parts
    presence.take(connection, entries)
    const id = presence.idOf(connection)
    if (id !== undefined) ids.claim(id, connection.person.userId)
  }

  #edit(member: RoomMember, { is, update }: Frame & { readonly update: Uint8Array }): void {
    const { ask, audience, limits } = this.#parts
    const whole = is === 'step2'
    const most = whole ? limits.syncStep2 : limits.update
    if (update.length > most) return audience.reject(member, rejections.large, 'tooLarge')
    if (!ask({ is: 'edit', member, update, whole })) {
      audience.end(member, 'unavailable', 'too much waits')
    }
  }
}
