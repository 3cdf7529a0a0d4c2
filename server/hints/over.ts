import { randomUUID } from 'node:crypto'
import type { Log } from '../log.ts'
import { readHint, type Bus, type Hint } from './bus.ts'
import type { Carrier, Transport } from './transport.ts'

export interface BusTimes {
  /** whether what is said still arrives is tried this often, in milliseconds */
  readonly watch: number
  /** and must arrive within this time, in milliseconds */
  readonly patience: number
}

/** texts under way at once; with more the carrier is stuck, and what is lost costs time only */
const most = 500

/**
 * The bus over a carrier. It never stands in the way: nothing it does throws, and a carrier that is silent (half-open
 * connections do not end) is opened anew until one is not (S-41). Resolves when it is heard, or after `patience` anyway.
 */
export async function busOver(carrier: Carrier, log: Log, times: BusTimes): Promise<Bus> {
  const bus = new OverCarrier(carrier, log, times)
  await bus.started
  return bus
}

class OverCarrier implements Bus {
  readonly line: Bus['line']
  readonly started: Promise<void>
  readonly #carrier: Carrier
  readonly #log: Log
  readonly #times: BusTimes
  readonly #everyone = new Set<(hint: Hint) => void>()
  readonly #gaps = new Set<() => void>()
  readonly #nodes = new Set<(text: string) => void>()
  /** what waits for its own echo */
  readonly #echoes = new Map<string, () => void>()
  readonly #watch: ReturnType<typeof setInterval>
  #transport: Transport
  #sending = 0
  #isSaid = true
  #isHeard = true
  #isLooking = false
  #isOver = false

  constructor(carrier: Carrier, log: Log, times: BusTimes) {
    this.#carrier = carrier
    this.#log = log
    this.#times = times
    const first = Promise.withResolvers<void>()
    let isStarted = false
    const begin = () => {
      clearTimeout(late)
      isStarted = true
      first.resolve()
    }
    const late = setTimeout(begin, times.patience)
    this.#up = () => {
      if (isStarted) this.#tell(this.#gaps, undefined)
      else begin()
    }
    this.started = first.promise
    this.#transport = this.#open()
    this.#watch = setInterval(() => void this.#look(), times.watch)
    this.#watch.unref()
    const { most: bytes, every } = carrier
    this.line = {
      most: bytes,
      every,
      say: (text) => void this.#send(`n${text}`),
      listen: (listener) => join(this.#nodes, listener),
    }
  }

  readonly #up: () => void

  async publish(hint: Hint): Promise<void> {
    await this.#send(`h${JSON.stringify(hint)}`)
  }

  subscribe(workspaceId: string, listener: (hint: Hint) => void): () => void {
    return join(this.#everyone, (hint: Hint) => {
      if (hint.workspaceId === workspaceId) listener(hint)
    })
  }

  subscribeAll(listener: (hint: Hint) => void): () => void {
    return join(this.#everyone, listener)
  }

  onGap(listener: () => void): () => void {
    return join(this.#gaps, listener)
  }

  async alive(): Promise<boolean> {
    const id = randomUUID()
    const { promise, resolve } = Promise.withResolvers<boolean>()
    const late = setTimeout(() => resolve(false), this.#times.patience)
    this.#echoes.set(id, () => resolve(true))
    void this.#send(`e${id}`)
    const isHeard = await promise
    clearTimeout(late)
    this.#echoes.delete(id)
    return isHeard
  }

  async close(): Promise<void> {
    this.#isOver = true
    clearInterval(this.#watch)
    await this.#transport.close()
  }

  #open(): Transport {
    return this.#carrier.open({ hear: (text) => this.#hear(text), up: this.#up })
  }

  async #send(text: string): Promise<void> {
    if (this.#sending >= most) return
    this.#sending += 1
    try {
      await this.#transport.send(text)
      this.#isSaid = true
    } catch (error) {
      // Once, not with every hint of an outage.
      if (this.#isSaid && !this.#isOver) this.#log.warn({ err: error }, 'a hint was not published')
      this.#isSaid = false
    } finally {
      this.#sending -= 1
    }
  }

  #hear(text: string): void {
    const said = text.slice(1)
    if (text.startsWith('e')) this.#echoes.get(said)?.()
    else if (text.startsWith('n')) this.#tell(this.#nodes, said)
    else if (text.startsWith('h')) {
      const hint = readHint(said)
      if (hint !== undefined) this.#tell(this.#everyone, hint)
    }
  }

  #tell<T>(listeners: ReadonlySet<(what: T) => void>, what: T): void {
    for (const listener of listeners) {
      try {
        listener(what)
      } catch (error) {
        this.#log.error({ err: error }, 'a hint listener failed')
      }
    }
  }

  async #look(): Promise<void> {
    if (this.#isLooking) return
    this.#isLooking = true
    const isHeard = await this.alive()
    this.#isLooking = false
    if (this.#isOver) return
    const { name } = this.#carrier
    if (this.#isHeard && !isHeard) this.#log.warn({ bus: name }, 'bus lost')
    if (!this.#isHeard && isHeard) this.#log.warn({ bus: name }, 'bus back')
    this.#isHeard = isHeard
    if (isHeard) return
    const silent = this.#transport
    this.#transport = this.#open()
    await silent.close()
  }
}

function join<T>(set: Set<T>, listener: T): () => void {
  set.add(listener)
  return () => set.delete(listener)
}
