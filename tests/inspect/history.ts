import { canonicalJson } from '#lib/base/canonical-json.ts'
import { inspectUpdate, liveLimits, uploadLimits, type InspectLimits } from '#lib/doc/inspect.ts'
import { readModel } from '#lib/doc/read.ts'
import { seedUpdate } from '#lib/doc/seed.ts'
import { createModelDoc } from '#lib/doc/shape.ts'
import { createUndo, type Undo } from '#lib/doc/undo.ts'
import { write } from '#lib/doc/write.ts'
import type { Command } from '#lib/model/commands.ts'
import * as Y from 'yjs'
import type { Dice } from '#tests/support/dice.ts'
import { missedPaths } from './oracle.ts'
import { rawEdit, type Stock } from './raw-edits.ts'
import { blank } from '#tests/support/arbitrary-commands.ts'

/** What was seen of the updates of honest clients. */
export interface Seen {
  updates: number
  live: number
  uploads: number
  touches: number
  violations: string[]
}

export interface Supply {
  readonly commands: readonly Command[]
  readonly stock: Stock
}

interface Client {
  readonly doc: Y.Doc
  readonly undo: Undo
  online: boolean
  /** what others wrote and has not arrived yet */
  readonly inbox: Uint8Array[]
}

/** A server's document and three clients that write, undo, lose the connection and come back. */
export class History {
  readonly server = createModelDoc()
  readonly #dice: Dice
  readonly #supply: Supply
  readonly #seen: Seen
  readonly #clients: readonly Client[]
  #last: Uint8Array[] = []

  constructor(dice: Dice, supply: Supply, seen: Seen) {
    this.#dice = dice
    this.#supply = supply
    this.#seen = seen
    const seed = seedUpdate(blank)
    Y.applyUpdate(this.server, seed)
    this.#clients = [0, 1, 2].map(() => this.#join(seed))
  }

  #join(seed: Uint8Array): Client {
    const doc = createModelDoc(1000 + this.#dice.below(2 ** 31))
    Y.applyUpdate(doc, seed, 'net')
    const client: Client = { doc, undo: createUndo(doc, undefined, 0), online: true, inbox: [] }
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'net' && client.online) this.#send(client, update)
    })
    return client
  }

  step(): void {
    const dice = this.#dice
    const client = dice.pick(this.#clients)
    const die = dice.next()
    if (die < 0.5) write(client.doc, some(dice, this.#supply.commands))
    else if (die < 0.7) rawEdit(client.doc, dice, this.#supply.stock)
    else if (die < 0.76) client.undo.undo()
    else if (die < 0.8) client.undo.redo()
    else if (die < 0.92) deliver(client, 1 + dice.below(8))
    else if (die < 0.95) client.online = false
    else if (die < 0.99) this.#reconnect(client)
    else this.#again()
  }

  /** Everybody comes back: all must hold the same. */
  settle(): void {
    for (const client of [...this.#clients, ...this.#clients]) this.#reconnect(client)
    const models = [this.server, ...this.#clients.map((c) => c.doc)].map((doc) =>
      canonicalJson(readModel(doc)),
    )
    if (new Set(models).size !== 1) this.#seen.violations.push('replicas do not hold the same')
  }

  destroy(): void {
    for (const { doc, undo } of this.#clients) {
      undo.destroy()
      doc.destroy()
    }
    this.server.destroy()
  }

  /** A client's copy with edits that nobody has seen: what it would upload. */
  unsent(): Uint8Array {
    const doc = createModelDoc(1000 + this.#dice.below(2 ** 31))
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(this.server))
    for (let i = this.#dice.below(4); i >= 0; i -= 1) {
      if (this.#dice.chance(0.6)) write(doc, some(this.#dice, this.#supply.commands))
      else rawEdit(doc, this.#dice, this.#supply.stock)
    }
    const update = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(this.server))
    doc.destroy()
    return update
  }

  #reconnect(client: Client): void {
    const known = this.#dice.chance(0.1) ? undefined : Y.encodeStateVector(this.server)
    this.#seen.uploads += 1
    this.#take(Y.encodeStateAsUpdate(client.doc, known), uploadLimits)
    client.online = true
    client.inbox.length = 0
    const missing = Y.encodeStateAsUpdate(this.server, Y.encodeStateVector(client.doc))
    Y.applyUpdate(client.doc, missing, 'net')
  }

  #send(client: Client, update: Uint8Array): void {
    this.#seen.live += 1
    this.#last = [...this.#last.slice(-3), update]
    this.#take(update, liveLimits)
    for (const other of this.#clients)
      if (other !== client && other.online) other.inbox.push(update)
  }

  /** What was sent arrives once more, alone or merged. */
  #again(): void {
    const [first] = this.#last
    if (first === undefined) return
    this.#take(this.#dice.chance(0.5) ? first : Y.mergeUpdates(this.#last), uploadLimits)
  }

  #take(update: Uint8Array, limits: InspectLimits): void {
    const seen = this.#seen
    seen.updates += 1
    const answer = inspectUpdate(this.server, update, limits)
    if ('refused' in answer) {
      seen.violations.push(`refused: ${answer.code} ${answer.path} ${answer.reason}`)
      return
    }
    seen.touches += answer.touches.length
    this.server.once('afterTransaction', (transaction: Y.Transaction) => {
      const missed = missedPaths(transaction, answer.touches)
      if (missed.length > 0) seen.violations.push(`missed: ${missed.join(' ')}`)
    })
    Y.applyUpdate(this.server, update)
    const { pendingStructs, pendingDs } = this.server.store
    if (pendingStructs !== null || pendingDs !== null) seen.violations.push('something is pending')
  }
}

function some(dice: Dice, commands: readonly Command[]): Command[] {
  return Array.from({ length: dice.chance(0.9) ? 1 : 1 + dice.below(4) }, () => dice.pick(commands))
}

function deliver(client: Client, most: number): void {
  if (!client.online) return
  for (const update of client.inbox.splice(0, most)) Y.applyUpdate(client.doc, update, 'net')
}
