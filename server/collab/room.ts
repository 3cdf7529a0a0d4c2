import type { StoredDoc } from '#db/repos/docs.ts'
import type { TenantContext } from '#db/tenant.ts'
import { closeCodes, type CloseName } from '#lib/doc/close-codes.ts'
import { defaultLimits, inspectUpdate, type InspectRefusal } from '#lib/doc/inspect.ts'
import { encodeNote, type Rejection } from '#lib/doc/wire.ts'
import type { Clock } from '#server/clock.ts'
import type { Log } from '#server/log.ts'
import { limits } from './limits.ts'
import { LiveDocument } from './live-document.ts'
import type { Connection } from './person.ts'
import { Presence } from './presence.ts'
import { Batch, RoomMember } from './room-member.ts'
import type { Store } from './store.ts'
import { encodeUpdate, readFrame } from './wire.ts'
import { rejections, type EditWork, type Question, type Work } from './work.ts'

export interface RoomParts {
  readonly docId: string
  readonly store: Store
  readonly clock: Clock
  readonly newId: () => string
  readonly log: Log
  /** after a commit */
  readonly committed: (seq: number) => void
  /** the room cannot go on: forget it */
  readonly died: () => void
}

/**
 * One document and everybody in it (C-1 to C-9). Works in turns: take what has arrived, inspect and apply it, commit it,
 * only then send it on and answer questions. What arrives during a commit is the next turn: the database sets the pace.
 * The document in memory is a copy of the log; whenever the two may differ it is thrown away and loaded again.
 */
export class Room {
  readonly presence = new Presence(() => this.#members.keys())
  readonly #parts: RoomParts
  readonly #members = new Map<Connection, RoomMember>()
  readonly #owners = new Map<number, string>()
  #queue: Work[] = []
  #running: Promise<void> | null = null
  #live: LiveDocument
  #snapshotAt: number
  #dead = false

  constructor(parts: RoomParts, stored: StoredDoc) {
    this.#parts = parts
    this.#live = new LiveDocument(stored)
    this.#snapshotAt = this.#live.loadedFrom
  }

  get connections(): readonly Connection[] {
    return [...this.#members.keys()]
  }

  get headSeq(): number {
    return this.#live.head.seq
  }

  join(connection: Connection): void {
    const member = new RoomMember(connection)
    this.#members.set(connection, member)
    this.#do({ is: 'greet', member })
  }

  leave(connection: Connection): void {
    const member = this.#members.get(connection)
    if (member === undefined) return
    this.#members.delete(connection)
    this.presence.leave(connection)
    if (this.#dead) void this.#endSession(member)
    else this.#do({ is: 'leave', member })
  }

  /** One frame of a connection that has joined. */
  receive(connection: Connection, bytes: Uint8Array): void {
    const member = this.#members.get(connection)
    if (member === undefined || member.gone) return
    const frame = readFrame(bytes)
    if (frame === null) return this.#end(member, 'malformed', 'a frame cannot be read')
    switch (frame.is) {
      case 'step1':
        return this.#do({ is: 'step1', member, stateVector: frame.stateVector })
      case 'step2':
      case 'update': {
        const whole = frame.is === 'step2'
        const most = whole ? limits.syncStep2 : limits.update
        if (frame.update.length > most)
          return this.#end(member, 'tooLarge', 'an update is too large')
        return this.#do({ is: 'edit', member, update: frame.update, whole })
      }
      case 'presence':
        return this.presence.take(connection, frame.entries)
      case 'mark':
        return this.#do({ is: 'mark', member, mark: frame.mark })
      case 'nothing':
        return
    }
  }

  /** Somebody else may have written: look. */
  refresh(): void {
    if (this.#members.size > 0 && !this.#queue.some((w) => w.is === 'refresh')) {
      this.#do({ is: 'refresh' })
    }
  }

  /** Tells a connection again what it may do. */
  greetAgain(connection: Connection): void {
    const member = this.#members.get(connection)
    if (member !== undefined) this.#sayHello(member)
  }

  /** When everything that has arrived is committed and answered. */
  async settled(): Promise<void> {
    while (this.#running !== null) await this.#running
  }

  close(): void {
    this.#dead = true
    this.presence.close()
    this.#live.destroy()
  }

  #do(work: Work): void {
    if (this.#dead) return
    this.#queue.push(work)
    this.#running ??= this.#run()
  }

  async #run(): Promise<void> {
    // One tick later, so that frames which arrived together are one turn.
    await Promise.resolve()
    try {
      while (this.#queue.length > 0 && !this.#dead) {
        await this.#turn(this.#queue.splice(0, limits.turn))
      }
    } catch (error) {
      this.#poison(error)
    } finally {
      this.#running = null
    }
  }

  async #turn(work: readonly Work[]): Promise<void> {
    const batches = new Map<RoomMember, Batch>()
    const later: Question[] = []
    for (const item of work) {
      if (item.is === 'edit') this.#take(item, batches, later)
      else later.push(item)
    }
    const waiting = [...batches.values()]
    for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
      if (await this.#commit(batch)) continue
      // The document holds edits that did not become durable: start from the log, and take the others' once more.
      await this.#reload()
      const again = waiting.flatMap((b) => b.sources.map((update) => editOf(b, update)))
      this.#queue.unshift(...again, ...later)
      return
    }
    for (const item of later) await this.#answer(item)
    await this.#snapshotWhenWorthIt()
  }

  #take(edit: EditWork, batches: Map<RoomMember, Batch>, later: Question[]): void {
    const { member, update, whole } = edit
    const { person } = member.connection
    if (member.gone) return
    const seen = inspectUpdate(this.#live.doc, update, defaultLimits)
    if ('refused' in seen) return this.#refused(member, seen, later)
    if (seen.clients.length === 0 && seen.touches.length === 0) {
      if (whole) this.#caughtUp(member)
      return
    }
    if (!person.canWrite) return this.#reject(member, rejections.readOnly)
    if (this.#isForeign(seen.clients, person.userId)) {
      return this.#reject(member, rejections.foreignClient)
    }
    if (this.#live.bytes + update.length > limits.document) {
      return this.#reject(member, rejections.full, 'tooLarge')
    }
    const batch = batches.get(member) ?? new Batch(member)
    batches.set(member, batch)
    batch.whole ||= whole
    batch.add(update, this.#live.apply(update), seen)
  }

  /** Whether one of the client ids is known to be somebody else's. */
  #isForeign(clients: Iterable<number>, userId: string): boolean {
    return [...clients].some((id) => (this.#owners.get(id) ?? userId) !== userId)
  }

  #refused(member: RoomMember, { code, path, reason }: InspectRefusal, later: Question[]): void {
    const rejection = { code, path, reason }
    if (code === 'gap' || code === 'missing-dependency') {
      member.gaps += 1
      member.behind = true
      if (member.gaps > limits.gaps) this.#reject(member, rejection)
      else later.push({ is: 'ask', member })
    } else if (code === 'malformed') this.#reject(member, rejection, 'malformed')
    else if (code === 'too-large') this.#reject(member, rejection, 'tooLarge')
    else this.#reject(member, rejection)
  }

  /** Makes a batch durable, then shows it to the others. False: it was refused, and memory is ahead of the log. */
  async #commit(batch: Batch): Promise<boolean> {
    const { member } = batch
    const { connection } = member
    const { person } = connection
    const data = batch.merged()
    if (data === null) return true
    // Somebody in the same turn may have been the first to use the id, a moment ago (C-8).
    if (this.#isForeign(batch.clients, person.userId)) {
      this.#reject(member, rejections.foreignClient)
      return false
    }
    const edit = {
      person,
      batchId: this.#parts.newId(),
      sessionId: connection.id,
      opens: member.editing === null,
      clientIds: [...batch.clients],
      unbound: [...batch.clients].filter((id) => !this.#owners.has(id)),
      at: this.#parts.clock(),
      data,
    }
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const answer = await this.#parts.store.append({ ...edit, expected: this.#live.head })
      switch (answer.is) {
        case 'appended':
          this.#live.committed(answer.head, data.length)
          for (const id of batch.clients) this.#owners.set(id, person.userId)
          this.#show(batch, data)
          return true
        case 'conflict':
          await this.#fetch(person)
          break
        case 'denied':
          this.#reject(member, rejections.readOnly, 'forbidden')
          return false
        case 'foreign-client':
          this.#reject(member, rejections.foreignClient)
          return false
      }
    }
    throw new Error('others kept writing first')
  }

  #show(batch: Batch, data: Uint8Array): void {
    const { member } = batch
    const { seq } = this.#live.head
    const { userId, name, orgId } = member.connection.person
    member.editing ??= { firstSeq: seq, lastSeq: seq, updates: 0 }
    member.editing.lastSeq = seq
    member.editing.updates += 1
    const change = { seq, userId, name, orgId, elements: [...batch.elements].slice(0, 200) }
    this.#broadcast(encodeUpdate(data), member)
    if (change.elements.length > 0) this.#broadcast(encodeNote({ is: 'changed', change }), member)
    if (batch.whole) this.#caughtUp(member)
    this.#parts.committed(seq)
  }

  #caughtUp(member: RoomMember): void {
    member.behind = false
    member.gaps = 0
    if (member.heldMark !== null) this.#do({ is: 'mark', member, mark: member.heldMark })
    member.heldMark = null
  }

  /** Everything applied is committed at this moment, so that nothing undurable is told or shown. */
  async #answer(work: Question): Promise<void> {
    switch (work.is) {
      case 'greet':
        work.member.connection.send(this.#live.question())
        this.#sayHello(work.member)
        work.member.connection.send(this.presence.all())
        break
      case 'ask':
        work.member.connection.send(this.#live.question())
        break
      case 'step1':
        this.#sendState(work.member, work.stateVector)
        break
      case 'mark':
        if (work.member.gone) break
        if (work.member.behind) work.member.heldMark = work.mark
        else work.member.connection.send(encodeNote({ is: 'durable', mark: work.mark }))
        break
      case 'leave':
        await this.#endSession(work.member)
        break
      case 'refresh':
        await this.#refreshNow()
        break
    }
  }

  #sayHello({ connection }: RoomMember): void {
    const { epoch, seq } = this.#live.head
    const hello = { epoch, headSeq: seq, canWrite: connection.person.canWrite }
    connection.send(encodeNote({ is: 'hello', hello }))
  }

  #sendState(member: RoomMember, stateVector: Uint8Array): void {
    const frame = this.#live.answer(stateVector)
    if (frame === null) this.#end(member, 'malformed', 'a state vector cannot be read')
    else member.connection.send(frame)
  }

  async #endSession({ connection, editing }: RoomMember): Promise<void> {
    if (editing === null) return
    const { person, id: sessionId } = connection
    try {
      await this.#parts.store.endSession({ person, sessionId, ...editing, at: this.#parts.clock() })
    } catch (error) {
      // Somebody who was removed meanwhile cannot write the end of it; the rows of the log still say what they did.
      this.#parts.log.warn({ err: error, docId: this.#parts.docId, sessionId }, 'session not ended')
    }
  }

  async #refreshNow(): Promise<void> {
    for (const { person } of this.#members.keys()) return await this.#fetch(person)
  }

  /** Takes in what others appended to the log. */
  async #fetch(as: TenantContext): Promise<void> {
    for (const update of await this.#parts.store.tail(as, this.#live.head)) {
      this.#live.follow(update)
      this.#broadcast(encodeUpdate(update.data))
    }
  }

  async #reload(): Promise<void> {
    const stored = await this.#loadAsAnybody()
    if (stored === undefined) return this.#drop()
    this.#live.destroy()
    this.#live = new LiveDocument(stored)
  }

  async #loadAsAnybody(): Promise<StoredDoc | undefined> {
    for (const { person } of this.#members.keys()) {
      const stored = await this.#parts.store.load(person)
      if (stored !== undefined) return stored
    }
    return undefined
  }

  async #snapshotWhenWorthIt(): Promise<void> {
    const { head } = this.#live
    if (head.seq - this.#snapshotAt < limits.snapshotEvery) return
    const [connection] = this.#members.keys()
    if (connection === undefined) return
    this.#snapshotAt = head.seq
    try {
      await this.#parts.store.snapshot(connection.person, head, this.#live.state())
    } catch (error) {
      // A snapshot only makes loading shorter; the log is whole without it.
      this.#parts.log.warn({ err: error, docId: this.#parts.docId }, 'snapshot not written')
    }
  }

  #broadcast(frame: Uint8Array, except?: RoomMember): void {
    for (const member of this.#members.values()) {
      if (member !== except && !member.gone) member.connection.send(frame)
    }
  }

  #reject(member: RoomMember, rejection: Rejection, name: CloseName = 'reset'): void {
    const { docId, log } = this.#parts
    const { userId } = member.connection.person
    log.warn({ docId, userId, code: rejection.code }, 'edit refused')
    member.connection.send(encodeNote({ is: 'rejected', rejection }))
    this.#end(member, name, rejection.code)
  }

  #end(member: RoomMember, name: CloseName, reason: string): void {
    member.gone = true
    member.connection.close(closeCodes[name], reason)
  }

  /** Something failed that must not: the room is dropped, and the log tells the next one what is true. */
  #poison(error: unknown): void {
    this.#parts.log.error({ err: error, docId: this.#parts.docId }, 'room dropped')
    this.#drop()
  }

  /** Memory is not what the log says and cannot be made so: whoever is here comes back to a new room. */
  #drop(): void {
    this.#dead = true
    this.#parts.died()
    for (const member of this.#members.values()) {
      if (!member.gone) this.#end(member, 'unavailable', 'the document is loaded again')
    }
    this.close()
  }
}

function editOf({ member, whole }: Batch, update: Uint8Array): EditWork {
  return { is: 'edit', member, update, whole }
}
