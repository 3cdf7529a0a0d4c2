import type { Connection, Person } from '#server/collab/person.ts'
import type { Room } from '#server/collab/room/room.ts'
import type { Client } from './client.ts'
import type { Node } from './node.ts'
import type { World } from './world.ts'

/** One connection: two pipes that keep their order and nothing else, and the socket at the server's end of them. */
export class Line implements Connection {
  readonly id: string
  person: Person
  readonly #world: World
  readonly #client: Client
  readonly #node: Node
  #room: Room | null = null
  #upAt = 0
  #downAt = 0
  #waiting: Uint8Array[] = []
  #waitingBytes = 0
  #isPaused = false
  #isOpen = true
  #closing: number | null = null

  constructor(world: World, client: Client) {
    this.#world = world
    this.#client = client
    this.#node = world.nodeFor()
    this.id = world.newId()
    this.person = world.personOf(client.userId)
  }

  open(then: () => void): void {
    this.#world.time.after(this.#world.delay(), () => {
      if (!this.#isOpen) return
      const canRead = this.#world.members.has(this.#client.userId)
      if (!canRead) return this.#lost(4404)
      this.#node.enter((room) => {
        if (!this.#isOpen) return
        // Judged when it knocked; a change since then is found by the next check.
        this.#room = room
        room.join(this)
        then()
      })
    })
    // A server that dies while somebody is at the door.
    this.#world.time.after(5000, () => {
      if (this.#isOpen && this.#room === null) this.#lost(1006)
    })
  }

  /** From the client. */
  up(frame: Uint8Array): void {
    if (!this.#isOpen) return
    this.#upAt = Math.max(this.#upAt, this.#world.time.now + this.#world.delay())
    this.#world.time.after(this.#upAt - this.#world.time.now, () => {
      if (this.#isOpen && this.#closing === null) this.#room?.receive(this, frame)
    })
  }

  send(frame: Uint8Array): void {
    if (!this.#isOpen || this.#closing !== null) return
    if (this.backlog() > this.#world.limits.tooSlow.bytes) return this.close(4508)
    this.#waiting.push(frame)
    this.#waitingBytes += frame.length
    this.#deliver()
  }

  close(code: number): void {
    if (this.#closing !== null) return
    this.#closing = code
    this.#isPaused = false
    this.#deliver()
  }

  backlog(): number {
    return this.#isPaused ? this.#waitingBytes : 0
  }

  pause(): void {
    this.#isPaused = true
  }

  resume(): void {
    if (!this.#isPaused) return
    this.#isPaused = false
    this.#deliver()
    if (this.#isOpen) this.#room?.drained(this)
  }

  /** The connection breaks: the client knows at once, the server at once or (half-open) much later. */
  drop(halfOpen: boolean): void {
    if (!this.#isOpen) return
    const room = this.#room
    this.#isOpen = false
    this.#waiting = []
    this.#client.closed(this, 1006)
    this.#world.time.after(halfOpen ? this.#world.chance.int(5000, 60_000) : 1, () => {
      room?.leave(this)
    })
  }

  get isOpen(): boolean {
    return this.#isOpen
  }

  get node(): Node {
    return this.#node
  }

  get room(): Room | null {
    return this.#room
  }

  #deliver(): void {
    if (this.#isPaused) return
    for (const frame of this.#waiting.splice(0)) this.#down(() => this.#client.hear(this, frame))
    this.#waitingBytes = 0
    const code = this.#closing
    if (code !== null) this.#down(() => this.#lost(code))
  }

  #down(run: () => void): void {
    this.#downAt = Math.max(this.#downAt, this.#world.time.now + this.#world.delay())
    this.#world.time.after(this.#downAt - this.#world.time.now, () => {
      if (this.#isOpen) run()
    })
  }

  #lost(code: number): void {
    if (!this.#isOpen) return
    this.#isOpen = false
    this.#room?.leave(this)
    this.#client.closed(this, code)
  }
}
