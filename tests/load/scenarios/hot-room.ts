import { LightClient } from '../client.ts'
import { witnesses } from '../convergence.ts'
import { drive, writersOf } from '../drive.ts'
import type { House } from '../house.ts'
import { cpuOf, pause, quantile, until, watchLag } from '../measure.ts'
import type { Target } from '../target.ts'

export interface HotRoom {
  readonly clients: number
  readonly perSecond: number
  readonly sent: number
  readonly deliveries: number
  readonly lost: number
  readonly cpuPerDelivery: number
  readonly cpuPerUpdate: number
  readonly databaseCpuPerUpdate: number
  readonly p50: number
  readonly p99: number
  readonly max: number
  readonly ackP50: number
  readonly ackP99: number
  readonly lag: number
}

/** S2, S3: `rooms` rooms of `clients` writers each, everybody writing so many updates a second. Milliseconds, microseconds of CPU. */
export async function hotRoom(
  target: Target,
  house: House,
  { clients, perSecond, seconds, rooms = 1, warmUp = 5 }: Plan,
): Promise<HotRoom> {
  const ids = await target.rooms(rooms)
  const all: LightClient[] = []
  for (const id of ids) {
    for (let i = 0; i < clients; i += 1) {
      const client = new LightClient(target, id, all.length)
      all.push(client)
      await client.open()
    }
  }
  const [first] = ids
  if (first === undefined) throw new Error('a hot room needs a room')
  const watched =
    target.name === 'floor' ? null : await witnesses(target, first, Math.ceil(clients / 20))
  const writers = writersOf(all)
  const warm = await drive(writers, perSecond, warmUp)
  await pause(300)
  for (const client of all) client.forget()
  const lag = watchLag()
  const before = [cpuOf([target.pid]), cpuOf(house.pids())] as const
  const run = await drive(writers, perSecond, seconds)
  const expected = run.sent * (clients - 1)
  const arrived = () => all.reduce((sum, { seen }) => sum + seen.deliveries, 0)
  await until(() => arrived() >= expected, 3000)
  const cpu = cpuOf([target.pid]) - before[0]
  const databaseCpu = cpuOf(house.pids()) - before[1]
  const inFirst = [...warm.keys, ...run.keys].filter((key) => {
    const writer = Number(/s(\d+)n/.exec(key)?.[1])
    return writer < clients
  })
  const lost =
    watched === null ? Math.max(0, expected - arrived()) : await watched.differences(inFirst)
  watched?.stop()
  const latencies = all.flatMap(({ seen }) => seen.latencies)
  const acks = all.flatMap(({ seen }) => seen.acks)
  for (const { ws } of all) ws.terminate()
  return {
    clients,
    perSecond,
    sent: run.sent,
    deliveries: arrived(),
    lost,
    cpuPerDelivery: (cpu * 1000) / expected,
    cpuPerUpdate: (cpu * 1000) / run.sent,
    databaseCpuPerUpdate: (databaseCpu * 1000) / run.sent,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    max: quantile(latencies, 1),
    ackP50: quantile(acks, 0.5),
    ackP99: quantile(acks, 0.99),
    lag: lag(),
  }
}

export interface Plan {
  readonly clients: number
  readonly perSecond: number
  readonly seconds: number
  readonly rooms?: number
  readonly warmUp?: number
}
