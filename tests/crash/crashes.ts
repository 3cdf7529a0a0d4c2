import { noFindings, type Findings } from '#tests/collab/judge.ts'
import { Stage } from '#tests/collab/stage.ts'
import { SyncNode } from '#tests/collab/sync-node.ts'
import { Dice } from '#tests/support/dice.ts'
import { TcpProxy } from '#tests/support/tcp-proxy.ts'
import { pass, untilTrue } from '#tests/support/until.ts'
import { Cast } from './cast.ts'

/**
 * What is killed, and when. `any`: at any moment. The others wait for the moment between COMMIT and acknowledgement: answers of
 * the server to its clients, or of the database to the server, are held, and the blow falls when a new row stands in the log.
 */
const blows = [
  'server, any moment',
  'server, clients not told',
  'server, not told itself',
  'database, any moment',
  'database, server not told',
] as const
type Blow = (typeof blows)[number]

const odds: readonly Blow[] = [
  ...Array.from({ length: 6 }, () => blows[0]),
  ...Array.from({ length: 4 }, () => blows[1]),
  ...Array.from({ length: 4 }, () => blows[2]),
  ...Array.from({ length: 3 }, () => blows[3]),
  ...Array.from({ length: 3 }, () => blows[4]),
]

/** After so many crashes everybody rests, is compared, and goes to new documents. */
const scene = 20

/** So many have something saved before the next blow, most of the time. */
const most = 5

export interface Figures {
  readonly findings: Findings
  readonly faults: readonly string[]
  readonly blows: ReadonlyMap<Blow, number>
  crashes: number
  /** crashes with a row that stood in the log while nobody had been told */
  between: number
  attempted: number
  acknowledged: number
}

export interface Plan {
  readonly crashes: number
  readonly seed: number
  readonly say: (line: string) => void
}

/** Kills a real server and a real database again and again under eight writing clients, and counts what became of their edits. */
export async function runCrashes(plan: Plan): Promise<Figures> {
  const stage = await Stage.build('crash')
  const front = await TcpProxy.start(null)
  const database = await TcpProxy.start({ path: stage.cluster.socketPath })
  const run = new CrashRun(stage, front, database, plan)
  try {
    return await run.all()
  } finally {
    await run.end()
    front.close()
    database.close()
    await stage.end()
  }
}

class CrashRun {
  readonly #stage: Stage
  readonly #front: TcpProxy
  readonly #database: TcpProxy
  readonly #plan: Plan
  readonly #dice: Dice
  readonly #faults = new Set<string>()
  readonly #blows = new Map<Blow, number>()
  readonly #figures: Figures
  #next = new SyncNode()
  #node = this.#next
  #cast: Cast | null = null

  constructor(stage: Stage, front: TcpProxy, database: TcpProxy, plan: Plan) {
    this.#stage = stage
    this.#front = front
    this.#database = database
    this.#plan = plan
    this.#dice = new Dice(plan.seed)
    this.#figures = {
      findings: noFindings(),
      faults: [],
      blows: this.#blows,
      crashes: 0,
      between: 0,
      attempted: 0,
      acknowledged: 0,
    }
  }

  async all(): Promise<Figures> {
    const { crashes, say } = this.#plan
    await this.#open()
    while (this.#figures.crashes < crashes) {
      const cast = await Cast.gather(this.#stage, this.#front.port, this.#dice)
      this.#cast = cast
      for (let i = 0; i < scene && this.#figures.crashes < crashes; i += 1) {
        await this.#crash(cast)
        if (this.#figures.crashes % 10 === 0) say(this.#line(cast))
      }
      await cast.rest(this.#figures.findings)
      for (const fault of cast.faults()) this.#faults.add(fault)
      this.#figures.attempted += cast.attempted
      this.#figures.acknowledged += cast.acknowledged
      cast.end()
      this.#cast = null
    }
    return { ...this.#figures, faults: [...this.#faults] }
  }

  async end(): Promise<void> {
    this.#cast?.end()
    await Promise.all([this.#node.kill(), this.#next.kill()])
  }

  async #crash(cast: Cast): Promise<void> {
    const blow = this.#dice.pick(odds)
    // Mostly when five of eight are back and saving; now and then while all still come back.
    if (this.#dice.next() < 0.75) await this.#mostAreBack(cast)
    await pass(this.#dice.between(0, 250))
    if (this.#node.crashed) this.#faults.add('the server ended by itself')
    await this.#strike(blow, cast)
    await cast.judge(this.#figures.findings)
    if (blow.startsWith('server')) await this.#open()
    this.#figures.crashes += 1
    this.#blows.set(blow, (this.#blows.get(blow) ?? 0) + 1)
  }

  async #mostAreBack(cast: Cast): Promise<void> {
    const before = cast.writers.map((writer) => writer.acknowledged)
    const isBack = () =>
      cast.writers.filter((writer, i) => writer.acknowledged > (before[i] ?? 0)).length >= most
    await untilTrue(isBack, 30_000, cast.states)
  }

  async #strike(blow: Blow, cast: Cast): Promise<void> {
    if (blow === 'server, clients not told') await this.#held(cast, this.#front)
    if (blow === 'server, not told itself') await this.#held(cast, this.#database)
    if (blow === 'database, server not told') await this.#held(cast, this.#database)
    if (blow.startsWith('server')) {
      await this.#node.kill()
      this.#front.target = null
      this.#front.heal()
      this.#front.reset()
    } else {
      await this.#stage.cluster.crash()
    }
    this.#database.reset()
    this.#database.heal()
    if (blow.startsWith('database')) await this.#stage.cluster.restart()
  }

  /** From here on no answer comes through; returns when something was committed that nobody has been told of. */
  async #held(cast: Cast, proxy: TcpProxy): Promise<void> {
    proxy.set({ down: 'hold' })
    const before = await this.#rows(cast)
    const end = performance.now() + 1500
    while (performance.now() < end) {
      if ((await this.#rows(cast)) > before) {
        this.#figures.between += 1
        return
      }
    }
  }

  async #rows(cast: Cast): Promise<number> {
    const ids = cast.logs.map(({ docId }) => docId)
    const rows = await this.#stage.owner.db
      .selectFrom('doc')
      .select('head_seq')
      .where('id', 'in', ids)
      .execute()
    return rows.reduce((sum, row) => sum + row.head_seq, 0)
  }

  async #open(): Promise<void> {
    this.#node = this.#next
    const port = await this.#node.serve(this.#stage.urls(this.#database))
    this.#front.target = { port }
    this.#next = new SyncNode()
  }

  #line(cast: Cast): string {
    const { crashes, between, findings, acknowledged } = this.#figures
    const { lost, unseen, invented } = findings
    return (
      `crash ${crashes}/${this.#plan.crashes}: ${acknowledged + cast.acknowledged} acknowledged, ${between} struck ` +
      `between commit and answer; lost ${lost}, seen and lost ${unseen}, invented ${invented}`
    )
  }
}
