import { run, type Load, type LoadResult } from '../load.ts'
import { judged, withServer, type Outcome, type Scenario, type Stage } from './scenario.ts'
import { serverNames } from '../codec.ts'

type Shape = Pick<Load, 'writers' | 'rate' | 'observers' | 'kind'> & {
  readonly rooms: number
  readonly seconds: number
}

const hot = (writers: number, rate: number): Scenario => ({
  id: `s2-${writers}x${rate}`,
  title: `S2 one hot room, ${writers} writers × ${rate}/s`,
  servers: serverNames,
  play: async (stage) =>
    await play(stage, {
      rooms: 1,
      writers,
      rate,
      // Few writers make few updates, and a p99 needs many.
      seconds: writers === 20 ? 14 : 6,
      observers: Math.max(1, Math.round(writers / 20)),
      kind: 'updates',
    }),
})

export const hotRooms: readonly Scenario[] = [
  hot(5, 2),
  hot(20, 2),
  hot(50, 2),
  hot(100, 2),
  hot(100, 4),
]

export const manyRooms: Scenario = {
  id: 's3',
  title: 'S3 200 rooms × 4 writers × 0.5/s',
  servers: serverNames,
  play: async (stage) =>
    await play(stage, {
      rooms: 200,
      writers: 4,
      rate: 0.5,
      seconds: 8,
      observers: 40,
      kind: 'updates',
    }),
}

export const presence: Scenario = {
  id: 's5',
  title: 'S5 presence, 50 people × 10/s',
  servers: serverNames,
  play: async (stage) =>
    await play(stage, {
      rooms: 1,
      writers: 50,
      rate: 10,
      seconds: 5,
      observers: 0,
      kind: 'presence',
    }),
}

async function play(stage: Stage, shape: Shape): Promise<Outcome> {
  const result = await withServer(stage, async (target) => {
    const docs = await target.docs(shape.rooms)
    const seconds = Math.max(2, Math.round(shape.seconds * stage.scale))
    const warm = Math.max(1, Math.round(2 * stage.scale))
    return await run({ ...shape, target, docs, seconds, warm, size: 'small', seed: stage.seed })
  })
  return { figures: figuresOf(result), ...judged(result), raw: result }
}

export function figuresOf(result: LoadResult): Record<string, number> {
  const { propagation, acknowledged } = result
  return {
    'p50 ms': propagation.p50,
    'p95 ms': propagation.p95,
    'p99 ms': propagation.p99,
    'CPU µs/delivery': result.cpuPerDelivery,
    'Postgres CPU µs/delivery': result.postgresPerDelivery,
    'server busy': result.serverBusy,
    ...(acknowledged.count > 0
      ? { 'saved p50 ms': acknowledged.p50, 'saved p99 ms': acknowledged.p99 }
      : {}),
    'RSS MB': Math.round(result.rss.most / 1e5) / 10,
    'delivered of expected': result.delivered / result.expected,
  }
}
