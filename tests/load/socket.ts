import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'

/** What somebody who holds a socket wants to know. */
export interface SocketEvents {
  /** a message lies in `bytes` from `from` to `to` */
  readonly message: (bytes: Buffer, from: number, to: number) => void
  readonly closed: (code: number, reason: string) => void
}

/**
 * The least WebSocket client (RFC 6455): a generator that gives each frame an object and an event measures itself.
 * Client frames are masked with a key of their own, as browsers do.
 */
export class LoadSocket {
  readonly opened: Promise<void>
  readonly #stream: Socket
  readonly #events: SocketEvents
  readonly #mask = randomBytes(4)
  /** what came of a frame that is not whole yet, and how many bytes it takes to go on */
  #waiting: Buffer[] = []
  #size = 0
  #wanted = 0
  #open = false
  #closed = false
  #parts: Buffer[] = []

  constructor(
    port: number,
    path: string,
    headers: Readonly<Record<string, string>>,
    events: SocketEvents,
  ) {
    this.#events = events
    this.#stream = connect({ port, host: '127.0.0.1', noDelay: true })
    const opening = Promise.withResolvers<void>()
    this.opened = opening.promise
    this.opened.catch(() => {})
    const lines = {
      host: `127.0.0.1:${port}`,
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': randomBytes(16).toString('base64'),
      ...headers,
    }
    const asked = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`)
    this.#stream.on('connect', () =>
      this.#stream.write(`GET ${path} HTTP/1.1\r\n${asked.join('')}\r\n`),
    )
    this.#stream.on('error', (error) => {
      opening.reject(error)
      this.#end(1006, error.message)
    })
    this.#stream.on('close', () => {
      opening.reject(new Error('closed before it was open'))
      this.#end(1006, '')
    })
    this.#stream.on('data', (chunk: Buffer) => {
      this.#waiting.push(chunk)
      this.#size += chunk.length
      // A document of a megabyte comes in many pieces: they are put together once.
      if (this.#size < this.#wanted) return
      const bytes = this.#waiting.length === 1 ? chunk : Buffer.concat(this.#waiting)
      const at = this.#open ? this.#read(bytes, 0) : this.#handshake(bytes, opening)
      this.#waiting = at < bytes.length ? [bytes.subarray(at)] : []
      this.#size = bytes.length - at
    })
  }

  /** Sends one binary message. */
  send(message: Uint8Array): void {
    this.#write(0x82, message)
  }

  /** Reads nothing any more: a slow reader. */
  stopReading(): void {
    this.#stream.pause()
  }

  close(): void {
    this.#closed = true
    this.#stream.destroy()
  }

  #handshake(bytes: Buffer, opening: PromiseWithResolvers<void>): number {
    const end = bytes.indexOf('\r\n\r\n')
    if (end < 0) return 0
    if (bytes.toString('latin1', 9, 12) !== '101') {
      opening.reject(new Error(bytes.toString('latin1', 0, 40)))
      this.#stream.destroy()
      return bytes.length
    }
    this.#open = true
    opening.resolve()
    return this.#read(bytes, end + 4)
  }

  /** All whole frames; where the first that is not whole begins. */
  #read(bytes: Buffer, start: number): number {
    let at = start
    this.#wanted = 0
    while (at + 2 <= bytes.length) {
      const first = bytes[at] ?? 0
      const short = (bytes[at + 1] ?? 0) & 0x7f
      const head = short < 126 ? 2 : short === 126 ? 4 : 10
      if (at + head > bytes.length) break
      const length =
        short < 126
          ? short
          : short === 126
            ? bytes.readUInt16BE(at + 2)
            : Number(bytes.readBigUInt64BE(at + 2))
      const from = at + head
      const to = from + length
      if (to > bytes.length) {
        this.#wanted = to - at
        break
      }
      this.#take(first, bytes, from, to)
      at = to
    }
    return at
  }

  #take(first: number, bytes: Buffer, from: number, to: number): void {
    const opcode = first & 0x0f
    if (opcode === 9) this.#write(0x8a, bytes.subarray(from, to))
    else if (opcode === 8) {
      const code = to - from >= 2 ? bytes.readUInt16BE(from) : 1005
      this.#end(code, bytes.subarray(from + 2, to).toString())
      this.#stream.destroy()
    } else if (opcode <= 2) {
      if ((first & 0x80) !== 0 && this.#parts.length === 0) {
        this.#events.message(bytes, from, to)
        return
      }
      this.#parts.push(Buffer.from(bytes.subarray(from, to)))
      if ((first & 0x80) === 0) return
      const whole = Buffer.concat(this.#parts)
      this.#parts = []
      this.#events.message(whole, 0, whole.length)
    }
  }

  #write(first: number, payload: Uint8Array): void {
    const { length } = payload
    const head = length < 126 ? 2 : length < 65_536 ? 4 : 10
    const frame = Buffer.allocUnsafe(head + 4 + length)
    frame[0] = first
    frame[1] = 0x80 | (length < 126 ? length : length < 65_536 ? 126 : 127)
    if (head === 4) frame.writeUInt16BE(length, 2)
    else if (head === 10) frame.writeBigUInt64BE(BigInt(length), 2)
    frame.set(this.#mask, head)
    for (let i = 0; i < length; i += 1) {
      frame[head + 4 + i] = (payload[i] ?? 0) ^ (this.#mask[i & 3] ?? 0)
    }
    this.#stream.write(frame)
  }

  #end(code: number, reason: string): void {
    if (this.#closed) return
    this.#closed = true
    this.#events.closed(code, reason)
  }
}
