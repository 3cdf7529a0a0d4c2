import type { Duplex } from 'node:stream'
import { closeCodes } from '#lib/doc/close-codes.ts'
import type { WebSocket } from 'ws'
import { framed } from './framed.ts'
import type { Limits } from './limits.ts'
import type { Connection, Person } from './person.ts'
import { TokenBucket } from './token-bucket.ts'

interface SocketParts {
  readonly ws: WebSocket
  /** what the WebSocket writes to */
  readonly stream: Duplex
  readonly newId: () => string
  readonly person: Person
  readonly limits: Limits
  readonly now: () => number
  /** everything that waited is on its way */
  readonly drained: (connection: Socket) => void
}

/** A WebSocket as a connection of a room: sends while it is open, closes once, and gives up on who reads too slowly. */
export class Socket implements Connection {
  person: Person
  /** when something last came in or went out, in milliseconds of the platform's clock */
  heard: number
  spoke: number
  readonly #parts: SocketParts
  readonly #messages: TokenBucket
  readonly #bytes: TokenBucket
  readonly #questions: TokenBucket
  #waits = false
  #id: string | null = null

  constructor(parts: SocketParts) {
    const { person, limits, now } = parts
    this.#parts = parts
    this.person = person
    this.heard = now()
    this.spoke = now()
    this.#messages = new TokenBucket(limits.messages, now)
    this.#bytes = new TokenBucket(limits.bytes, now)
    this.#questions = new TokenBucket(limits.syncStep1, now)
  }

  /** Made when it is first asked for: most of those who are here only read. */
  get id(): string {
    return (this.#id ??= this.#parts.newId())
  }

  send(frame: Uint8Array): void {
    const { ws, stream, limits, now } = this.#parts
    if (ws.readyState !== ws.OPEN) return
    if (this.backlog() > limits.tooSlow.bytes) {
      return this.close(closeCodes.tooSlow, 'reads too slowly')
    }
    this.spoke = now()
    // Past the WebSocket, which would frame the same bytes anew for everybody. It sends whole frames only, as this does.
    if (stream.write(framed(frame)) || this.#waits) return
    this.#waits = true
    stream.once('drain', () => {
      this.#waits = false
      this.#parts.drained(this)
    })
  }

  close(code: number, reason: string): void {
    const { ws } = this.#parts
    if (ws.readyState === ws.OPEN) ws.close(code, reason)
  }

  backlog(): number {
    return this.#parts.stream.writableLength
  }

  /** Whether a frame is within what one socket may send; first sync steps count by themselves, each costs an encoding. */
  admits(frame: Uint8Array): boolean {
    this.heard = this.#parts.now()
    const isStep1 = frame[0] === 0 && frame[1] === 0
    return (
      this.#messages.take(1) &&
      this.#bytes.take(frame.length) &&
      (!isStep1 || this.#questions.take(1))
    )
  }

  ping(): void {
    const { ws } = this.#parts
    if (ws.readyState === ws.OPEN) ws.ping()
  }

  terminate(): void {
    this.#parts.ws.terminate()
  }
}
