import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Book } from '../book.ts'
import { LightClient } from '../client.ts'
import { inGroups, now, pause, until } from '../clock.ts'
import { round, type Summary } from '../histogram.ts'
import { Observer } from '../observer.ts'
import { usage } from '../proc.ts'
import { schedule } from '../schedule.ts'
import type { Target } from '../servers.ts'
import { lagAllowed, withServer, type Outcome, type Scenario, type Stage } from './scenario.ts'

const people = 50
/** one in so many looks for stamps: with half a million deliveries a second everybody looking would be the limit */
const looking = 5
const most = 100

interface Step {
  /** updates a second of all together */
  readonly rate: number
  readonly holds: boolean
  readonly backlog: number
  readonly propagation: Summary
  readonly saved: Summary
  readonly serverBusy: number
  readonly postgresBusy: number
  readonly generatorLag: number
}

export const stepUp: Scenario = {
  id: 's4',
  title: 'S4 room of 50, more and more updates until p99 > 100 ms or a backlog stays',
  servers: ['ours', 'stock', 'hocuspocus', 'floor'],
  play: async (stage) => await withServer(stage, async (target) => await climb(stage, target)),
}

async function climb(stage: Stage, target: Target): Promise<Outcome> {
  const [doc = ''] = await target.docs(1)
  const book = new Book(people)
  const clients = Array.from({ length: people }, (_, i) => new LightClient(target, doc, i, book))
  for (const client of clients) client.looks = client.index % looking === 0
  await inGroups(clients, async (client) => await client.open())
  const observer = target.codec.syncs ? new Observer(target, doc, 0) : null
  await observer?.synced()
  const steps: Step[] = []
  const climbing = async (rate: number): Promise<boolean> => {
    const step = await play(stage, target, clients, book, rate)
    steps.push(step)
    return step.holds
  }
  let good = 0
  let rate = 700
  // Once more before it is believed: one hiccup of the machine is no knee.
  const drained = async () => await until(() => book.ever >= expected(clients), 15_000)
  const holds = async (at: number) =>
    (await climbing(at)) || ((await drained()) && (await climbing(at)))
  while (rate < 40_000 && (await holds(rate))) {
    good = rate
    rate = Math.round(rate * 1.4)
  }
  const between = Math.round(Math.sqrt((good === 0 ? rate / 4 : good) * rate))
  if ((await drained()) && (await holds(between))) good = between
  const lost = (await drained()) ? 0 : expected(clients) - book.ever
  const sent = clients.reduce((sum, client) => sum + client.sent, 0)
  const whole = observer === null || (await until(() => observer.size() >= sent, 15_000))
  for (const client of clients) client.close()
  observer?.close()
  const failures = [...new Set(book.troubles)].slice(0, 5)
  if (lost > 0) failures.push(`${lost} deliveries are missing`)
  if (!whole) failures.push('the real provider does not have everything')
  const held = steps.filter((s) => s.holds)
  return {
    figures: {
      'sustained updates/s': good,
      'server busy at the last step held': held.at(-1)?.serverBusy ?? Number.NaN,
      'Postgres busy at the last step held': held.at(-1)?.postgresBusy ?? Number.NaN,
      'generator lag p99 ms at the first step not held':
        steps.find((s) => !s.holds)?.generatorLag ?? Number.NaN,
    },
    failures,
    remarks: steps
      .filter((s) => s.generatorLag > lagAllowed)
      .map((s) => `generator lag p99 ${s.generatorLag} ms at ${s.rate}/s`),
    raw: steps,
  }
}

function expected(clients: readonly LightClient[]): number {
  const sent = clients.reduce((sum, client) => sum + client.sent, 0)
  return clients.filter((c) => c.looks).reduce((sum, client) => sum + sent - client.sent, 0)
}

async function play(
  stage: Stage,
  target: Target,
  clients: readonly LightClient[],
  book: Book,
  rate: number,
): Promise<Step> {
  const seconds = Math.max(1.5, 3 * stage.scale)
  const markEach = Math.max(1, Math.ceil(rate / people / 33))
  const begin = now() + 50
  // The first part of a step shows how the server gets used to it.
  book.restart(begin + seconds * 300)
  const lag = monitorEventLoopDelay({ resolution: 1 })
  lag.enable()
  const before = usage(target)
  await schedule(Math.round(rate * seconds), rate, (k) => {
    const due = begin + (k * 1000) / rate
    const client = clients[k % people]
    return { due, go: () => client?.write(due, 'small', (client.sent + 1) % markEach === 0) }
  })
  const after = usage(target)
  lag.disable()
  await pause(most)
  const backlog = expected(clients) - book.ever
  await until(() => book.ever >= expected(clients), 1000)
  const propagation = book.propagation.summary()
  const elapsed = after.at - before.at
  return {
    rate,
    holds: backlog <= 0 && propagation.p99 <= most,
    backlog,
    propagation,
    saved: book.saved.summary(),
    serverBusy: round((after.server - before.server) / elapsed),
    postgresBusy: round((after.postgres - before.postgres) / elapsed),
    generatorLag: round(Math.max(0, lag.percentile(99) / 1e6 - 1)),
  }
}
