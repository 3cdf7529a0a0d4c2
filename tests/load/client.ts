import { once } from 'node:events'
import * as Y from 'yjs'
import { WebSocket } from 'ws'
import type { Target } from './target.ts'

/** What a client saw, for the scenario to sum up. Times are milliseconds. */
export interface Seen {
  /** from the moment an update was due at its writer to its arrival here */
  readonly latencies: number[]
  /** from the moment an update was sent to its acknowledgement */
  readonly acks: number[]
  deliveries: number
  presence: number
}

const stamp = /t(\d{16})s(\d+)n(\d+)e/g
const marker = 't1'.charCodeAt(0)

/** The key of an update that is due at `dueMs` (of the epoch, with microseconds); survives every merging. */
export function stampOf(dueMs: number, writer: number, n: number): string {
  return `t${Math.round(dueMs * 1000)}s${writer}n${n}e`
}

export const nowMs = (): number => performance.timeOrigin + performance.now()

/** A client without a document of its own: sends what was encoded before, and only looks for stamps in what comes. */
export class LightClient {
  readonly seen: Seen = { latencies: [], acks: [], deliveries: 0, presence: 0 }
  readonly ws: WebSocket
  readonly keys = new Set<string>()
  /** when the whole state had arrived */
  readonly joined: Promise<number>
  /** keeps every stamp, for the runs that ask what was lost */
  keepsKeys = false
  /** looks into what comes; without it bytes are only taken off the socket */
  scans = true
  acked = 0
  closed: number | null = null
  readonly #target: Target
  readonly #room: string
  readonly #sentAt: number[] = []
  #marks = 0
  #clock = 0

  constructor(target: Target, room: string, person = 0) {
    this.#target = target
    this.#room = room
    this.ws = new WebSocket(`${target.url}/${room}`, {
      headers: target.headers(person),
      perMessageDeflate: false,
    })
    const { promise, resolve } = Promise.withResolvers<number>()
    this.joined = promise
    this.ws.on('error', () => {})
    this.ws.on('close', (code) => {
      this.closed = code
    })
    this.ws.on('message', (data: Buffer) => this.#hear(data, resolve))
  }

  async open(): Promise<void> {
    await once(this.ws, 'open')
    for (const frame of this.#target.codec.hello(this.#room)) this.ws.send(frame)
    await this.joined
  }

  update(update: Uint8Array): void {
    const { codec } = this.#target
    this.ws.send(codec.update(this.#room, update))
    this.#marks += 1
    this.#sentAt[this.#marks] = performance.now()
    const mark = codec.mark(this.#marks)
    if (mark !== null) this.ws.send(mark)
  }

  presence(clientId: number, x: number): void {
    this.#clock += 1
    const state = JSON.stringify({ cursor: { x, y: 0 } })
    this.ws.send(this.#target.codec.presence(this.#room, clientId, this.#clock, state))
  }

  forget(): void {
    Object.assign(this.seen, { latencies: [], acks: [], deliveries: 0, presence: 0 })
  }

  #hear(data: Buffer, joined: (at: number) => void): void {
    const at = nowMs()
    if (!this.scans) return
    const heard = this.#target.codec.read(this.#room, data)
    if (heard.is === 'state') joined(at)
    if (heard.is === 'ack') this.#acknowledged(heard.n)
    if (heard.is === 'presence') {
      this.seen.presence += data.toString('latin1').split('"x":').length - 1
    }
    if (heard.is === 'update' || (heard.is === 'state' && this.keepsKeys)) this.#scan(data, at)
  }

  #scan(data: Buffer, at: number): void {
    if (!data.includes(marker)) return
    for (const [key, due] of data.toString('latin1').matchAll(stamp)) {
      this.seen.deliveries += 1
      this.seen.latencies.push(at - Number(due) / 1000)
      if (this.keepsKeys) this.keys.add(key)
    }
  }

  #acknowledged(n: number | null): void {
    this.acked = n === null ? this.acked + 1 : Math.max(this.acked, n)
    const sent = this.#sentAt[this.acked]
    if (sent !== undefined) this.seen.acks.push(performance.now() - sent)
  }
}

/** Encodes the updates of one writer: one new place on the canvas each, under a key that is a stamp. */
export class Writer {
  readonly #doc = new Y.Doc()
  readonly #id: number
  #n = 0

  constructor(id: number) {
    this.#id = id
  }

  next(dueMs: number): { readonly key: string; readonly update: Uint8Array } {
    let update: Uint8Array | null = null
    this.#doc.once('update', (made: Uint8Array) => {
      update = made
    })
    const key = stampOf(dueMs, this.#id, this.#n)
    this.#doc.getMap('places').set(key, { x: this.#n, y: this.#id })
    this.#n += 1
    if (update === null) throw new Error('nothing was written')
    return { key, update }
  }
}
