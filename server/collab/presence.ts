import { allowedPresence, readPeer } from '#lib/doc/presence.ts'
import type { Limits } from './limits.ts'
import type { Connection } from './person.ts'
import { encodePresence, type PresenceEntry } from './wire.ts'

/** One client id and who speaks for it: a connection here, or (by its name) another node. */
interface Shown {
  readonly holder: Connection | string
  readonly userId: string
  /** the clock its holder last gave; never goes back */
  readonly said: number
  /** the clock everybody here sees; never goes back, also when the holder changes */
  readonly clock: number
  readonly state: string
  /** when another node last spoke of it */
  readonly heard: number
}

/** so many who left are remembered, for those who read slowly and for those who come back */
const remembered = 1000

/**
 * Who is where in one room (C-10). Each connection speaks for one client id, the first it names; what it says about
 * itself is filtered and stamped with the verified identity; what it repeats of others is ignored. Has no timer: it asks
 * through `wanted` to be flushed, and only what somebody said last before that is read at all (C-40).
 */
export class Presence {
  readonly #limits: Limits
  readonly #wanted: () => void
  readonly #shown = new Map<number, Shown>()
  readonly #idOf = new Map<Connection, number>()
  readonly #spokesman = new Map<number, Connection>()
  /** the last word of each connection, not read yet */
  readonly #words = new Map<Connection, PresenceEntry>()
  readonly #changed = new Map<number, PresenceEntry>()
  /** clocks at which somebody left, the latest last */
  readonly #left = new Map<number, number>()
  /** people here of whom other nodes have not been told; null: no other node wants to know */
  #untold: Set<number> | null = null
  #everybody: Uint8Array | null = null
  #isAsked = false

  constructor(limits: Limits, wanted: () => void) {
    this.#limits = limits
    this.#wanted = wanted
  }

  /** What a connection says; what is not its to say, or cannot be, is as if it had not been said. */
  take(connection: Connection, entries: readonly PresenceEntry[]): void {
    for (const entry of entries) {
      const { clock, state } = entry
      if (state.length > this.#limits.presenceState || !Number.isSafeInteger(clock + 1)) continue
      if (!this.#mayName(connection, entry)) continue
      const before = this.#words.get(connection)
      if (before !== undefined && clock < before.clock) continue
      this.#words.set(connection, entry)
      this.#ask()
    }
  }

  /** The client id a connection speaks for; undefined while it has not said any. */
  idOf(connection: Connection): number | undefined {
    return this.#idOf.get(connection)
  }

  /** Who shows themselves under a client id, here or at another node. */
  userOf(clientId: number): string | undefined {
    return this.#shown.get(clientId)?.userId
  }

  leave(connection: Connection): void {
    this.#words.delete(connection)
    const clientId = this.#idOf.get(connection)
    this.#idOf.delete(connection)
    if (clientId === undefined) return
    if (this.#spokesman.get(clientId) === connection) this.#spokesman.delete(clientId)
    const shown = this.#shown.get(clientId)
    if (shown?.holder === connection) this.#remove(clientId, shown)
  }

  /** Everything that changed since the last time, one frame for everybody; null: nothing. */
  flush(): Uint8Array | null {
    this.#isAsked = false
    for (const [connection, entry] of this.#words) this.#read(connection, entry)
    this.#words.clear()
    if (this.#changed.size === 0) return null
    const frame = encodePresence([...this.#changed.values()])
    this.#changed.clear()
    return frame
  }

  /** The states of everybody, for somebody who comes in; encoded once for all who come before it changes. */
  all(): Uint8Array {
    this.#everybody ??= encodePresence([...this.#shown].map(entryOf))
    return this.#everybody
  }

  /** The states of everybody and who left, for somebody who missed something. */
  latest(): Uint8Array {
    const left = [...this.#left].map(([clientId, clock]) => ({ clientId, clock, state: 'null' }))
    return encodePresence([...[...this.#shown].map(entryOf), ...left])
  }

  /** Whether other nodes want to know who is here. */
  share(isWanted: boolean): void {
    if (!isWanted) this.#untold = null
    else this.#untold ??= new Set()
  }

  /** Everybody here, those of other nodes left out. */
  here(): readonly PresenceEntry[] {
    return [...this.#shown].filter(([, { holder }]) => typeof holder !== 'string').map(entryOf)
  }

  /** What other nodes do not know yet of those here. */
  untold(): readonly PresenceEntry[] {
    if (this.#untold === null) return []
    const entries = [...this.#untold].flatMap((clientId): readonly PresenceEntry[] => {
      const shown = this.#shown.get(clientId)
      if (shown !== undefined) {
        return typeof shown.holder === 'string' ? [] : [entryOf([clientId, shown])]
      }
      const clock = this.#left.get(clientId)
      return clock === undefined ? [] : [{ clientId, clock, state: 'null' }]
    })
    this.#untold.clear()
    return entries
  }

  /** What another node says of those there; `now` in milliseconds. Who is here is not its to speak of (C-41). */
  tellElsewhere(node: string, entries: readonly PresenceEntry[], now: number): void {
    for (const { clientId, clock, state } of entries) {
      const before = this.#shown.get(clientId)
      if (before !== undefined && typeof before.holder !== 'string') continue
      const isIts = before?.holder === node
      const said = parse(state)
      if (said === null) {
        if (isIts && clock >= before.said) this.#remove(clientId, before)
        continue
      }
      if (isIts && clock <= before.said) {
        this.#shown.set(clientId, { ...before, heard: now })
        continue
      }
      const peer = readPeer(said)
      if (peer === null || !Number.isSafeInteger(clock + 1) || this.#isFull(clientId)) continue
      const userId = peer.user.id
      this.#show(clientId, {
        holder: node,
        userId,
        said: clock,
        state: JSON.stringify(peer),
        heard: now,
      })
    }
  }

  /** Another node is gone, or does not serve this document any more: so are its people. */
  forgetNode(node: string): void {
    for (const [clientId, shown] of this.#shown) {
      if (shown.holder === node) this.#remove(clientId, shown)
    }
  }

  /** Those elsewhere of whom nothing was heard since `time` are gone. */
  forgetBefore(time: number): void {
    for (const [clientId, shown] of this.#shown) {
      if (typeof shown.holder === 'string' && shown.heard < time) this.#remove(clientId, shown)
    }
  }

  #ask(): void {
    if (this.#isAsked) return
    this.#isAsked = true
    this.#wanted()
  }

  /** Its own id, or, for its first word, one nobody else holds; the same person coming back takes theirs over. */
  #mayName(connection: Connection, { clientId, clock, state }: PresenceEntry): boolean {
    const own = this.#idOf.get(connection)
    if (own !== undefined) return own === clientId
    // A provider that has said nothing of itself yet repeats what it was told of others, the end of them included.
    if (state === 'null') return false
    const shown = this.#shown.get(clientId)
    const whose = this.#spokesman.get(clientId)?.person.userId ?? shown?.userId
    if (whose !== undefined && whose !== connection.person.userId) return false
    if (shown !== undefined && shown.clock >= clock && shown.state === state) return false
    this.#idOf.set(connection, clientId)
    this.#spokesman.set(clientId, connection)
    return true
  }

  #read(connection: Connection, { clientId, clock, state }: PresenceEntry): void {
    const before = this.#shown.get(clientId)
    const isIts = before?.holder === connection
    if (isIts && clock < before.said) return
    const said = parse(state)
    if (said === null) {
      if (isIts) this.#remove(clientId, before)
    } else if (said !== undefined) {
      const { userId, name, orgId, mayGather = false } = connection.person
      const stamped = JSON.stringify({
        ...allowedPresence(said, mayGather),
        user: { id: userId, name, orgId },
      })
      this.#show(clientId, { holder: connection, userId, said: clock, state: stamped, heard: 0 })
    }
  }

  #show(clientId: number, shown: Omit<Shown, 'clock'>): void {
    const last = this.#shown.get(clientId)?.clock ?? this.#left.get(clientId) ?? -1
    const clock = Math.max(shown.said, last + 1)
    this.#left.delete(clientId)
    this.#shown.set(clientId, { ...shown, clock })
    this.#announce({ clientId, clock, state: shown.state }, shown.holder)
  }

  #remove(clientId: number, { holder, clock }: Shown): void {
    this.#shown.delete(clientId)
    this.#left.delete(clientId)
    this.#left.set(clientId, clock + 1)
    if (this.#left.size > remembered) {
      for (const oldest of this.#left.keys()) {
        this.#left.delete(oldest)
        break
      }
    }
    this.#announce({ clientId, clock: clock + 1, state: 'null' }, holder)
  }

  #announce(entry: PresenceEntry, holder: Connection | string): void {
    this.#everybody = null
    this.#changed.set(entry.clientId, entry)
    if (typeof holder !== 'string') this.#untold?.add(entry.clientId)
    this.#ask()
  }

  #isFull(clientId: number): boolean {
    return this.#shown.size >= this.#limits.presenceEntries && !this.#shown.has(clientId)
  }
}

function entryOf([clientId, { clock, state }]: readonly [number, Shown]): PresenceEntry {
  return { clientId, clock, state }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // not JSON: as if it had not been said
  }
}
