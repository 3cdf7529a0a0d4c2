import type { House } from './house.ts'
import type { Numbers } from './goals.ts'
import { hotRoom } from './scenarios/hot-room.ts'
import { idle } from './scenarios/idle.ts'
import { inspection } from './scenarios/inspection.ts'
import { joinStorm } from './scenarios/join-storm.ts'
import { kills } from './scenarios/kills.ts'
import { presenceStorm } from './scenarios/presence.ts'
import { slowReaders } from './scenarios/slow-readers.ts'
import { stepUp } from './scenarios/step-up.ts'
import { start, type Name, type Target } from './target.ts'

export interface Scenario {
  readonly name: string
  readonly servers: readonly Name[]
  run(server: Name, house: House, random: () => number): Promise<Numbers>
}

const everybody: readonly Name[] = ['floor', 'stock', 'hocuspocus', 'ours']
const documents: readonly Name[] = ['stock', 'hocuspocus', 'ours']

/** What is compared; `scale` 1 is the whole, less makes every duration shorter. */
export function planOf(scale: number): readonly Scenario[] {
  const seconds = (whole: number) => Math.max(2, Math.round(whole * scale))
  const hot = (name: string, clients: number, perSecond: number, rooms = 1): Scenario => ({
    name,
    servers: everybody,
    run: async (server, house) =>
      await on(server, house, async (target) => ({
        ...(await hotRoom(target, house, {
          clients,
          perSecond,
          rooms,
          seconds: seconds(15),
          warmUp: seconds(8),
        })),
      })),
  })
  return [
    hot('hot 5 × 2', 5, 2),
    hot('hot 20 × 2', 20, 2),
    hot('hot 50 × 2', 50, 2),
    hot('hot 100 × 2', 100, 2),
    hot('hot 100 × 4', 100, 4),
    hot('200 rooms × 4', 4, 0.5, 200),
    simple('idle', everybody, async (target) => {
      const steps = scale < 0.5 ? [200, 500, 800] : [500, 1000, 1500, 2000, 2500, 3000]
      const { kibPerConnection, points } = await idle(target, steps)
      return { kibPerConnection, lastRssKib: points.at(-1)?.[1] ?? Number.NaN }
    }),
    simple('step up', documents, async (target) => {
      const rates = [500, 1000, 2000, 3000, 4000, 5000, 6000, 8000, 10_000, 12_000, 15_000]
      const { steps, sustained } = await stepUp(target, { clients: 50, rates, seconds: seconds(5) })
      const last = steps.at(-1)
      return {
        sustained,
        lastRate: last?.perSecond ?? 0,
        lastP99: last?.p99 ?? 0,
        lastLag: last?.lag ?? 0,
      }
    }),
    simple('presence', documents, async (target) => ({
      ...(await presenceStorm(target, { clients: 50, perSecond: 10, seconds: seconds(10) })),
    })),
    simple('joins', documents, async (target) => ({ ...(await joinStorm(target, 200, 5000)) })),
    simple('slow readers', documents, async (target) => ({
      ...(await slowReaders(target, { clients: 50, perSecond: 20, seconds: seconds(15) })),
    })),
    {
      name: 'kills',
      servers: documents,
      run: async (server, house, random) => ({
        ...(await kills(server, house, { times: Math.max(3, Math.round(15 * scale)), random })),
      }),
    },
    {
      name: 'inspection',
      servers: ['ours'],
      run: async () => ({ microseconds: inspection(5000) }),
    },
  ]
}

function simple(
  name: string,
  servers: readonly Name[],
  run: (target: Target) => Promise<Numbers>,
): Scenario {
  return { name, servers, run: async (server, house) => await on(server, house, run) }
}

async function on<T>(server: Name, house: House, run: (target: Target) => Promise<T>): Promise<T> {
  const target = await start(server, house)
  try {
    return await run(target)
  } finally {
    await target.stop()
  }
}
