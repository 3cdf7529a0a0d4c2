import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Book } from './book.ts'
import { LightClient } from './client.ts'
import { dice, inGroups, now, pause, until } from './clock.ts'
import { round, type Summary } from './histogram.ts'
import { Observer } from './observer.ts'
import { rssOf, usage, type Usage } from './proc.ts'
import { schedule } from './schedule.ts'
import type { Target } from './servers.ts'
import type { Size } from './stamp.ts'

export interface Load {
  readonly target: Target
  readonly docs: readonly string[]
  /** in each document */
  readonly writers: number
  /** updates a second of each writer */
  readonly rate: number
  /** measured, after `warm` seconds of the same load */
  readonly seconds: number
  readonly warm: number
  /** real providers, one a document from the first on, then round again */
  readonly observers: number
  readonly size: Size
  readonly seed: number
  readonly kind: 'updates' | 'presence'
  /** clients (of the one document) that write nothing and stop reading when the measured time begins */
  readonly paused?: number
}

export interface LoadResult {
  /** stamps that arrived at light clients in the measured time, and that should have */
  readonly delivered: number
  readonly expected: number
  /** stamps that had not arrived in the end, of the whole run */
  readonly lost: number
  readonly updates: number
  /** from the time an update was due to its arrival at another client */
  readonly propagation: Summary
  /** from the time an update was due to the server calling it saved; count 0: it never does */
  readonly acknowledged: Summary
  /** microseconds of the server's processor (and of its Postgres) for each delivery, deliveries to real providers included */
  readonly cpuPerDelivery: number
  readonly postgresPerDelivery: number
  /** share of one core */
  readonly serverBusy: number
  readonly postgresBusy: number
  readonly rss: {
    readonly before: number
    readonly after: number
    readonly most: number
    /** after a collection of garbage, where somebody does not read; else 0 */
    readonly collected: number
  }
  readonly generatorLag: { readonly p50: number; readonly p99: number }
  /** false: not every real provider had everything in the end; null: there was none */
  readonly converged: boolean | null
  readonly troubles: readonly string[]
}

/** Runs one load to its end: connect, warm up, measure, wait for everything to arrive, compare, leave. */
export async function run(load: Load): Promise<LoadResult> {
  const { target, docs, writers, rate, seconds, warm, observers: real, size, kind } = load
  const total = docs.length * writers
  const book = new Book(total, load.paused ?? 0)
  const clients = docs.flatMap((doc, d) =>
    Array.from({ length: writers }, (_, w) => new LightClient(target, doc, d * writers + w, book)),
  )
  const observers = target.codec.syncs
    ? Array.from({ length: real }, (_, i) => new Observer(target, docs[i % docs.length] ?? '', i))
    : []
  await inGroups(clients, async (client) => await client.open())
  for (const observer of observers) await observer.synced()
  // What a server does after many have come in is not what is measured here.
  await pause(500)

  const chance = dice(load.seed)
  const period = 1000 / rate
  const readers = clients.slice(load.paused ?? 0)
  const order = readers
    .map((client) => ({ client, phase: chance() * period }))
    .sort((a, b) => a.phase - b.phase)
  const begin = now() + 100
  const measured = Math.max(1, Math.round(seconds * rate))
  const warming = Math.max(1, Math.round(warm * rate))
  const rounds = warming + measured
  book.from = begin + warming * period
  const lag = monitorEventLoopDelay({ resolution: 1 })
  const markEach = Math.max(1, Math.ceil(rate / 33))
  const memory = { before: rssOf(target.pid), most: 0, after: 0, collected: 0 }
  const watch = setInterval(() => {
    memory.most = Math.max(memory.most, rssOf(target.pid))
  }, 250)
  let started: Usage | null = null
  await schedule(order.length * rounds, order.length * rate, (k) => {
    const { client, phase } = order[k % order.length] ?? { client: null, phase: 0 }
    const due = begin + phase + Math.floor(k / order.length) * period
    return {
      due,
      go: () => {
        if (started === null && due >= book.from) {
          started = usage(target)
          lag.enable()
          for (const slow of clients.slice(0, load.paused ?? 0)) slow.stopReading()
        }
        if (kind === 'presence') client?.point(due)
        else client?.write(due, size, (client.sent + 1) % markEach === 0)
      },
    }
  })
  lag.disable()
  const others = writers - 1 - (load.paused ?? 0)
  const all = readers.length * others * rounds
  await until(() => book.ever >= all, kind === 'presence' ? 1000 : 30_000)
  const ended = usage(target)
  const perObserver = docs.map((_, d) => observers.filter((_o, i) => i % docs.length === d).length)
  const updates = order.length * rounds
  const wholeHere = () => observers.every((o) => o.size() >= (others + 1) * rounds)
  const converged =
    observers.length === 0 || kind === 'presence' ? null : await until(wholeHere, 10_000)
  clearInterval(watch)
  memory.after = rssOf(target.pid)
  if (load.paused !== undefined) {
    // While the slow ones are still there: what is left is what is kept for them, and the document.
    process.kill(target.pid, 'SIGUSR2')
    await pause(1000)
    memory.collected = rssOf(target.pid)
  }
  const same = converged === null ? null : converged && sameInEachDoc(observers, docs.length)
  for (const client of clients) client.close()
  for (const observer of observers) observer.close()

  const toObservers = perObserver.reduce((sum, n) => sum + n * (others + 1) * measured, 0)
  const deliveries = book.delivered + (kind === 'presence' ? 0 : toObservers)
  const from: Usage = started ?? ended
  const perDelivery = (ms: number) => round((ms * 1000) / Math.max(1, deliveries))
  const elapsed = ended.at - from.at
  return {
    delivered: book.delivered,
    expected: readers.length * others * measured,
    lost: kind === 'presence' ? 0 : all - book.ever,
    updates,
    propagation: book.propagation.summary(),
    acknowledged: book.saved.summary(),
    cpuPerDelivery: perDelivery(ended.server - from.server),
    postgresPerDelivery: perDelivery(ended.postgres - from.postgres),
    serverBusy: round((ended.server - from.server) / elapsed),
    postgresBusy: round((ended.postgres - from.postgres) / elapsed),
    rss: { ...memory, most: Math.max(memory.most, memory.after) },
    generatorLag: { p50: lagOf(lag.percentile(50)), p99: lagOf(lag.percentile(99)) },
    converged: same,
    troubles: [...new Set(book.troubles)].slice(0, 5),
  }
}

function lagOf(nanoseconds: number): number {
  return round(Math.max(0, nanoseconds / 1e6 - 1))
}

function sameInEachDoc(observers: readonly Observer[], docs: number): boolean {
  const contents = observers.map((o) => o.content())
  return contents.every((text, i) => text === contents[i % docs])
}
