import {
  judgeClaims,
  judgeOrigins,
  noFindings,
  removedBy,
  type Findings,
} from '#tests/collab/judge.ts'
import { LogReader } from '#tests/collab/log-reader.ts'
import type { Stage } from '#tests/collab/stage.ts'
import { SyncNode } from '#tests/collab/sync-node.ts'
import { Writer } from '#tests/collab/writer.ts'
import { TcpProxy } from '#tests/support/tcp-proxy.ts'
import { pass, untilTrue } from '#tests/support/until.ts'

const patience = 60_000

/** One sync server with a breakable network on both sides of it, and without a bus: it learns of others by looking. */
export class Site {
  readonly node = new SyncNode()
  readonly front: TcpProxy
  readonly database: TcpProxy

  private constructor(front: TcpProxy, database: TcpProxy) {
    this.front = front
    this.database = database
  }

  static async open(stage: Stage): Promise<Site> {
    const database = await TcpProxy.start({ path: stage.cluster.socketPath })
    const front = await TcpProxy.start(null)
    const site = new Site(front, database)
    front.target = { port: await site.node.serve(stage.urls(database), false) }
    return site
  }

  heal(): void {
    this.front.heal()
    this.database.heal()
  }

  async close(): Promise<void> {
    await this.node.kill()
    this.front.close()
    this.database.close()
  }
}

/** What one case plays on: two servers, a new document, and those who come to write in it. */
export class Scene {
  readonly stage: Stage
  readonly one: Site
  readonly two: Site
  readonly log: LogReader
  readonly #writers: Writer[] = []
  readonly #findings: Findings = noFindings()

  private constructor(stage: Stage, one: Site, two: Site, log: LogReader) {
    this.stage = stage
    this.one = one
    this.two = two
    this.log = log
  }

  static async set(stage: Stage, one: Site, two: Site): Promise<Scene> {
    return new Scene(stage, one, two, new LogReader(stage.owner, await stage.document()))
  }

  /** Somebody comes in at a server, and has saved a first edit there. */
  async enter(site: Site): Promise<Writer> {
    const n = this.#writers.length
    const { cookie } = this.stage.person(n)
    const writer = new Writer(`w${n}`, site.front.port, this.log.docId, cookie)
    this.#writers.push(writer)
    await this.reach(() => writer.add())
    await this.saved(writer)
    return writer
  }

  async saved(writer: Writer): Promise<void> {
    await this.reach(() => writer.isSaved)
  }

  async reach(what: () => unknown): Promise<void> {
    await untilTrue(what, patience, () => this.#writers.map((w) => w.standing).join('; '))
  }

  /** Lets time pass, judging meanwhile that nobody is told or shown what is not in the log. */
  async watch(ms: number): Promise<void> {
    const end = performance.now() + ms
    while (performance.now() < end) {
      await this.judge()
      await pass(50)
    }
  }

  async judge(): Promise<void> {
    const claims = this.#writers.map((writer) => writer.claim())
    await this.log.read()
    judgeClaims(claims, removedBy(this.#writers), this.log, this.#findings)
    judgeOrigins(this.#writers, this.log, this.#findings)
  }

  /** Everything is whole again: everybody gets everything saved and shows what the log has. Answers what is wrong. */
  async settle(): Promise<readonly string[]> {
    this.one.heal()
    this.two.heal()
    for (const writer of this.#writers) await this.saved(writer)
    await this.judge()
    for (const writer of this.#writers) await this.reach(() => writer.text() === this.log.text())
    const refusals = this.#writers.flatMap(({ refusal }) => (refusal === null ? [] : [refusal]))
    const ended = [this.one, this.two].some(({ node }) => node.crashed) ? ['a server ended'] : []
    return [...this.#findings.words, ...this.log.faults, ...refusals, ...ended]
  }

  end(): void {
    for (const writer of this.#writers) writer.end()
  }
}

/** So many edits, a few milliseconds apart. */
export async function write(writer: Writer, edits: number): Promise<void> {
  for (let i = 0; i < edits; i += 1) {
    writer.add()
    await pass(5)
  }
}
