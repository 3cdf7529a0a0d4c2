import { createClient } from '@redis/client'
import type { Carrier, Ears, Transport } from './transport.ts'

/** Valkey or Redis as the bus, by its publish and subscribe. */
export function overValkey(url: string): Carrier {
  return { name: 'valkey', most: 60_000, every: 50, open: (ears) => new Valkey(url, ears) }
}

/** milliseconds before the next attempt, with chance: many processes lose one server at the same moment */
function pause(attempt: number): number {
  return Math.min(100 * 2 ** attempt, 3000) * (0.5 + Math.random() / 2)
}

class Valkey implements Transport {
  readonly #channel: string
  readonly #listener: ReturnType<typeof connectTo>
  readonly #speaker: ReturnType<typeof connectTo>

  constructor(url: string, { hear, up }: Ears) {
    // Channels know nothing of the numbered databases that keep installations apart on one server.
    this.#channel = `yoriai:${new URL(url).pathname.slice(1) || '0'}`
    this.#listener = connectTo(url, false)
    this.#speaker = connectTo(url, true)
    let subscribed = false
    this.#listener.on('ready', () => {
      // After a loss it subscribes again by itself, before it is ready.
      if (subscribed) return up()
      subscribed = true
      this.#listener.subscribe(this.#channel, hear).then(up, () => {
        subscribed = false
      })
    })
    for (const client of [this.#listener, this.#speaker]) client.connect().catch(() => {})
  }

  async send(text: string): Promise<void> {
    await this.#speaker.publish(this.#channel, text)
  }

  close(): Promise<void> {
    for (const client of [this.#listener, this.#speaker]) if (client.isOpen) client.destroy()
    return Promise.resolve()
  }
}

function connectTo(url: string, hasty: boolean) {
  const client = createClient({
    url,
    name: 'yoriai',
    // A hint of a minute ago is worth nothing: what cannot be said now is not said.
    disableOfflineQueue: hasty,
    socket: { connectTimeout: 5000, reconnectStrategy: pause },
  })
  // Without a listener an outage would end the process. That nothing arrives is noticed and logged by the bus.
  client.on('error', () => {})
  return client
}
