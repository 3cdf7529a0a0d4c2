import type { DocHead } from '#db/repos/docs.ts'
import type { Limits } from '../limits.ts'
import type { Connection } from '../person.ts'
import type { Presence } from '../presence.ts'
import { encodeUpdate } from '../wire.ts'
import { Arrivals } from './arrivals.ts'
import { Audience } from './audience.ts'
import { Inbox } from './inbox.ts'
import { Intake } from './intake.ts'
import { ClientIds } from './client-ids.ts'
import { credit, reveal, rowOf } from './credit.ts'
import { endOf, type End } from './news.ts'
import type { Bell, Loaded, News, Read, RoomIo, TurnOutcome } from './io.ts'
import { LiveDocument, newsAfter } from './live-document.ts'
import type { RoomMember } from './member.ts'
import { Pace } from './pace.ts'
import { noticesOf, reply, type Ground } from './replies.ts'
import { Stewards } from './stewards.ts'
import { Telling } from './telling.ts'
import { forgerOf, merged, onlyAuthor, sizeOf } from './turn.ts'
import { Underway } from './underway.ts'
import { Wishing } from './wishing.ts'
import { rejections, type EditWork, type Work } from './work.ts'

/**
 * resting: memory is the log. ringing: as resting, and the next turn is asked for. In every other state an answer from the
 * log is awaited, and what arrives waits with it.
 */
type State = 'resting' | 'ringing' | 'appending' | 'fetching' | 'refetching' | 'loading' | 'dead'

/**
 * One document and everybody in it (C-1 to C-9, C-18). A state machine without promise, timer, clock or chance: what happens
 * are its methods, what it does goes through {@link RoomIo}. Works in turns: take what has arrived, inspect and apply it,
 * have it committed, only then send it on and answer questions. So between turns memory is exactly the log; whenever the
 * two may differ it is thrown away and loaded again.
 */
export class Room {
  readonly #io: RoomIo
  readonly #limits: Limits
  readonly #audience: Audience
  readonly #intake: Intake
  readonly #arrivals: Arrivals
  readonly #ids = new ClientIds((id) => this.presence.userOf(id))
  readonly #telling: Telling
  readonly #pace: Pace
  readonly #wishing: Wishing
  #state: State = 'resting'
  #live: LiveDocument
  readonly #stewards: Stewards
  readonly #inbox: Inbox
  readonly #underway = new Underway()
  /** somebody else may have written */
  #stale = false

  constructor(io: RoomIo, limits: Limits, { stored, stewardship }: Loaded) {
    this.#io = io
    this.#limits = limits
    this.#live = new LiveDocument(stored)
    this.#stewards = new Stewards(stored.aclRev, stewardship)
    this.#inbox = new Inbox(limits.queue)
    this.#pace = new Pace(limits.spacing)
    this.#wishing = new Wishing(io, limits.snapshot)
    this.#audience = new Audience(io, limits)
    this.#telling = new Telling(io, limits, this.#audience)
    this.#intake = new Intake({
      io,
      limits,
      audience: this.#audience,
      ids: this.#ids,
      stewards: this.#stewards,
      ask: (question) => this.#underway.ask(question),
    })
    this.#arrivals = new Arrivals({
      limits,
      audience: this.#audience,
      ids: this.#ids,
      presence: this.presence,
      ask: (work) => this.#ask(work),
      isOver: () => this.#state === 'dead',
    })
  }

  get presence(): Presence {
    return this.#telling.presence
  }

  get connections(): IterableIterator<Connection> {
    return this.#audience.connections()
  }

  get size(): number {
    return this.#audience.size
  }

  get head(): DocHead {
    return this.#live.head
  }

  /** rows of the log after the last snapshot that is kept */
  get tail(): number {
    return this.#live.tail.rows
  }

  /** revision of who may write what, as this room knows it */
  get aclRev(): number {
    return this.#stewards.rev
  }

  /** Whether everything that has arrived is committed and answered. */
  get isSettled(): boolean {
    return this.#state === 'resting' || this.#state === 'dead'
  }

  join(connection: Connection): void {
    this.#arrivals.join(connection)
  }

  leave(connection: Connection): void {
    this.#arrivals.leave(connection)
  }

  receive(connection: Connection, bytes: Uint8Array): void {
    this.#arrivals.receive(connection, bytes)
  }

  drained(connection: Connection): void {
    this.#arrivals.drained(connection)
  }

  judged(connection: Connection): void {
    this.#arrivals.judged(connection)
  }

  /** Somebody else may have written: look. */
  hint(): void {
    this.#stale = true
    if (this.size > 0) this.#wake()
  }

  /** To be called now and then: ends those who have been reading too slowly for too long. */
  tend(): void {
    this.#audience.endLagging()
  }

  rung(bell: Bell): void {
    if (this.#state === 'dead') return
    const isLog = this.#state === 'resting' || this.#state === 'ringing'
    if (bell === 'changes') this.#telling.changes()
    else if (bell === 'presence') this.#telling.whereabouts(isLog ? this.#live : null)
    else if (bell === 'turn' && this.#state === 'ringing') this.#begin()
  }

  /** The answer to `append`. */
  appended(outcome: TurnOutcome): void {
    if (this.#state !== 'appending') return
    switch (outcome.is) {
      case 'appended':
        return this.#show(outcome.head)
      case 'conflict':
        return this.#fetch('refetching')
      case 'denied':
      case 'foreign-client':
        return this.#blame(outcome.is)
      case 'failed':
        return this.#drop(outcome.error)
    }
  }

  /** The answer to `fetch`. */
  fetched(read: Read<News>): void {
    const state = this.#state
    if (state !== 'fetching' && state !== 'refetching') return
    if (read.is === 'failed') return this.#drop(read.error)
    const { updates, aclRev, stewardship } = read.value
    const end = endOf(read.value, this.#live.head.epoch)
    if (end !== null) return this.#over(end)
    let changed: ReadonlySet<string>
    try {
      changed = this.#live.follow(updates)
    } catch (error) {
      return this.#drop(error)
    }
    const news = merged(updates.map((u) => u.data))
    if (news !== null) this.#audience.tellAll(encodeUpdate(news))
    const sameRules = this.#learn(aclRev, stewardship)
    if (state === 'fetching') return this.#take()
    // Judged under other rules, or compared with what no longer stood there: once more.
    if (sameRules && !this.#underway.written.some((part) => part.meets(changed))) this.#append()
    else this.#reload(this.#underway.edits)
  }

  /** The answer to `load`; undefined: nobody here may read the document any more. */
  loaded(read: Read<Loaded | undefined>): void {
    if (this.#state !== 'loading') return
    if (read.is === 'failed') return this.#drop(read.error)
    if (read.value === undefined) return this.#drop(new Error('nobody here may read it'))
    const { stored, stewardship } = read.value
    const { epoch, seq } = this.#live.head
    const end = endOf({ ...stored.head, updates: [] }, epoch)
    if (end !== null) return this.#over(end)
    this.#live.destroy()
    this.#live = new LiveDocument(stored)
    this.#learn(stored.aclRev, stewardship)
    // What others wrote since was never fetched, and would never be told.
    const news = newsAfter(stored, seq)
    if (news !== null) this.#audience.tellAll(encodeUpdate(news))
    this.#rest()
  }

  /** The answer to `snapshot`, whatever the state: nothing waits for it. */
  snapshotted(isKept: boolean): void {
    this.#wishing.answered(isKept)
  }

  close(): void {
    this.#state = 'dead'
    this.#live.destroy()
  }

  /** Who may write what, read anew; everybody is told when it is different. True: it is not. */
  #learn(...now: Parameters<Stewards['take']>): boolean {
    if (this.#stewards.take(...now)) return true
    for (const member of this.#audience.members()) this.#inbox.put({ is: 'hello', member })
    return false
  }

  #ask(work: Work): boolean {
    if (this.#state === 'dead') return true
    const isTaken = this.#inbox.put(work)
    this.#wake()
    return isTaken
  }

  #wake(): void {
    if (this.#state !== 'resting') return
    this.#state = 'ringing'
    this.#io.ring('turn', this.#inbox.isApart ? 0 : this.#pace.wait(this.#io.now()))
  }

  /** Turn, first step: what others wrote. */
  #begin(): void {
    if (this.#stale && this.size > 0) this.#fetch('fetching')
    else this.#take()
  }

  #fetch(next: 'fetching' | 'refetching'): void {
    this.#stale = false
    const as = this.#audience.anybody()
    if (as === undefined) return this.#drop(new Error('nobody is here to read it'))
    this.#state = next
    this.#io.fetch(as, this.#live.head)
  }

  /** Second step: inspect and apply what has arrived. */
  #take(): void {
    const { questions, edits } = this.#inbox.take(this.#limits.turn)
    for (const question of questions) this.#underway.ask(question)
    const again = this.#underway.take(edits, this.#intake, this.#live)
    if (again !== null) return this.#reload(again)
    this.#pace.turned(this.#io.now(), this.#underway.edits.length, this.size)
    const { written } = this.#underway
    if (written.length === 0) return this.#answer()
    const forger = forgerOf(written, this.#ids)
    if (forger !== null) return this.#blame('foreign-client', forger)
    this.#append()
  }

  /** Third step: have it written. */
  #append(): void {
    this.#state = 'appending'
    this.#io.append({
      expected: this.#live.head,
      aclRev: this.#stewards.rev,
      at: this.#io.date(),
      rows: this.#underway.written.map((part) => rowOf(part, this.#ids, this.#io.newId())),
    })
  }

  /** One of the rows is not allowed. When there is only one it is that; else they are taken again, one a turn. */
  #blame(code: 'denied' | 'foreign-client', found?: RoomMember): void {
    const member = found ?? onlyAuthor(this.#underway.written)
    if (member === undefined) return this.#reload(this.#underway.edits, true)
    // Whether they may still read is for the gate to say: they come in again, or not.
    if (code === 'denied') this.#audience.end(member, 'unavailable', 'access changed')
    else this.#audience.reject(member, rejections.foreignClient)
    this.#reload(this.#underway.edits)
  }

  /** Fourth step: it is durable; now everybody may see it. */
  #show(head: DocHead): void {
    const parts = this.#underway.written
    if (credit(parts, this.#live.head.seq, this.#ids, this.#telling.announcements)) {
      this.#io.ring('changes', this.#limits.changesTick)
    }
    this.#stewards.made(parts)
    const warned = noticesOf(this.#ground()).length
    this.#live.committed(head, sizeOf(parts))
    reveal(this.#audience, parts)
    const notices = noticesOf(this.#ground())
    if (notices.length > warned) for (const notice of notices) this.#audience.tellAll(notice)
    this.#io.committed(head.seq)
    this.#answer()
  }

  /** Last step: everything applied is committed at this moment, so that nothing undurable is told or shown. */
  #answer(): void {
    for (const question of this.#underway.answerable()) {
      reply(this.#audience, this.#ground(), question)
    }
    this.#audience.noteLag(this.#live)
    this.#wishing.look(this.#live, this.#audience.anybody())
    this.#rest()
  }

  #rest(): void {
    if (this.#state === 'dead') return
    this.#underway.end()
    this.#state = 'resting'
    if (!this.#inbox.isEmpty || (this.#stale && this.size > 0)) this.#wake()
  }

  /** Memory is ahead of the log: start from the log, and take these edits (and what was asked with them) once more. */
  #reload(again: readonly EditWork[], apart = false): void {
    this.#inbox.putBack(again, this.#underway.unanswered(), apart)
    this.#underway.end()
    const as = this.#audience.anybody()
    if (as === undefined) return this.#drop(new Error('nobody is here to load it'))
    this.#state = 'loading'
    this.#io.load(as)
  }

  #ground(): Ground {
    const { presence } = this
    const { rev: aclRev, isArchived } = this.#stewards
    return { live: this.#live, aclRev, isArchived, presence, limits: this.#limits }
  }

  #over({ as, why }: End): void {
    this.#audience.endAll(as, why)
    this.#drop(new Error(why))
  }

  /** Memory is not what the log says and cannot be made so: whoever is here comes back to a new room. */
  #drop(error: unknown): void {
    this.#io.warn('room dropped', { err: error })
    this.#state = 'dead'
    this.#io.died()
    this.#audience.endAll('unavailable', 'the document is loaded again')
    this.#audience.endLeft([...this.#underway.unanswered(), ...this.#inbox.clear()])
    this.close()
  }
}
