import { docGenesis, linkUpdate } from '#db/doc-chain.ts'
import type { DocHead, StoredUpdate } from '#db/repos/docs.ts'
import { readModel } from '#lib/doc/read.ts'
import { seedUpdate } from '#lib/doc/seed.ts'
import { createModelDoc } from '#lib/doc/shape.ts'
import { write } from '#lib/doc/write.ts'
import type { Command } from '#lib/model/commands.ts'
import { defaultLimits, type Limits } from '#server/collab/limits.ts'
import type { Connection, Person } from '#server/collab/person.ts'
import type { Bell, Quarantined, RoomIo, SessionEnd, TurnRows } from '#server/collab/room/io.ts'
import { Room } from '#server/collab/room/room.ts'
import { encodeUpdate } from '#server/collab/wire.ts'
import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import { blank } from './arbitrary-commands.ts'

/** A room on a stage: nothing happens by itself; the test rings its bells and answers for its log. */
export class Stage implements RoomIo {
  readonly room: Room
  readonly rows: StoredUpdate[] = []
  readonly appends: TurnRows[] = []
  readonly rings: { readonly bell: Bell; readonly afterMs: number }[] = []
  readonly asked: ('fetch' | 'load' | 'snapshot')[] = []
  readonly quarantined: Quarantined[] = []
  readonly ended: SessionEnd[] = []
  readonly warnings: string[] = []
  aclRev = 0
  clock = 0
  isDead = false
  /** whether snapshots are kept; null: no answer comes */
  keeps: boolean | null = true
  #ids = 0

  constructor(limits: Partial<Limits> = {}) {
    this.add('system', seedUpdate(blank))
    this.room = new Room(this, { ...defaultLimits, ...limits }, this.#loaded())
  }

  get head(): DocHead {
    const last = this.rows.at(-1)
    return { epoch: 1, seq: last?.seq ?? 0, hash: last?.hash ?? docGenesis }
  }

  /** Somebody wrote a row, here or elsewhere. */
  add(userId: string, data: Uint8Array): void {
    const seq = this.head.seq + 1
    const own = { seq, userId, orgId: `org-${userId}`, sessionId: null, via: null }
    const update = { ...own, at: this.date(), data }
    this.rows.push({ ...update, hash: linkUpdate(this.head.hash, update) })
  }

  /** Rings what was asked for and answers what is asked, until the room rests. `commit` false: appends stay unanswered. */
  settle(commit = true): void {
    for (let i = 0; i < 1000; i += 1) {
      const turn = this.rings.findIndex((ring) => ring.bell === 'turn')
      const question = this.asked.shift()
      if (question === 'fetch') this.answerFetch()
      else if (question === 'load') this.answerLoad()
      else if (question === 'snapshot') {
        if (this.keeps !== null) this.room.snapshotted(this.keeps)
      } else if (commit && this.appends.length > 0) this.answerAppend()
      else if (turn >= 0) {
        this.rings.splice(turn, 1)
        this.room.rung('turn')
      } else if (question === undefined) return
    }
    throw new Error('the room does not come to rest')
  }

  answerAppend(): void {
    const turn = this.appends.shift()
    if (turn === undefined) throw new Error('nothing was to be appended')
    if (turn.expected.seq !== this.head.seq || turn.aclRev !== this.aclRev) {
      return this.room.appended({ is: 'conflict' })
    }
    for (const row of turn.rows) this.add(row.person.userId, row.data)
    this.room.appended({ is: 'appended', head: this.head })
  }

  answerFetch(): void {
    const updates = this.rows.filter((row) => row.seq > this.room.head.seq)
    this.room.fetched({ is: 'read', value: { epoch: 1, aclRev: this.aclRev, updates } })
  }

  answerLoad(): void {
    this.room.loaded({ is: 'read', value: this.#loaded() })
  }

  now = (): number => this.clock
  date = (): Date => new Date('2026-11-25T01:00:00Z')
  newId = (): string => `id-${(this.#ids += 1)}`
  append = (turn: TurnRows): number => this.appends.push(turn)
  fetch = (): number => this.asked.push('fetch')
  load = (): number => this.asked.push('load')
  snapshot = (): number => this.asked.push('snapshot')
  ring = (bell: Bell, afterMs: number): number => this.rings.push({ bell, afterMs })
  endSession = (end: SessionEnd): number => this.ended.push(end)
  quarantine = (update: Quarantined): number => this.quarantined.push(update)
  committed = (): void => {}
  died = (): void => {
    this.isDead = true
  }
  warn = (what: string): number => this.warnings.push(what)

  #loaded() {
    return {
      stored: { head: this.head, aclRev: this.aclRev, snapshot: null, updates: [...this.rows] },
    }
  }
}

/** Somebody's window, as a room sees it, with the replica behind it. */
export class Guest implements Connection {
  readonly id: string
  person: Person
  readonly got: Uint8Array[] = []
  readonly doc = createModelDoc()
  closed: number | null = null
  waiting = 0

  constructor(userId: string, canWrite = true) {
    this.id = `socket-${userId}`
    const orgId = `org-${userId}`
    const who = { workspaceId: 'w', userId, orgId, name: userId, orgName: { ja: userId } }
    this.person = { ...who, signIn: 's', canWrite }
    Y.applyUpdate(this.doc, seedUpdate(blank))
  }

  send(frame: Uint8Array): void {
    if (this.closed === null) this.got.push(frame)
  }

  close(code: number): void {
    this.closed ??= code
  }

  backlog(): number {
    return this.waiting
  }

  /** The frame of commands made in this window. */
  frame(...commands: Command[]): Uint8Array {
    const before = Y.encodeStateVector(this.doc)
    const refusal = write(this.doc, commands)
    if (refusal !== null) throw new Error(`refused: ${refusal.refused}`)
    return encodeUpdate(Y.encodeStateAsUpdate(this.doc, before))
  }

  /** Frames that begin with these bytes. */
  heard(...start: number[]): readonly Uint8Array[] {
    return this.got.filter((frame) => start.every((byte, i) => frame[i] === byte))
  }
}

/** Windows of people of this name, all inside. */
export function enter(stage: Stage, ...names: string[]): Guest[] {
  const guests = names.map((name) => new Guest(name))
  for (const guest of guests) stage.room.join(guest)
  stage.settle()
  return guests
}

/** What a window would show after it has taken in the updates it was sent. */
export function shown(guest: Guest): readonly string[] {
  for (const frame of guest.heard(0, 2)) {
    const decoder = decoding.createDecoder(frame)
    decoding.readVarUint(decoder)
    decoding.readVarUint(decoder)
    Y.applyUpdate(guest.doc, decoding.readVarUint8Array(decoder))
  }
  return Object.keys(readModel(guest.doc).stakeholders)
}
