import { closeCodes } from '#lib/doc/close-codes.ts'
import { person as personOrigin } from '#lib/doc/origin.ts'
import { createModelDoc } from '#lib/doc/shape.ts'
import { createUndo, type Undo } from '#lib/doc/undo.ts'
import { extensionType, readNote, writeMark } from '#lib/doc/wire.ts'
import { write } from '#lib/doc/write.ts'
import { encodePresence, encodeStep1, encodeStep2, encodeUpdate } from '#server/collab/wire.ts'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { arbitrary } from './commands.ts'
import { covers } from './covers.ts'
import { Line } from './line.ts'
import type { World } from './world.ts'

const terminal: ReadonlySet<number> = new Set([
  closeCodes.reset,
  closeCodes.tooLarge,
  closeCodes.malformed,
])

/** A window: a real document behind the wire as the provider of y-websocket and our save state speak it. */
export class Client {
  readonly userId: string
  doc: Y.Doc
  /** edits made here and not acknowledged, by number */
  readonly unacknowledged = new Map<number, Uint8Array>()
  made = 0
  confirmed = 0
  refused = 0
  line: Line | null = null
  isGone = false
  /** has sent what its own replica does not hold: what it shows is its own affair from then on */
  isHostile = false
  readonly #world: World
  #undo: Undo
  #greeted = false
  #failures = 0

  constructor(world: World, userId: string) {
    this.#world = world
    this.userId = userId
    this.doc = this.#fresh()
    this.#undo = createUndo(this.doc, personOrigin, 0)
  }

  edit(): void {
    const { chance } = this.#world
    if (this.isGone) return
    if (chance.once(0.1)) {
      this.#undo.undo()
      return
    }
    const count = chance.once(0.2) ? chance.int(2, 4) : 1
    const commands = Array.from({ length: count }, () => arbitrary(chance))
    // What does not hold here is refused here; nothing is written then.
    write(this.doc, commands, personOrigin)
  }

  /** Bytes that no window of ours sends. */
  attack(bytes: Uint8Array): void {
    this.isHostile = true
    this.line?.up(bytes)
  }

  connect(): void {
    if (this.line !== null || this.isGone) return
    this.#greeted = false
    const line = new Line(this.#world, this)
    this.line = line
    line.open(() => {
      line.up(encodeStep1(Y.encodeStateVector(this.doc)))
      const { clientID: clientId } = this.doc
      line.up(encodePresence([{ clientId, clock: Math.ceil(this.#world.time.now), state: '{}' }]))
    })
  }

  hear(line: Line, frame: Uint8Array): void {
    if (line !== this.line) return
    const decoder = decoding.createDecoder(frame)
    const type = decoding.readVarUint(decoder)
    if (type === extensionType) return this.#note(line, decoder)
    if (type !== 0) return
    const step = decoding.readVarUint(decoder)
    const body = decoding.readVarUint8Array(decoder)
    if (step === 0) return line.up(encodeStep2(Y.encodeStateAsUpdate(this.doc, body)))
    this.#failures = 0
    const { database } = this.#world
    if (!covers(database.doc, body)) this.#world.violation('I2 seen, but not in the log')
    Y.applyUpdate(this.doc, body, 'server')
  }

  closed(line: Line, code: number): void {
    if (line !== this.line) return
    this.line = null
    if (this.isGone) return
    if (terminal.has(code)) this.#reset()
    else if (code >= 4400 && code < 4500) {
      this.isGone = true
      this.refused += this.unacknowledged.size
      return
    }
    this.#failures += 1
    const wait = Math.min(2500, 100 * 2 ** this.#failures)
    this.#world.time.after(this.#world.chance.int(wait / 2, wait), () => this.connect())
  }

  /** The edits that were not taken are what a person is shown; the replica begins anew. */
  #reset(): void {
    this.refused += this.unacknowledged.size
    this.unacknowledged.clear()
    this.made = 0
    this.confirmed = 0
    this.#undo.destroy()
    this.doc.destroy()
    this.doc = this.#fresh()
    this.#undo = createUndo(this.doc, personOrigin, 0)
  }

  #fresh(): Y.Doc {
    const doc = createModelDoc(this.#world.chance.int(1000, 2 ** 31))
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'server') return
      this.made += 1
      this.unacknowledged.set(this.made, update)
      this.line?.up(encodeUpdate(update))
      this.#world.time.after(30, () => {
        if (this.#greeted) this.#mark()
      })
    })
    return doc
  }

  #mark(): void {
    this.line?.up(encoding.encode((encoder) => writeMark(encoder, this.made)))
  }

  #note(line: Line, decoder: decoding.Decoder): void {
    const note = readNote(decoder)
    if (note?.is === 'hello') {
      this.#greeted = true
      line.up(encoding.encode((encoder) => writeMark(encoder, this.made)))
    } else if (note?.is === 'durable') this.#durable(note.mark)
  }

  #durable(mark: number): void {
    const { database } = this.#world
    for (const [n, update] of this.unacknowledged) {
      if (n > mark) continue
      if (!covers(database.doc, update))
        this.#world.violation('I1 acknowledged, but not in the log')
      this.unacknowledged.delete(n)
    }
    this.confirmed = Math.max(this.confirmed, mark)
  }
}
