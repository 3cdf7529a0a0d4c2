import type { ChangedPlace } from '#lib/model/difference-place.ts'
import { applyKept } from './apply-again.ts'
import { RoomConnection, type ConnectTo } from './connection.ts'
import type { KeptEdits } from './kept-edits.ts'
import { letGo } from './let-go.ts'
import { watchWords } from './others-words.ts'
import { isGone, isStopped } from './save-state.ts'
import { socketAddress } from './socket-address.ts'

/**
 * Keeps the connection to one document open as long as somebody looks at it; made for `useSyncExternalStore`, so that
 * React may mount, unmount and mount again.
 */
export class RoomHolder {
  readonly #path: string
  readonly #page: Pick<ConnectTo, 'epoch' | 'openCache'>
  readonly #kept: KeptEdits
  readonly #listeners = new Set<() => void>()
  #connection: RoomConnection | null = null
  #ended = new AbortController()
  #stopWatching: () => void = () => {}
  #isReloading = false

  /** `page`: of which epoch the page is, and where the browser keeps the replica. */
  constructor(collabPath: string, page: Pick<ConnectTo, 'epoch' | 'openCache'>, kept: KeptEdits) {
    this.#path = collabPath
    this.#page = page
    this.#kept = kept
  }

  readonly get = (): RoomConnection | null => this.#connection

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    if (this.#connection === null) {
      this.#open(this.#page)
      // The value changed while React subscribed; it is told once it listens.
      queueMicrotask(() => this.#tell())
    }
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size === 0) this.#leave()
    }
  }

  /** Throws the replica away and starts from the server's. */
  readonly reset = (): void => {
    if (this.#connection === null) return
    this.#close()
    // The document may have begun anew since the page was loaded: the server says under which epoch.
    const { epoch: _, ...page } = this.#page
    this.#open(page)
    this.#tell()
  }

  /** Makes kept edits once more, on a fresh replica where this one has stopped; what cannot be made stays kept (F-6). */
  readonly applyKept = async (places: readonly ChangedPlace[]): Promise<void> => {
    if (this.#connection !== null && isStopped(this.#connection.save.get())) this.reset()
    if (this.#connection === null) return
    await applyKept(this.#connection, this.#kept, places, this.#ended.signal)
  }

  /** Loads the page anew. What is kept outlives it, so that nobody has to be asked; else the browser asks. */
  readonly reload = (): void => {
    this.#isReloading = this.#kept.isStored.get()
    window.location.reload()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }

  #open(page: Pick<ConnectTo, 'epoch' | 'openCache'>): void {
    const address = socketAddress(window.location.origin, this.#path)
    const connection = new RoomConnection({ ...address, ...page })
    this.#connection = connection
    const ended = new AbortController()
    this.#ended = ended
    const stops = [
      () => ended.abort(),
      watchNetwork(connection),
      watchWords(connection, this.#kept.others),
      // Also when nobody looks at the model any more: the next visit finds them.
      keepRefused(connection, this.#kept, () => new Date()),
      keepLost(connection, this.#kept, () => new Date()),
      askBeforeLeaving(() => !this.#isReloading && this.#hasUnsent(connection)),
    ]
    this.#stopWatching = () => {
      for (const stop of stops) stop()
    }
  }

  #leave(): void {
    const [connection, stopWatching] = [this.#connection, this.#stopWatching]
    this.#connection = null
    if (connection === null) return
    letGo(connection.save, () => {
      stopWatching()
      connection.destroy()
    })
  }

  /** Also what is kept: it goes with the tab. */
  #hasUnsent({ save }: RoomConnection): boolean {
    const state = save.get()
    const isOwed = state.pending > 0 && !isStopped(state)
    return isOwed || (this.#kept.edits.get() !== null && !isGone(state))
  }

  #close(): void {
    this.#stopWatching()
    this.#connection?.destroy()
    this.#connection = null
  }
}

/** What the server does not take of this window's is kept; of a document one may not open any more nothing stays here (F-11). */
export function keepRefused(
  connection: Pick<RoomConnection, 'save' | 'unsent' | 'isHeld'>,
  kept: KeptEdits,
  now: () => Date,
): () => void {
  const { save } = connection
  const stop = save.subscribe(() => {
    const state = save.get()
    if (!isStopped(state)) return
    stop()
    const code = state.rejection?.code ?? state.reason ?? 'ended'
    // Kept twice it would go up by itself and be called not saved, or go up after it was dropped.
    if (!connection.isHeld()) kept.keep(connection.unsent(), { at: now().toISOString(), code })
    if (isGone(state)) kept.dropStored()
  })
  return stop
}

/** What was made in an earlier beginning of the document is handed back, as what is not taken is. */
function keepLost({ lost }: RoomConnection, kept: KeptEdits, now: () => Date): () => void {
  const look = () => kept.keep(lost.get(), { at: now().toISOString(), code: 'reset' })
  look()
  return lost.subscribe(look)
}

function askBeforeLeaving(hasUnsent: () => boolean): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (hasUnsent()) event.preventDefault()
  }
  window.addEventListener('beforeunload', ask)
  return () => window.removeEventListener('beforeunload', ask)
}

function watchNetwork(connection: RoomConnection): () => void {
  window.addEventListener('offline', connection.goOffline)
  window.addEventListener('online', connection.goOnline)
  return () => {
    window.removeEventListener('offline', connection.goOffline)
    window.removeEventListener('online', connection.goOnline)
  }
}
