import type { NodeLine } from '#server/hints/bus.ts'
import type { Limits } from './limits.ts'
import { readNodeMessage, writeDocs, writePresence } from './node-message.ts'
import type { Presence } from './presence.ts'

interface Parts {
  /** name of this process, another after every start */
  readonly id: string
  readonly line: NodeLine
  readonly rooms: {
    documents(): readonly string[]
    held(docId: string): { readonly presence: Presence } | undefined
  }
  readonly limits: Pick<Limits, 'nodes'>
}

/**
 * Who is where, across the processes that hold the same document (C-41). Each says which documents it holds: when it begins
 * and ends to, and now and then. Only while another holds one too, it says who is there. Nothing but what is seen of each
 * other depends on it: what is lost is said again, whoever falls silent is forgotten.
 */
export class Nodes {
  readonly #parts: Parts
  /** documents of which the others were told that they are held here */
  readonly #announced = new Set<string>()
  /** which other nodes hold a document that is held here, and when each last said so */
  readonly #others = new Map<string, Map<string, number>>()
  readonly #timer: ReturnType<typeof setInterval>
  readonly #stop: () => void
  #lastBeat = -Infinity

  constructor(parts: Parts) {
    this.#parts = parts
    this.#stop = parts.line.listen((text) => this.hear(text, performance.now()))
    this.#timer = setInterval(() => this.beat(performance.now()), parts.line.every)
  }

  /** Says what there is to say. */
  beat(now: number): void {
    const { rooms, limits } = this.#parts
    const held = new Set(rooms.documents())
    const isDue = now - this.#lastBeat >= limits.nodes.beat
    const left = [...this.#announced].filter((doc) => !held.has(doc))
    this.#sayDocs('leaves', left)
    for (const doc of left) {
      this.#announced.delete(doc)
      this.#others.delete(doc)
    }
    this.#sayDocs('holds', isDue ? [...held] : [...held].filter((doc) => !this.#announced.has(doc)))
    for (const doc of held) this.#announced.add(doc)
    if (isDue) {
      this.#lastBeat = now
      this.#forget(now - limits.nodes.forget)
    }
    for (const doc of this.#others.keys()) {
      const presence = rooms.held(doc)?.presence
      if (presence === undefined) continue
      // It may have been loaded anew.
      presence.share(true)
      const untold = presence.untold()
      this.#sayPresence(doc, isDue ? presence.here() : [])
      // Those who left are among these only.
      this.#sayPresence(doc, isDue ? untold.filter(({ state }) => state === 'null') : untold)
    }
  }

  /** One text of the line; `now` in milliseconds. */
  hear(text: string, now: number): void {
    const message = readNodeMessage(text)
    if (message === undefined || message.node === this.#parts.id) return
    const { node } = message
    if (message.is === 'holds') for (const doc of message.docs) this.#meet(doc, node, now)
    else if (message.is === 'leaves') for (const doc of message.docs) this.#part(doc, node)
    else {
      const { doc, entries } = message
      this.#meet(doc, node, now)
      const said = entries.map(([clientId, clock, state]) => {
        return { clientId, clock, state: JSON.stringify(state) }
      })
      this.#parts.rooms.held(doc)?.presence.tellElsewhere(node, said, now)
    }
  }

  close(): void {
    clearInterval(this.#timer)
    this.#stop()
    this.#sayDocs('leaves', [...this.#announced])
    this.#announced.clear()
  }

  #meet(doc: string, node: string, now: number): void {
    const presence = this.#parts.rooms.held(doc)?.presence
    if (presence === undefined) return
    const others = this.#others.get(doc) ?? new Map<string, number>()
    this.#others.set(doc, others)
    const isNew = !others.has(node)
    others.set(node, now)
    if (!isNew) return
    presence.share(true)
    this.#sayDocs('holds', [doc])
    this.#sayPresence(doc, presence.here())
  }

  #part(doc: string, node: string): void {
    const others = this.#others.get(doc)
    if (others === undefined || !others.delete(node)) return
    const presence = this.#parts.rooms.held(doc)?.presence
    presence?.forgetNode(node)
    if (others.size > 0) return
    this.#others.delete(doc)
    presence?.share(false)
  }

  #forget(before: number): void {
    for (const [doc, others] of this.#others) {
      for (const [node, heard] of others) if (heard < before) this.#part(doc, node)
      this.#parts.rooms.held(doc)?.presence.forgetBefore(before)
    }
  }

  #sayDocs(is: 'holds' | 'leaves', docs: readonly string[]): void {
    const { id, line } = this.#parts
    for (const text of writeDocs(is, id, docs, line.most)) line.say(text)
  }

  #sayPresence(doc: string, entries: Parameters<typeof writePresence>[2]): void {
    const { id, line } = this.#parts
    for (const text of writePresence(id, doc, entries, line.most)) line.say(text)
  }
}
