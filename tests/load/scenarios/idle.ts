import { LightClient } from '../client.ts'
import { pause, rssOf, slope } from '../measure.ts'
import type { Target } from '../target.ts'

const perRoom = 30

/** S1: KiB of resident memory that one more idle connection costs, over several numbers of connections. */
export async function idle(
  target: Target,
  steps: readonly number[],
): Promise<{
  readonly points: readonly (readonly [number, number])[]
  readonly kibPerConnection: number
}> {
  const most = steps.at(-1) ?? 0
  const rooms = await target.rooms(Math.ceil(most / perRoom))
  const all: LightClient[] = []
  const points: (readonly [number, number])[] = []
  for (const step of steps) {
    while (all.length < step) {
      const room = rooms[Math.floor(all.length / perRoom)]
      if (room === undefined) throw new Error('a client without a room')
      const batch = Array.from(
        { length: Math.min(10, step - all.length) },
        (_, i) =>
          new LightClient(
            target,
            rooms[Math.floor((all.length + i) / perRoom)] ?? room,
            all.length + i,
          ),
      )
      all.push(...batch)
      await Promise.all(batch.map(async (client) => await client.open()))
    }
    await pause(3000)
    points.push([all.length, rssOf(target.pid)])
  }
  const gone = all.filter(({ closed }) => closed !== null).length
  for (const { ws } of all) ws.terminate()
  if (gone > 0) throw new Error(`${target.name}: ${gone} idle connections were closed`)
  return { points, kibPerConnection: slope(points) }
}
