import { closeCodes } from '#lib/doc/close-codes.ts'
import type { WebSocket } from 'ws'
import { limits } from './limits.ts'
import type { Connection, Person } from './person.ts'
import { TokenBucket } from './token-bucket.ts'

/** A WebSocket as a connection of a room: sends while it is open, closes once, and gives up on who reads too slowly. */
export class Socket implements Connection {
  readonly id: string
  person: Person
  /** when something last came in or went out, in milliseconds of the platform's clock */
  heard: number
  spoke: number
  readonly #ws: WebSocket
  readonly #now: () => number
  readonly #messages: TokenBucket
  readonly #bytes: TokenBucket
  readonly #questions: TokenBucket

  constructor(ws: WebSocket, id: string, person: Person, now: () => number) {
    this.#ws = ws
    this.id = id
    this.person = person
    this.#now = now
    this.heard = now()
    this.spoke = now()
    this.#messages = new TokenBucket(limits.messages, now)
    this.#bytes = new TokenBucket(limits.bytes, now)
    this.#questions = new TokenBucket(limits.syncStep1, now)
  }

  send(frame: Uint8Array): void {
    if (this.#ws.readyState !== this.#ws.OPEN) return
    if (this.backlog() > limits.backlog) return this.close(closeCodes.tooSlow, 'reads too slowly')
    this.spoke = this.#now()
    this.#ws.send(frame)
  }

  close(code: number, reason: string): void {
    if (this.#ws.readyState === this.#ws.OPEN) this.#ws.close(code, reason)
  }

  backlog(): number {
    return this.#ws.bufferedAmount
  }

  /** Whether a frame is within what one socket may send; first sync steps count by themselves, each costs an encoding. */
  admits(frame: Uint8Array): boolean {
    this.heard = this.#now()
    const isStep1 = frame[0] === 0 && frame[1] === 0
    return (
      this.#messages.take(1) &&
      this.#bytes.take(frame.length) &&
      (!isStep1 || this.#questions.take(1))
    )
  }

  ping(): void {
    if (this.#ws.readyState === this.#ws.OPEN) this.#ws.ping()
  }

  terminate(): void {
    this.#ws.terminate()
  }
}
