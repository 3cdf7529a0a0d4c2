import type { Command, Refusal } from '#lib/model/commands.ts'
import type { Difference } from '#lib/model/difference.ts'
import { foldEdits, type Edit } from '#lib/model/fold-edits.ts'
import type { Model } from '#lib/model/model.ts'
import { closeName } from '#lib/doc/close-codes.ts'
import { person } from '#lib/doc/origin.ts'
import type { Presence } from '#lib/doc/presence.ts'
import { createModelDoc, layoutVersion } from '#lib/doc/shape.ts'
import { createUndo, type Undo } from '#lib/doc/undo.ts'
import { viewOf, type ModelView } from '#lib/doc/view.ts'
import { extensionType, readNote, writeMark, type Notice, type ServerNote } from '#lib/doc/wire.ts'
import { write } from '#lib/doc/write.ts'
import * as encoding from 'lib0/encoding'
import { WebsocketProvider } from 'y-websocket'
import { applyUpdate, encodeStateAsUpdate, type Doc, type Transaction } from 'yjs'
import { Observable } from './observable.ts'
import { wipedBy, type OfflineCache, type OpenCache } from './offline/offline-cache.ts'
import { within } from './offline/within.ts'
import { OwnEdits, type OwnEdit } from './own-edits.ts'
import { readPeers, type Peer } from './peers.ts'
import { awayBecause, quietAwareness, spreadRetries } from './provider-manners.ts'
import { saveState, type SaveFacts, type SaveState } from './save-state.ts'
import { SeenChanges } from './seen-changes.ts'
import { SlowWatch } from './slow-watch.ts'

export interface ConnectTo {
  /** `ws://host/collab` */
  readonly serverUrl: string
  /** the document: what follows in the path */
  readonly room: string
  /** only where the platform has none that sends cookies (tests in Node) */
  readonly socket?: typeof WebSocket
  /** which beginning of the document the page is of; absent: whichever the server has */
  readonly epoch?: number
  /** where this browser keeps the replica (F-8); absent: nowhere */
  readonly openCache?: OpenCache
}

/** Which windows' presence is new, other or gone. */
type Moved = Readonly<Record<'added' | 'updated' | 'removed', readonly number[]>>

type Guard = (commands: readonly Command[]) => Refusal | null

/** How long edits are gathered before the server is asked to confirm them, in milliseconds. */
const markDelay = 30

/** A connection on which nothing is confirmed for so long is slow, in milliseconds. */
const slowAfter = 3000

/** A pointer moves more often than others need to know; the server gathers for as long. In milliseconds. */
const presenceDelay = 50

/** Nobody waits longer for what the browser kept, in milliseconds; what comes later is taken in then. */
const cachePatience = 2000

/** What is answered to somebody who may not write (yet): the room is not open for it. */
const readOnly: Refusal = { refused: 'invariant', rule: 'read-only', path: '' }

/**
 * One person's live replica of a model: document, connection, undo, presence and what is known to be saved. Runs on an
 * unmodified y-websocket provider; needs no React. `destroy` ends all of it.
 */
export class RoomConnection {
  readonly doc: Doc = createModelDoc()
  readonly view: ModelView = viewOf(this.doc)
  readonly undo: Undo = createUndo(this.doc)
  /** whether the server's state has arrived at least once */
  readonly synced = new Observable(false)
  /** whether there is something to show: the server's state, or what this browser kept */
  readonly present = new Observable(false)
  /** The server was asked for the document and could not be reached; until it has answered. */
  readonly missed = new Observable(false)
  readonly canEdit = new Observable(false)
  readonly save: Observable<SaveState>
  readonly peers = new Observable<readonly Peer[]>([])
  readonly changes = new SeenChanges(() => this.doc.clientID)
  /** what the last change made in this window did */
  readonly made = new Observable<readonly Edit[]>([])
  /** of what the document may hold this much is used, from 80 % on */
  readonly quotas = new Observable<readonly Notice[]>([])
  /** what was made in an earlier beginning of the document and kept in this browser (F-9) */
  readonly lost = new Observable<readonly Difference[]>([])
  readonly provider: WebsocketProvider
  readonly #own = new OwnEdits()
  #guard: Guard | null = null
  /** what the last commands were part of */
  #series: string | undefined
  #cache: OfflineCache | null = null
  /** what opens the cache once the server has said of which epoch the document is */
  #openLater: OpenCache | null = null
  #opening = false
  #destroyed = false
  #facts: SaveFacts = {
    made: 0,
    confirmed: 0,
    connected: false,
    greeted: false,
    at: null,
    closed: null,
    away: null,
    rejection: null,
    slow: false,
  }
  readonly #slow = new SlowWatch(
    (call) => {
      const timer = setTimeout(call, slowAfter)
      return () => clearTimeout(timer)
    },
    (slow) => {
      this.#facts = { ...this.#facts, slow }
      this.save.set(saveState(this.#facts))
    },
  )
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
      params: {
        v: String(layoutVersion),
        ...(to.epoch === undefined ? {} : { e: String(to.epoch) }),
      },
      ...(to.socket === undefined ? {} : { WebSocketPolyfill: to.socket }),
    })
    this.#listen()
    quietAwareness(this.provider)
    this.provider.awareness.setLocalState({})
    const { openCache, epoch } = to
    if (openCache !== undefined && epoch !== undefined) void this.#openFirst(openCache, epoch)
    else {
      this.#openLater = openCache ?? null
      this.provider.connect()
    }
  }

  /**
   * Writes commands; answers why not, if not. Others see all of them or none. They are one step of undo, however soon the next
   * comes; only those of one `series`, such as small moves of one thing, in a moment and with nothing between, are one together.
   */
  readonly run = (commands: Command | readonly Command[], series?: string): Refusal | null => {
    if (!this.canEdit.get() || this.#facts.closed !== null) return readOnly
    const list = Array.isArray(commands) ? commands : [commands as Command]
    if (series === undefined || series !== this.#series) this.undo.separate()
    this.#series = series
    return this.#guard?.(list) ?? write(this.doc, list, person)
  }

  /** Asked before commands are written: its answer is why they are not (they are proposed, for instance). */
  readonly setGuard = (guard: Guard | null): void => {
    this.#guard = guard
  }

  /** What was made here and is not in the database, place by place (F-6); nothing of what others did meanwhile. */
  readonly unsent = (): readonly Difference[] => this.#own.unsent()

  /** Whether what is not in the database is kept in this browser, and goes up when the model is opened again. */
  readonly isHeld = (): boolean => {
    const { closed } = this.#facts
    return (closed === null || wipedBy(closed) === null) && this.#cache?.isOpen === true
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
    if (this.#facts.closed === null && !this.#opening) this.provider.connect()
  }

  readonly destroy = (): void => {
    this.#destroyed = true
    this.#cache?.close()
    clearTimeout(this.#timer)
    clearTimeout(this.#showing)
    this.#slow.end()
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
      this.#keep()
    })
    provider.on('sync', (synced) => {
      if (!synced) return
      this.missed.set(false)
      this.synced.set(true)
      this.present.set(true)
    })
    provider.on('connection-close', (event) => {
      spreadRetries(provider)
      this.missed.set(true)
      this.#learn({ away: awayBecause(event, this.#facts.away) })
    })
    provider.on('closed', ({ code }) => {
      const closed = closeName(code) ?? 'ended'
      this.canEdit.set(false)
      this.#learn({ closed })
      const wiped = wipedBy(closed)
      if (wiped !== null) this.#cache?.wipe(wiped)
    })
    const before = new WeakMap<Transaction, Model>()
    doc.on('beforeTransaction', (change: Transaction) => {
      if (this.#isOthers(change.origin)) return
      before.set(change, this.view.getSnapshot())
    })
    doc.on('update', (update: Uint8Array, origin: unknown, _doc: Doc, change: Transaction) => {
      if (origin === provider) return this.#keep(update)
      if (this.#isOthers(origin)) return
      const made = this.#facts.made + 1
      const now = this.view.getSnapshot()
      const own = this.#own.note(made, before.get(change) ?? now, now)
      this.#learn({ made })
      this.made.set(own.edits)
      this.changes.made(
        own.edits.map((edit) => edit.key),
        new Date(),
      )
      this.#keep(update, own)
      this.#askSoon()
    })
    provider.awareness.on('change', ({ added, updated, removed }: Moved) => {
      // One's own pointer moves many times a second, and says nothing about the others.
      if ([...added, ...updated, ...removed].every((id) => id === doc.clientID)) return
      this.peers.set(readPeers(provider.awareness, doc.clientID))
    })
  }

  /** Shows what this browser kept, edits that are not in the database among it, and only then asks the server (F-8). */
  async #openFirst(open: OpenCache, epoch: number): Promise<void> {
    this.#opening = true
    const opening = open(epoch, false)
    const cache = await within(cachePatience, opening)
    this.#opening = false
    if (cache !== null) this.#begin(cache)
    else void opening.then((late) => this.#beginLate(late))
    if (!this.#destroyed) this.provider.connect()
  }

  /** The page did not know the epoch (or knew an earlier one): what is here is kept from now on. */
  async #openLate(open: OpenCache, epoch: number): Promise<void> {
    this.#openLater = null
    this.#beginLate(await open(epoch, true))
  }

  /** What is here by now is kept with what was kept before (F-10). */
  #beginLate(cache: OfflineCache | null): void {
    if (cache === null || !this.#begin(cache)) return
    this.#keep(encodeStateAsUpdate(this.doc))
    for (const own of this.#own.list) this.#keep(undefined, own)
    this.#askSoon()
  }

  /** Takes in what was kept, after what was made here meanwhile. False: the window has ended, or its document has. */
  #begin(cache: OfflineCache): boolean {
    if (this.#destroyed || this.#facts.closed !== null) {
      cache.close()
      return false
    }
    this.#cache = cache
    const { lost, kept } = cache
    if (lost.length > 0) this.lost.set(foldEdits(lost.flatMap(({ edits }) => edits)))
    this.#own.restore(this.#facts.made, kept.own)
    this.#learn({ made: this.#facts.made + kept.owed })
    if (kept.update !== null) {
      applyUpdate(this.doc, kept.update, cache)
      this.present.set(true)
    }
    return true
  }

  /** Keeps an update with what is owed. */
  #keep(update?: Uint8Array, own?: OwnEdit): void {
    const owed = this.#facts.made - this.#facts.confirmed
    this.#cache?.keep({ ...(update && { update }), ...(own && { own }), owed })
  }

  /** Whether a change came from the server or from what was kept, and was not made in this window. */
  #isOthers(origin: unknown): boolean {
    return origin === this.provider || (origin !== null && origin === this.#cache)
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
        if (this.#openLater !== null) void this.#openLate(this.#openLater, note.hello.epoch)
        break
      case 'durable': {
        const confirmed = Math.max(this.#facts.confirmed, note.mark)
        this.#own.confirmed(confirmed)
        this.#learn({ confirmed, greeted: true, away: null, at: new Date() })
        this.#keep()
        break
      }
      case 'rejected':
        this.#learn({ rejection: note.rejection })
        break
      case 'changed':
        this.changes.hear(note.changes, new Date())
        break
      case 'notice': {
        const { notice } = note
        this.quotas.set([...this.quotas.get().filter(({ of }) => of !== notice.of), notice])
        break
      }
    }
  }

  #learn(news: Partial<SaveFacts>): void {
    this.#facts = { ...this.#facts, ...news }
    this.#slow.learn(this.#facts)
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
