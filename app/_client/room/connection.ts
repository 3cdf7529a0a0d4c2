import type { Command, Refusal } from '#lib/model/commands.ts'
import { differenceOf, type Difference } from '#lib/model/difference.ts'
import type { Model } from '#lib/model/model.ts'
import { closeName, type CloseName } from '#lib/doc/close-codes.ts'
import { person } from '#lib/doc/origin.ts'
import type { Presence } from '#lib/doc/presence.ts'
import { createModelDoc, layoutVersion } from '#lib/doc/shape.ts'
import { createUndo, type Undo } from '#lib/doc/undo.ts'
import { viewOf, type ModelView } from '#lib/doc/view.ts'
import {
  extensionType,
  readNote,
  writeMark,
  type Change,
  type Notice,
  type ServerNote,
} from '#lib/doc/wire.ts'
import { write } from '#lib/doc/write.ts'
import * as encoding from 'lib0/encoding'
import { WebsocketProvider } from 'y-websocket'
import type * as Y from 'yjs'
import { Observable } from './observable.ts'
import { readPeers, type Peer } from './peers.ts'
import { saveState, type SaveFacts, type SaveState } from './save-state.ts'

export interface ConnectTo {
  /** `ws://host/collab` */
  readonly serverUrl: string
  /** the document: what follows in the path */
  readonly room: string
  /** only where the platform has none that sends cookies (tests in Node) */
  readonly socket?: typeof WebSocket
}

type Guard = (commands: readonly Command[]) => Refusal | null

/** A change somebody else made, and when it arrived here. */
export interface SeenChange extends Change {
  readonly at: Date
}

/** How long edits are gathered before the server is asked to confirm them, in milliseconds. */
const markDelay = 30

/** A pointer moves more often than others need to know; the server gathers for as long. In milliseconds. */
const presenceDelay = 50

/** What is answered to somebody who may not write (yet): the room is not open for it. */
const readOnly: Refusal = { refused: 'invariant', rule: 'read-only', path: '' }

/**
 * One person's live replica of a model: document, connection, undo, presence and what is known to be saved. Runs on an
 * unmodified y-websocket provider; needs no React. `destroy` ends all of it.
 */
export class RoomConnection {
  readonly doc: Y.Doc = createModelDoc()
  readonly view: ModelView = viewOf(this.doc)
  readonly undo: Undo = createUndo(this.doc)
  /** whether the server's state has arrived at least once */
  readonly synced = new Observable(false)
  readonly canEdit = new Observable(false)
  readonly save: Observable<SaveState>
  readonly peers = new Observable<readonly Peer[]>([])
  readonly changes = new Observable<readonly SeenChange[]>([])
  /** of what the document may hold this much is used, from 80 % on */
  readonly quotas = new Observable<readonly Notice[]>([])
  readonly provider: WebsocketProvider
  /** what stood here when everything made here was in the database */
  #base: Model | null = null
  #guard: Guard | null = null
  #facts: SaveFacts = {
    made: 0,
    confirmed: 0,
    connected: false,
    greeted: false,
    at: null,
    closed: null,
    rejection: null,
  }
  #greeting = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #presence: { readonly [K in keyof Presence]?: Presence[K] | undefined } = {}
  #showing: ReturnType<typeof setTimeout> | undefined

  constructor(to: ConnectTo) {
    this.save = new Observable(saveState(this.#facts))
    this.provider = new WebsocketProvider(to.serverUrl, to.room, this.doc, {
      connect: false,
      // Other tabs must not hand us their edits: they would go up again under our name (study 2.2).
      disableBc: true,
      // A document of a newer layout is not for this program (4426).
      params: { v: String(layoutVersion) },
      ...(to.socket === undefined ? {} : { WebSocketPolyfill: to.socket }),
    })
    this.#listen()
    quietAwareness(this.provider)
    this.provider.awareness.setLocalState({})
    this.provider.connect()
  }

  /** Writes commands; answers why not, if not. Others see all of them or none. */
  readonly run = (commands: Command | readonly Command[]): Refusal | null => {
    if (!this.canEdit.get() || this.#facts.closed !== null) return readOnly
    const list = Array.isArray(commands) ? commands : [commands as Command]
    return this.#guard?.(list) ?? write(this.doc, list, person)
  }

  /** Asked before commands are written: its answer is why they are not (they are proposed, for instance). */
  readonly setGuard = (guard: Guard | null): void => {
    this.#guard = guard
  }

  /**
   * What was made here and is not in the database, place by place (F-6): kept when the server does not take it. What others changed
   * meanwhile may be among it; it is there already when it is applied again.
   */
  readonly unsent = (): readonly Difference[] => {
    const isOwed = this.save.get().pending > 0
    return isOwed && this.#base !== null ? differenceOf(this.#base, this.view.getSnapshot()) : []
  }

  /** Shows the others where one is; keys that are `undefined` are taken away. */
  readonly setPresence = (change: { readonly [K in keyof Presence]: Presence[K] | undefined }) => {
    this.#presence = { ...this.#presence, ...change }
    this.#showing ??= setTimeout(() => this.#show(), presenceDelay)
  }

  /** Drops the connection at once and tries again when `goOnline` is called. */
  readonly goOffline = (): void => {
    this.provider.disconnect()
  }

  readonly goOnline = (): void => {
    if (this.#facts.closed === null) this.provider.connect()
  }

  readonly destroy = (): void => {
    clearTimeout(this.#timer)
    clearTimeout(this.#showing)
    this.undo.destroy()
    this.provider.destroy()
    this.provider.awareness.destroy()
    this.doc.destroy()
  }

  #listen(): void {
    const { provider, doc } = this
    provider.messageHandlers[extensionType] = (reply, message) => {
      const note = readNote(message)
      if (note !== null) this.#take(note, reply)
    }
    provider.on('status', ({ status }) => {
      this.#greeting = false
      this.#learn({ connected: status === 'connected', greeted: false })
    })
    provider.on('sync', (synced) => {
      if (synced) this.synced.set(true)
    })
    provider.on('connection-close', () => {
      spreadRetries(provider)
    })
    provider.on('closed', ({ code }) => {
      this.canEdit.set(false)
      this.#learn({ closed: closeName(code) ?? ('forbidden' satisfies CloseName) })
    })
    doc.on('beforeTransaction', ({ origin }: Y.Transaction) => {
      if (origin === provider || this.#facts.made > this.#facts.confirmed) return
      this.#base = this.view.getSnapshot()
    })
    doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin === provider) return
      this.#learn({ made: this.#facts.made + 1 })
      this.#askSoon()
    })
    provider.awareness.on('change', () => {
      this.peers.set(readPeers(provider.awareness, doc.clientID))
    })
  }

  #show(): void {
    this.#showing = undefined
    const shown = Object.entries(this.#presence).filter(([, value]) => value !== undefined)
    this.provider.awareness.setLocalState(Object.fromEntries(shown))
  }

  #take(note: ServerNote, reply: encoding.Encoder): void {
    switch (note.is) {
      case 'hello':
        // Our answer to the server's sync step 1 has left already: what we ask now covers edits made offline.
        this.#greeting = true
        // From here on this replica is of this beginning of the document, and must not be merged into another one (C-64).
        this.provider.params['e'] = String(note.hello.epoch)
        this.canEdit.set(note.hello.canWrite)
        writeMark(reply, this.#facts.made)
        break
      case 'durable':
        this.#learn({
          confirmed: Math.max(this.#facts.confirmed, note.mark),
          greeted: true,
          at: new Date(),
        })
        break
      case 'rejected':
        this.#learn({ rejection: note.rejection })
        break
      case 'changed':
        this.#hear(note.changes)
        break
      case 'notice': {
        const { notice } = note
        this.quotas.set([...this.quotas.get().filter(({ of }) => of !== notice.of), notice])
        break
      }
    }
  }

  /** What others changed, newest first; what was made in this window it knows already. */
  #hear(changes: readonly Change[]): void {
    const at = new Date()
    const others = changes.filter((change) => !change.clients.includes(this.doc.clientID))
    const seen = others.map((change) => ({ ...change, at })).toReversed()
    this.changes.set([...seen, ...this.changes.get()].slice(0, 50))
  }

  #learn(news: Partial<SaveFacts>): void {
    this.#facts = { ...this.#facts, ...news }
    this.save.set(saveState(this.#facts))
  }

  /** Never before the greeting: until then the server may not have what was written while we were away. */
  #askSoon(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      const { ws } = this.provider
      if (!this.#greeting || ws === null || ws.readyState !== ws.OPEN) return
      ws.send(encoding.encode((encoder) => writeMark(encoder, this.#facts.made)))
    }, markDelay)
  }
}

/** The provider would send every state it receives back to the server; only our own belongs there (study 2.2). */
function quietAwareness(provider: WebsocketProvider): void {
  const { awareness, _awarenessUpdateHandler: send } = provider
  awareness.off('update', send)
  const own = (changes: unknown, origin: unknown) => {
    if (origin !== provider) send(changes, origin)
  }
  awareness.on('update', own)
  provider._awarenessUpdateHandler = own
}

/** The provider waits 0.2 s, 0.4 s … without chance in it; after a restart of the server all would come at once. */
function spreadRetries(provider: WebsocketProvider): void {
  const next = Math.min(2 ** (provider.wsUnsuccessfulReconnects + 1) * 100, 5000)
  provider.maxBackoffTime = next * (0.5 + Math.random() / 2)
}
