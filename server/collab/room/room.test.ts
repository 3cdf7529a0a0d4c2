import { docGenesis, linkUpdate } from '#db/doc-chain.ts'
import type { DocHead, StoredDoc, StoredUpdate } from '#db/repos/docs.ts'
import type { Command } from '#lib/model/commands.ts'
import { closeCodes } from '#lib/doc/close-codes.ts'
import { seedUpdate } from '#lib/doc/seed.ts'
import { createModelDoc } from '#lib/doc/shape.ts'
import { write } from '#lib/doc/write.ts'
import { createLog } from '#server/log.ts'
import { blank } from '#tests/support/arbitrary-commands.ts'
import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import type { Appended } from '#db/repos/updates.ts'
import { defaultLimits } from '../limits.ts'
import type { Connection, Person } from '../person.ts'
import type { Store } from '../store.ts'
import { encodeStep1, encodeStep2, encodeUpdate } from '../wire.ts'
import type { Loaded, TurnRows } from './io.ts'
import type { Room } from './room.ts'
import { openRoom } from './shell.ts'

const at = new Date('2026-11-25T01:00:00Z')

/** A log in memory whose commits happen when the test says so. */
class MemoryStore implements Store {
  readonly rows: StoredUpdate[] = []
  readonly snapshots: number[] = []
  readonly ended: unknown[] = []
  loads = 0
  /** what the next commits answer, instead of appending */
  answers: (Appended | Error)[] = []
  #gate: Promise<void> | null = null
  #open: () => void = () => {}

  constructor() {
    this.add('system', seedUpdate(blank))
  }

  get head(): DocHead {
    const last = this.rows.at(-1)
    return { epoch: 1, seq: last?.seq ?? 0, hash: last?.hash ?? docGenesis }
  }

  add(userId: string, data: Uint8Array): DocHead {
    const seq = this.head.seq + 1
    const update = { seq, userId, orgId: `org-${userId}`, sessionId: null, via: null, at, data }
    this.rows.push({ ...update, hash: linkUpdate(this.head.hash, update) })
    return this.head
  }

  hold(): void {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#gate = promise
    this.#open = resolve
  }

  release(): void {
    this.#gate = null
    this.#open()
  }

  load = async (): Promise<Loaded> => {
    this.loads += 1
    const stored: StoredDoc = {
      head: this.head,
      aclRev: 0,
      snapshot: null,
      updates: [...this.rows],
    }
    return { stored }
  }

  fetch = async (_as: unknown, after: DocHead) => ({
    epoch: 1,
    aclRev: 0,
    updates: this.rows.filter((r) => r.seq > after.seq),
  })

  append = async ({ expected, rows }: TurnRows): Promise<Appended> => {
    await this.#gate
    const answer = this.answers.shift()
    if (answer instanceof Error) throw answer
    if (answer !== undefined) return answer
    if (expected.seq !== this.head.seq) return { is: 'conflict' }
    for (const row of rows) this.add(row.person.userId, row.data)
    return { is: 'appended', head: this.head }
  }

  quarantine = async (): Promise<void> => {}

  endSession = async (end: object, when: Date): Promise<void> => {
    this.ended.push({ ...end, at: when })
  }
}

class Window implements Connection {
  readonly id: string
  readonly person: Person
  readonly got: Uint8Array[] = []
  closed: number | null = null
  readonly doc = createModelDoc()

  constructor(userId: string, canWrite = true) {
    this.id = `socket-${userId}`
    this.person = {
      workspaceId: 'w',
      userId,
      orgId: `org-${userId}`,
      name: userId,
      orgName: { ja: userId },
      signIn: 's',
      canWrite,
    }
    Y.applyUpdate(this.doc, seedUpdate(blank))
  }

  send(frame: Uint8Array): void {
    if (this.closed === null) this.got.push(frame)
  }

  close(code: number): void {
    this.closed ??= code
  }

  backlog(): number {
    return 0
  }

  /** The frame of a new element. */
  edit(id: string): Uint8Array {
    const value = { kind: 'organization' as const, name: { ja: id }, members: [] }
    return this.#frame({ type: 'add', in: 'stakeholders', id, value })
  }

  /** The frame of an element that was moved. */
  move(x: number): Uint8Array {
    return this.#frame({ type: 'put', cell: 'places', key: 'a', value: { x, y: 0 } })
  }

  #frame(command: Command): Uint8Array {
    const before = Y.encodeStateVector(this.doc)
    write(this.doc, [command])
    return encodeUpdate(Y.encodeStateAsUpdate(this.doc, before))
  }

  updates(): number {
    return this.got.filter((f) => f[0] === 0 && f[1] === 2).length
  }

  has(...start: number[]): boolean {
    return this.got.some((f) => start.every((byte, i) => f[i] === byte))
  }
}

async function arranged() {
  const store = new MemoryStore()
  const committed: number[] = []
  let died = false
  const room = openRoom(
    {
      docId: 'd',
      store,
      clock: () => at,
      newId: () => 'batch',
      log: createLog('fatal'),
      limits: { ...defaultLimits, snapshot: { ...defaultLimits.snapshot, rows: 500 } },
      snapshots: {
        wish: async () => await Promise.resolve(store.snapshots.push(store.head.seq) > 0),
      },
      committed: (seq) => committed.push(seq),
      died: () => {
        died = true
      },
      trailing: () => {},
    },
    await store.load(),
  )
  const [a, b] = [new Window('a'), new Window('b')]
  room.join(a)
  room.join(b)
  await settled(room)
  return { store, room, a, b, committed, died: () => died }
}

/** When everything that has arrived is committed and answered. */
async function settled(room: Room): Promise<void> {
  await vi.waitUntil(() => room.isSettled, { interval: 1 })
}

const whole = encodeStep1(Uint8Array.from([0]))

test('[C-3] nothing is shown, acknowledged or told to a newcomer while a commit is under way', async () => {
  const { store, room, a, b, committed } = await arranged()
  const c = new Window('c')
  store.hold()
  room.receive(a, a.edit('x'))
  room.receive(a, Uint8Array.from([100, 0, 1]))
  await new Promise((resolve) => setImmediate(resolve))
  room.join(c)
  room.receive(c, whole)
  room.receive(b, whole)
  await new Promise((resolve) => setImmediate(resolve))
  expect([b.updates(), a.has(100, 1), b.has(0, 1), c.got.length]).toEqual([0, false, false, 0])
  expect(committed).toEqual([])
  store.release()
  await settled(room)
  expect([b.updates(), a.has(100, 1, 1), b.has(0, 1), c.has(0, 1)]).toEqual([1, true, true, true])
  expect(committed).toEqual([2])
  expect(a.updates()).toBe(0)
})

test('[C-3] what arrives while one commit is under way is one commit of its own', async () => {
  const { store, room, a, b } = await arranged()
  store.hold()
  room.receive(a, a.edit('x0'))
  await new Promise((resolve) => setImmediate(resolve))
  for (let i = 1; i < 20; i += 1) room.receive(a, a.edit(`x${i}`))
  store.release()
  await settled(room)
  expect(store.rows).toHaveLength(3)
  expect(b.updates()).toBe(2)
})

test('[C-11] an edit the database refuses leaves no trace, and the edits of others in the same turn stand', async () => {
  const { store, room, a, b } = await arranged()
  const c = new Window('c')
  room.join(c)
  await settled(room)
  // Together, then one by one: which of them it was.
  store.answers = [{ is: 'denied' }, { is: 'denied' }]
  room.receive(a, a.edit('refused'))
  room.receive(b, b.edit('kept'))
  room.receive(b, Uint8Array.from([100, 0, 1]))
  await settled(room)
  expect(a.closed).toBe(closeCodes.unavailable)
  expect(b.closed).toBeNull()
  expect(b.has(100, 1, 1)).toBe(true)
  expect(store.rows.map((r) => r.userId)).toEqual(['system', 'b'])
  expect(c.updates()).toBe(1)
})

test('[C-17] when somebody else wrote first, their rows are taken in and shown, and the edit follows them', async () => {
  const { store, room, a, b } = await arranged()
  const elsewhere = new Window('z')
  const frame = elsewhere.edit('there')
  store.add('z', frame.slice(frame.length - (frame[2] ?? 0)))
  room.receive(a, a.edit('here'))
  await settled(room)
  expect(store.rows.map((r) => r.userId)).toEqual(['system', 'z', 'a'])
  expect([a.updates(), b.updates()]).toEqual([1, 2])
})

test('[C-17] a failure that is not a refusal drops the room: everybody comes back, nothing undurable was seen', async () => {
  const { store, room, a, b, died } = await arranged()
  store.answers = [new Error('the database is gone')]
  room.receive(a, a.edit('x'))
  await settled(room)
  expect([a.closed, b.closed]).toEqual([closeCodes.unavailable, closeCodes.unavailable])
  expect(b.updates()).toBe(0)
  expect(died()).toBe(true)
})

test('[C-14] an edit session that ends says what it held, also when the room was dropped', async () => {
  const { store, room, a, b } = await arranged()
  room.receive(a, a.edit('x'))
  await settled(room)
  room.receive(a, a.edit('y'))
  await settled(room)
  room.leave(a)
  room.leave(b)
  await settled(room)
  expect(store.ended).toEqual([
    { person: a.person, sessionId: a.id, firstSeq: 2, lastSeq: 3, updates: 2, at },
  ])
})

test('[C-28] a snapshot is wished for when the log has grown by so many rows', async () => {
  const { store, room, a } = await arranged()
  for (let i = 0; i < 505; i += 1) {
    room.receive(a, a.move(i))
    await settled(room)
  }
  expect(store.snapshots).toEqual([500])
  expect(room.tail).toBe(store.head.seq - 500)
})

test('[C-2] an answer to our question is taken once, however often it is sent', async () => {
  const { store, room, a, b } = await arranged()
  a.edit('x')
  const answer = encodeStep2(Y.encodeStateAsUpdate(a.doc))
  for (let i = 0; i < 3; i += 1) room.receive(a, answer)
  await settled(room)
  expect(store.rows).toHaveLength(2)
  expect(b.updates()).toBe(1)
})

test('[C-8] of two who use a new client id in the same turn the first keeps it and the other is refused', async () => {
  const { room, store, a, b } = await arranged()
  b.doc.clientID = a.doc.clientID
  b.edit('not-sent')
  const before = store.rows.length
  room.receive(a, a.edit('x'))
  room.receive(b, b.edit('forged'))
  await settled(room)
  expect(store.rows.slice(before).map((row) => row.userId)).toEqual([a.person.userId])
  expect(a.closed).toBeNull()
  expect(b.closed).toBe(closeCodes.reset)
})
