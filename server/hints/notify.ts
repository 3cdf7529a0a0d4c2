import { open } from '#db/client.ts'
import type { Carrier, Ears, Transport } from './transport.ts'

const channel = 'yoriai_hint'
/** milliseconds; NOTIFY takes a lock of the whole database at commit, so what comes close together is one transaction */
const gather = 50

/** Postgres itself as the bus: LISTEN and NOTIFY on a connection of their own, which comes back by itself after a loss. */
export function overNotify(url: string): Carrier {
  // PostgreSQL refuses 8,000 bytes and more.
  return { name: 'notify', most: 7900, every: 100, open: (ears) => new Notify(url, ears) }
}

interface Waiting {
  readonly text: string
  readonly sent: PromiseWithResolvers<void>
}

class Notify implements Transport {
  readonly #sql: ReturnType<typeof open>
  #waiting: Waiting[] = []
  #last = -Infinity
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(url: string, { hear, up }: Ears) {
    this.#sql = open(url, {
      max: 1,
      connect_timeout: 5,
      connection: { application_name: 'yoriai hints' },
    })
    // It is tried again by itself, and a bus that stays silent is opened anew.
    this.#sql.listen(channel, hear, up).catch(() => {})
  }

  async send(text: string): Promise<void> {
    const sent = Promise.withResolvers<void>()
    this.#waiting.push({ text, sent })
    const early = this.#last + gather - performance.now()
    if (early <= 0) void this.#flush()
    else this.#timer ??= setTimeout(() => void this.#flush(), early)
    await sent.promise
  }

  async close(): Promise<void> {
    void this.#flush()
    await this.#sql.end({ timeout: 2 }).catch(() => {})
  }

  async #flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const batch = this.#waiting.splice(0)
    if (batch.length === 0) return
    this.#last = performance.now()
    const texts = batch.map(({ text }) => text)
    try {
      await this.#sql`select pg_notify(${channel}, text) from unnest(${texts}::text[]) as said(text)`
      for (const { sent } of batch) sent.resolve()
    } catch (error) {
      for (const { sent } of batch) sent.reject(error)
    }
  }
}
