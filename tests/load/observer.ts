import { createModelDoc, rootNames, rootOf } from '#lib/doc/shape.ts'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import type * as Y from 'yjs'
import { until } from './clock.ts'
import type { Target } from './servers.ts'

/** A real y-websocket provider with a real document: what every server must bring to the same content in the end. */
export class Observer {
  readonly doc: Y.Doc = createModelDoc()
  readonly #provider: WebsocketProvider

  constructor(target: Target, room: string, index: number) {
    const path = target.codec.path(room)
    const provider = new WebsocketProvider(
      `ws://127.0.0.1:${target.port}`,
      path.slice(1),
      this.doc,
      {
        WebSocketPolyfill: polyfill(target, room, index),
        disableBc: true,
        connect: false,
      },
    )
    provider.awareness.setLocalState(null)
    provider.connect()
    this.#provider = provider
  }

  async synced(): Promise<boolean> {
    return await until(() => this.#provider.synced, 20_000)
  }

  /** Keys of all stamps it has. */
  keys(): ReadonlySet<string> {
    return new Set([...rootOf(this.doc, 'places').keys(), ...rootOf(this.doc, 'attributes').keys()])
  }

  /** The same text for the same content. */
  content(): string {
    return JSON.stringify(
      rootNames.map((name) => Object.entries(rootOf(this.doc, name).toJSON()).toSorted(byKey)),
    )
  }

  /** How much was written, by the number of cells. */
  size(): number {
    return rootOf(this.doc, 'places').size + rootOf(this.doc, 'attributes').size
  }

  close(): void {
    this.#provider.destroy()
    this.doc.destroy()
  }
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0
}

type Handler<T> = ((event: T) => void) | null

/** A WebSocket class for the provider that takes every message into and out of the envelope of the server. */
function polyfill(target: Target, room: string, index: number): typeof globalThis.WebSocket {
  const { codec } = target
  class Enveloped {
    readonly OPEN = 1
    binaryType = 'arraybuffer'
    onopen: Handler<unknown> = null
    onmessage: Handler<{ readonly data: ArrayBuffer }> = null
    onclose: Handler<unknown> = null
    onerror: Handler<unknown> = null
    readonly #inner: WebSocket

    constructor(url: string) {
      this.#inner = new WebSocket(url, { headers: target.headers(index), perMessageDeflate: false })
      this.#inner.on('open', () => {
        const first = codec.first(room)
        if (first !== null) this.#inner.send(first)
        this.onopen?.({})
      })
      this.#inner.on('message', (data: Buffer) => {
        const body = codec.bodyAt(data, 0)
        const bytes = new Uint8Array(data.subarray(body))
        // An answer to a sync step has a type of its own at hocuspocus; ours and hocuspocus have notes the provider does not know.
        if (bytes[0] === 4) bytes[0] = 0
        if (bytes[0] === 0 || bytes[0] === 1) this.onmessage?.({ data: bytes.buffer })
      })
      this.#inner.on('close', (code) => this.onclose?.({ code }))
      this.#inner.on('error', (error) => this.onerror?.(error))
    }

    get readyState(): number {
      return this.#inner.readyState
    }

    send(message: Uint8Array): void {
      this.#inner.send(codec.wrap(room, message))
    }

    close(): void {
      this.#inner.close()
    }
  }
  return Enveloped as unknown as typeof globalThis.WebSocket
}
