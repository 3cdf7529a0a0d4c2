import type { Command } from '#lib/model/commands.ts'
import { applyAgain } from './apply-again.ts'
import { RoomConnection, type ConnectTo } from './connection.ts'
import { letGo } from './let-go.ts'
import { socketAddress } from './socket-address.ts'

/**
 * Keeps the connection to one document open as long as somebody looks at it; made for `useSyncExternalStore`, so that
 * React may mount, unmount and mount again.
 */
export class RoomHolder {
  readonly #path: string
  readonly #page: Pick<ConnectTo, 'epoch' | 'openCache'>
  readonly #listeners = new Set<() => void>()
  #connection: RoomConnection | null = null
  #stopWatching: () => void = () => {}

  /** `page`: of which epoch the page is, and where the browser keeps the replica. */
  constructor(collabPath: string, page: Pick<ConnectTo, 'epoch' | 'openCache'>) {
    this.#path = collabPath
    this.#page = page
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

  /** Throws the replica away and starts from the server's; `again` is done once more there, as far as it still holds. */
  readonly reset = (again: readonly Command[] = []): void => {
    if (this.#connection === null) return
    this.#close()
    // The document may have begun anew since the page was loaded: the server says under which epoch.
    const { epoch: _, ...page } = this.#page
    this.#open(page)
    this.#tell()
    if (again.length > 0) applyAgain(this.#connection, again)
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }

  #open(page: Pick<ConnectTo, 'epoch' | 'openCache'>): void {
    const address = socketAddress(window.location.origin, this.#path)
    this.#connection = new RoomConnection({ ...address, ...page })
    this.#stopWatching = watchWindow(this.#connection)
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

  #close(): void {
    this.#stopWatching()
    this.#connection?.destroy()
    this.#connection = null
  }
}

function watchWindow(connection: RoomConnection): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (connection.save.get().pending > 0) event.preventDefault()
  }
  window.addEventListener('beforeunload', ask)
  window.addEventListener('offline', connection.goOffline)
  window.addEventListener('online', connection.goOnline)
  return () => {
    window.removeEventListener('beforeunload', ask)
    window.removeEventListener('offline', connection.goOffline)
    window.removeEventListener('online', connection.goOnline)
  }
}
