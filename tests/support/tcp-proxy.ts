import {
  createConnection,
  createServer,
  type AddressInfo,
  type Server,
  type Socket,
} from 'node:net'

/** Where a proxy leads to: a port of this machine, or the path of a unix socket. */
export type Target = { readonly port: number } | { readonly path: string }

/**
 * What happens to the bytes of one direction. `flow`: passed on. `hold`: not read any more, so that the sender's buffers
 * fill (half-open). `drop`: read and thrown away; what a connection lost is lost, so it must be reset afterwards.
 */
export type Way = 'flow' | 'hold' | 'drop'

interface Pair {
  readonly from: Socket
  readonly to: Socket
}

/** A stretch of network that can be broken: between two programs that both believe to talk to the other. */
export class TcpProxy {
  readonly port: number
  /** bytes read from the side that connected, and from the side connected to, whatever became of them */
  readonly bytes = { up: 0, down: 0 }
  /** where new connections lead; null: they are refused */
  target: Target | null
  #server: Server
  #pairs = new Set<Pair>()
  #ways: { up: Way; down: Way } = { up: 'flow', down: 'flow' }
  #delay: () => number = () => 0

  private constructor(server: Server, port: number, target: Target | null) {
    this.#server = server
    this.port = port
    this.target = target
    server.on('connection', (from) => this.#join(from))
  }

  /** On a free port of this machine. */
  static async start(target: Target | null): Promise<TcpProxy> {
    const server = createServer()
    const { promise, resolve } = Promise.withResolvers<void>()
    server.listen(0, '127.0.0.1', resolve)
    await promise
    return new TcpProxy(server, (server.address() as AddressInfo).port, target)
  }

  /** What becomes of bytes from now on: `up` towards the target, `down` back from it. */
  set(ways: { readonly up?: Way; readonly down?: Way }): void {
    this.#ways = { ...this.#ways, ...ways }
    for (const { from, to } of this.#pairs) {
      if (this.#ways.up === 'hold') from.pause()
      else from.resume()
      if (this.#ways.down === 'hold') to.pause()
      else to.resume()
    }
  }

  /** Every piece is late by so many milliseconds, asked for each; the order within a connection stays. */
  delay(ms: () => number): void {
    this.#delay = ms
  }

  /** RST on every connection, as when a machine in between forgets it; both sides learn at once. */
  reset(): void {
    for (const pair of this.#pairs) cut(pair)
    this.#pairs.clear()
  }

  /** Who connected is told that the connection is gone; the other side is not, and goes on with what it was sent. */
  forget(): void {
    for (const { from, to } of this.#pairs) {
      to.removeAllListeners('close')
      from.removeAllListeners('close')
      from.resetAndDestroy()
    }
    this.#pairs.clear()
  }

  /** Whole again. What lost bytes cannot go on and is reset. */
  heal(): void {
    const lost = this.#ways.up === 'drop' || this.#ways.down === 'drop'
    this.delay(() => 0)
    if (lost) this.reset()
    this.set({ up: 'flow', down: 'flow' })
  }

  close(): void {
    this.reset()
    this.#server.close()
  }

  #join(from: Socket): void {
    from.on('error', () => {})
    if (this.target === null) {
      from.resetAndDestroy()
      return
    }
    const to = createConnection(
      'port' in this.target ? { ...this.target, host: '127.0.0.1' } : this.target,
    )
    to.on('error', () => {})
    from.setNoDelay(true)
    to.setNoDelay(true)
    const pair = { from, to }
    this.#pairs.add(pair)
    this.#pass(pair, from, to, 'up')
    this.#pass(pair, to, from, 'down')
  }

  #pass(pair: Pair, source: Socket, sink: Socket, way: 'up' | 'down'): void {
    let due = 0
    source.on('data', (piece: Buffer) => {
      this.bytes[way] += piece.length
      if (this.#ways[way] === 'drop') return
      const ms = this.#delay()
      const now = performance.now()
      due = Math.max(due, now + ms)
      const write = () => {
        if (!sink.destroyed && !sink.write(piece)) source.pause()
      }
      if (due - now < 1) write()
      else setTimeout(write, due - now)
    })
    sink.on('drain', () => {
      if (this.#ways[way] !== 'hold') source.resume()
    })
    source.on('close', (failed) => {
      // A cut cable does not tell either side that the other one has gone.
      if (this.#ways.up !== 'flow' || this.#ways.down !== 'flow') return
      this.#pairs.delete(pair)
      if (failed) cut(pair)
      else setTimeout(() => sink.end(), Math.max(0, due - performance.now()))
    })
    if (this.#ways[way] === 'hold') source.pause()
  }
}

function cut({ from, to }: Pair): void {
  from.resetAndDestroy()
  // A unix socket knows no RST.
  if (to.remotePort === undefined) to.destroy()
  else to.resetAndDestroy()
}
