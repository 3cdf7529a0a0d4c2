import type { RoomConnection } from '#app/_client/room/connection.ts'
import { canonicalJson } from '#lib/base/canonical-json.ts'
import { open } from './support.ts'
import { organisation } from '#tests/support/stakeholder-commands.ts'

/** One thing somebody did: an element added, or taken away again. */
interface Act {
  readonly is: 'add' | 'remove'
  readonly id: string
}

/** What a writer can claim at one moment; all of it must be true of a log that is read afterwards. */
export interface Claim {
  readonly docId: string
  /** added by this writer, said to be saved, and never asked to be taken away again */
  readonly kept: readonly string[]
  /** taken away by this writer, said to be saved */
  readonly gone: readonly string[]
  /** added by others and seen here */
  readonly seen: readonly string[]
}

/**
 * Somebody's window, the product's own client, under a workload like Jepsen's set test: adds elements that nobody else adds
 * and remembers what it did, what was said to be saved and what of the others it has seen.
 */
export class Writer {
  readonly docId: string
  readonly client: RoomConnection
  readonly #name: string
  readonly #acts: Act[] = []

  constructor(name: string, port: number, docId: string, cookie: string) {
    this.#name = name
    this.docId = docId
    this.client = open(port, docId, cookie)
  }

  /** Adds an element. False: the server has never yet let it write. */
  add(): boolean {
    const id = `${this.#name}-${this.#acts.length}`
    return this.#act({ is: 'add', id })
  }

  /** Takes one of its own elements away, one that is said to be saved. False: there is none. */
  remove(): boolean {
    const taken = new Set(this.removed())
    const act = this.#saved().find(({ is, id }) => is === 'add' && !taken.has(id))
    return act !== undefined && this.#act({ is: 'remove', id: act.id })
  }

  get acts(): number {
    return this.#acts.length
  }

  get acknowledged(): number {
    return this.#saved().length
  }

  get isSaved(): boolean {
    return this.client.save.get().state === 'saved'
  }

  /** Why it was sent away for good, if it was: never right for somebody who did nothing wrong. */
  get refusal(): string | null {
    const { state, reason, rejection } = this.client.save.get()
    if (state !== 'refused' && state !== 'denied') return null
    return `${this.#name} ${state}: ${reason ?? '?'} ${rejection?.code ?? ''}`
  }

  /** In a line, for a message. */
  get standing(): string {
    const { state, pending } = this.client.save.get()
    const { wsconnected, wsconnecting, wsUnsuccessfulReconnects: failed } = this.client.provider
    return `${this.#name} of ${this.docId.slice(0, 4)} ${state} ${pending} of ${this.#acts.length} pending, connected ${wsconnected}, connecting ${wsconnecting}, failed ${failed}`
  }

  claim(): Claim {
    const removed = new Set(this.removed())
    const saved = this.#saved()
    return {
      docId: this.docId,
      kept: saved.flatMap((a) => (a.is === 'add' && !removed.has(a.id) ? [a.id] : [])),
      gone: saved.flatMap((a) => (a.is === 'remove' ? [a.id] : [])),
      seen: this.shows().filter((id) => !id.startsWith(`${this.#name}-`)),
    }
  }

  /** Every id this writer ever added. */
  attempted(): readonly string[] {
    return this.#acts.flatMap((act) => (act.is === 'add' ? [act.id] : []))
  }

  /** Every id this writer ever asked to be taken away. */
  removed(): readonly string[] {
    return this.#acts.flatMap((act) => (act.is === 'remove' ? [act.id] : []))
  }

  /** Ids of the elements in this window. */
  shows(): readonly string[] {
    return Object.keys(this.client.view.getSnapshot().stakeholders)
  }

  /** The whole model as this window shows it. */
  text(): string {
    return canonicalJson(this.client.view.getSnapshot())
  }

  end(): void {
    this.client.destroy()
  }

  #act(act: Act): boolean {
    const before = this.client.save.get().pending
    const refused = this.client.run(
      act.is === 'add' ? organisation(act.id) : { type: 'remove', in: 'stakeholders', id: act.id },
    )
    if (refused !== null) return false
    // One act is one edit: what is said to be saved is the first so many of them.
    if (this.client.save.get().pending !== before + 1) throw new Error('an act is not one edit')
    this.#acts.push(act)
    return true
  }

  #saved(): readonly Act[] {
    return this.#acts.slice(0, this.#acts.length - this.client.save.get().pending)
  }
}
