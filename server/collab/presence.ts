import { allowedPresence } from '#lib/doc/presence.ts'
import type { Limits } from './limits.ts'
import type { Connection } from './person.ts'
import { encodePresence, type PresenceEntry } from './wire.ts'

interface Held {
  readonly connection: Connection
  readonly clock: number
  readonly state: string
}

/**
 * Who is where in one room (C-10). Each connection speaks for one client id, the first it names; what it says about
 * itself is filtered and stamped with the verified identity; what it repeats of others is ignored.
 */
export class Presence {
  readonly #held = new Map<number, Held>()
  readonly #idOf = new Map<Connection, number>()
  readonly #changed = new Map<number, PresenceEntry>()
  readonly #limits: Limits
  readonly #everyone: () => Iterable<Connection>
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(limits: Limits, everyone: () => Iterable<Connection>) {
    this.#limits = limits
    this.#everyone = everyone
  }

  take(connection: Connection, entries: readonly PresenceEntry[]): void {
    for (const entry of entries) {
      if (this.#mayName(connection, entry.clientId)) this.#hold(connection, entry)
    }
  }

  /** The states of everybody here, for somebody who comes in. */
  all(): Uint8Array {
    return encodePresence(
      [...this.#held].map(([clientId, { clock, state }]) => ({ clientId, clock, state })),
    )
  }

  leave(connection: Connection): void {
    const clientId = this.#idOf.get(connection)
    this.#idOf.delete(connection)
    if (clientId === undefined) return
    const held = this.#held.get(clientId)
    if (held?.connection !== connection) return
    this.#held.delete(clientId)
    this.#announce({ clientId, clock: held.clock + 1, state: 'null' })
  }

  close(): void {
    clearTimeout(this.#timer)
  }

  /** Its own id, or, for its first word, one nobody else holds; the same person coming back takes theirs over. */
  #mayName(connection: Connection, clientId: number): boolean {
    const own = this.#idOf.get(connection)
    if (own !== undefined) return own === clientId
    const holder = this.#held.get(clientId)?.connection
    if (holder !== undefined && holder.person.userId !== connection.person.userId) return false
    this.#idOf.set(connection, clientId)
    return true
  }

  #hold(connection: Connection, { clientId, clock, state }: PresenceEntry): void {
    const before = this.#held.get(clientId)
    if (before?.connection === connection && clock < before.clock) return
    if (state.length > this.#limits.presenceState || !Number.isSafeInteger(clock + 1)) return
    const said = parse(state)
    if (said === undefined) return
    if (said === null) {
      this.#held.delete(clientId)
      this.#announce({ clientId, clock, state: 'null' })
      return
    }
    const { userId, name, orgId } = connection.person
    const shown = JSON.stringify({
      ...allowedPresence(said),
      user: { id: userId, name, orgId },
    })
    const at = Math.max(clock, before === undefined ? 0 : before.clock + 1)
    this.#held.set(clientId, { connection, clock: at, state: shown })
    this.#announce({ clientId, clock: at, state: shown })
  }

  #announce(entry: PresenceEntry): void {
    this.#changed.set(entry.clientId, entry)
    this.#timer ??= setTimeout(() => this.#flush(), this.#limits.presenceTick)
  }

  #flush(): void {
    this.#timer = undefined
    const frame = encodePresence([...this.#changed.values()])
    this.#changed.clear()
    for (const connection of this.#everyone()) {
      if (connection.backlog() <= this.#limits.lagging) connection.send(frame)
    }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // not JSON: as if it had not been said
  }
}
