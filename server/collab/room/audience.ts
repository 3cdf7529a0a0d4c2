import type { TenantContext } from '#db/tenant.ts'
import { closeCodes, type CloseName } from '#lib/doc/close-codes.ts'
import { encodeNote, type Rejection } from '#lib/doc/wire.ts'
import type { Limits } from '../limits.ts'
import type { Connection } from '../person.ts'
import type { RoomIo } from './io.ts'
import type { LiveDocument } from './live-document.ts'
import { RoomMember } from './member.ts'
import type { Work } from './work.ts'

/** Everybody in a room: who is told what, who has to wait because they read slowly, and how it ends for somebody. */
export class Audience {
  readonly #members = new Map<Connection, RoomMember>()
  readonly #io: RoomIo
  readonly #limits: Limits

  constructor(io: RoomIo, limits: Limits) {
    this.#io = io
    this.#limits = limits
  }

  get size(): number {
    return this.#members.size
  }

  connections(): IterableIterator<Connection> {
    return this.#members.keys()
  }

  members(): IterableIterator<RoomMember> {
    return this.#members.values()
  }

  of(connection: Connection): RoomMember | undefined {
    return this.#members.get(connection)
  }

  add(connection: Connection): RoomMember {
    const member = new RoomMember(connection)
    this.#members.set(connection, member)
    return member
  }

  remove(connection: Connection): void {
    this.#members.delete(connection)
  }

  /** Somebody who is here, to read on behalf of. */
  anybody(): TenantContext | undefined {
    for (const { connection, gone } of this.#members.values()) if (!gone) return connection.person
    return this.#members.keys().next().value?.person
  }

  tellAll(frame: Uint8Array, except?: RoomMember): void {
    for (const member of this.#members.values()) if (member !== except) member.tell(frame)
  }

  reject(member: RoomMember, rejection: Rejection, name: CloseName = 'reset'): void {
    const { userId } = member.connection.person
    this.#io.warn('edit refused', { userId, code: rejection.code, path: rejection.path })
    if (!member.gone) member.connection.send(encodeNote({ is: 'rejected', rejection }))
    this.end(member, name, rejection.code)
  }

  end(member: RoomMember, name: CloseName, reason: string): void {
    if (member.gone) return
    member.gone = true
    member.connection.close(closeCodes[name], reason)
  }

  endAll(name: CloseName, reason: string): void {
    for (const member of this.#members.values()) this.end(member, name, reason)
  }

  /** The edit session of somebody who left, if they changed anything. */
  endSession({ connection, editing }: RoomMember): void {
    if (editing === null) return
    const { person, id: sessionId } = connection
    this.#io.endSession({ person, sessionId, ...editing })
  }

  /** This is not taken any more: whoever left with it waiting has their session ended all the same (C-33). */
  endLeft(waiting: readonly Work[]): void {
    for (const { is, member } of waiting) if (is === 'leave') this.endSession(member)
  }

  /**
   * To be called when memory is the log: whoever has too much waiting has been sent everything up to here, and gets no more
   * until they have read it.
   */
  noteLag(live: LiveDocument): void {
    let stateVector: Uint8Array | null = null
    for (const member of this.#members.values()) {
      if (member.lag !== null || member.connection.backlog() <= this.#limits.lagging) continue
      stateVector ??= live.stateVector()
      member.lag = { stateVector, since: this.#io.now() }
    }
  }

  /** Ends those who have been reading too slowly for too long. */
  endLagging(): void {
    const latest = this.#io.now() - this.#limits.tooSlow.after
    for (const member of this.#members.values()) {
      if (member.lag !== null && member.lag.since < latest) {
        this.end(member, 'tooSlow', 'reads too slowly')
      }
    }
  }
}
