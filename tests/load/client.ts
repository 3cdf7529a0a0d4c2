import { readNote } from '#lib/doc/wire.ts'
import * as decoding from 'lib0/decoding'
import { now } from './clock.ts'
import { markFrame, nothingNew, step1 } from './codec.ts'
import type { Target } from './servers.ts'
import { LoadSocket } from './socket.ts'
import { encodePresence, encodeSet, findStamps, stampOf, updateFrame, type Size } from './stamp.ts'

/** What becomes of what clients send and receive. */
export interface Ledger {
  /** a stamp of somebody else arrived */
  readonly received: (
    client: LightClient,
    writer: number,
    n: number,
    due: number,
    at: number,
  ) => void
  /** the server called the client's update n and all before it saved */
  readonly acknowledged: (client: LightClient, n: number, due: number, at: number) => void
  /** something that must not happen */
  readonly trouble: (what: string) => void
}

const noMark = -1

/** Speaks as much of the protocol as load needs: no document, updates written by hand, stamps found in what arrives. */
export class LightClient {
  /** number of the client in this run; the writer in its stamps */
  readonly index: number
  readonly doc: string
  /** when the whole document had arrived; NaN before */
  syncedAt = Number.NaN
  syncedBytes = 0
  /** whether stamps are looked for in what arrives */
  looks = true
  sent = 0
  readonly #target: Target
  readonly #ledger: Ledger
  readonly #socket: LoadSocket
  readonly #clientId: number
  readonly #synced = Promise.withResolvers<void>()
  /** hocuspocus answers each update in order, also the empty second sync step */
  #statuses: number[] = []
  #statusesRead = 0
  readonly #dues: number[] = []
  #leaving = false

  constructor(target: Target, doc: string, index: number, ledger: Ledger) {
    this.#target = target
    this.doc = doc
    this.index = index
    this.#ledger = ledger
    this.#clientId = 1_000_000 + Math.floor(Math.random() * 4_000_000_000)
    this.#socket = new LoadSocket(target.port, target.codec.path(doc), target.headers(index), {
      message: (bytes, from, to) => this.#hear(bytes, from, to),
      closed: (code, reason) => {
        if (this.#leaving) return
        ledger.trouble(`client ${index} was closed: ${code} ${reason}`)
        this.#synced.resolve()
      },
    })
    this.#synced.promise.catch(() => {})
  }

  /** Resolves when the document has arrived; with a server that has none, when the socket is open. */
  async open(): Promise<void> {
    await this.#socket.opened
    const { codec } = this.#target
    const first = codec.first(this.doc)
    if (first !== null) this.#socket.send(first)
    if (!codec.syncs) return
    this.#socket.send(codec.wrap(this.doc, step1))
    await this.#synced.promise
  }

  /** Sends the next update; with `mark` also the question when it is saved. */
  write(due: number, size: Size, mark: boolean): void {
    const n = this.sent
    this.sent += 1
    this.#dues.push(due)
    const update = encodeSet(this.#clientId, n, stampOf(this.index, n, due), size)
    this.#socket.send(this.#target.codec.wrap(this.doc, updateFrame(update)))
    const { acknowledges } = this.#target.codec
    if (acknowledges === 'status') this.#statuses.push(n)
    else if (acknowledges === 'mark' && mark) this.#socket.send(markFrame(n))
  }

  /** Says where it is. */
  point(due: number): void {
    const n = this.sent
    this.sent += 1
    const frame = encodePresence(this.#clientId, n + 1, stampOf(this.index, n, due))
    this.#socket.send(this.#target.codec.wrap(this.doc, frame))
  }

  stopReading(): void {
    this.#leaving = true
    this.#socket.stopReading()
  }

  close(): void {
    this.#leaving = true
    this.#socket.close()
  }

  #hear(bytes: Buffer, from: number, to: number): void {
    const at = now()
    const body = this.#target.codec.bodyAt(bytes, from)
    const type = bytes[body]
    if (type === 0 || type === 4) this.#sync(bytes, body, to, at)
    else if (type === 1) this.#look(bytes, body, to, at)
    else if (type === 100) this.#note(bytes.subarray(body + 1, to), at)
    else if (type === 8) this.#status(bytes[body + 1] === 1, at)
  }

  #sync(bytes: Buffer, body: number, to: number, at: number): void {
    const step = bytes[body + 1]
    if (step === 2) this.#look(bytes, body, to, at)
    else if (step === 0) {
      this.#socket.send(this.#target.codec.wrap(this.doc, nothingNew))
      if (this.#target.codec.acknowledges === 'status') this.#statuses.push(noMark)
    } else if (step === 1 && Number.isNaN(this.syncedAt)) {
      this.syncedAt = at
      this.syncedBytes = to - body
      this.#synced.resolve()
    }
  }

  #look(bytes: Buffer, from: number, to: number, at: number): void {
    if (!this.looks) return
    findStamps(bytes, from, to, (writer, n, due) => {
      if (writer !== this.index) this.#ledger.received(this, writer, n, due, at)
    })
  }

  #note(rest: Uint8Array, at: number): void {
    // CHANGED is for people; reading it would only cost the generator.
    if (rest[0] === 4) return
    const note = readNote(decoding.createDecoder(rest))
    if (note?.is === 'durable') this.#saved(note.mark, at)
    else if (note?.is === 'rejected') this.#ledger.trouble(JSON.stringify(note.rejection))
  }

  #status(saved: boolean, at: number): void {
    const n = this.#statuses[this.#statusesRead]
    this.#statusesRead += 1
    if (!saved) this.#ledger.trouble('an update was not saved')
    else if (n !== undefined && n !== noMark) this.#saved(n, at)
  }

  #saved(n: number, at: number): void {
    this.#ledger.acknowledged(this, n, this.#dues[n] ?? Number.NaN, at)
  }
}
