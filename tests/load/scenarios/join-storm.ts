import { seedUpdate } from '#lib/doc/seed.ts'
import { LightClient, nowMs } from '../client.ts'
import { modelOf } from '../house.ts'
import { cpuOf, pause, quantile } from '../measure.ts'
import type { Target } from '../target.ts'

/** S6: so many clients join one large document within a second; milliseconds until each has all of it. */
export async function joinStorm(
  target: Target,
  joins: number,
  elements: number,
): Promise<{ readonly p50: number; readonly p99: number; readonly cpu: number }> {
  const [room] = await target.rooms(1, elements)
  if (room === undefined) throw new Error('a storm needs a room')
  const first = new LightClient(target, room)
  await first.open()
  if (target.name !== 'ours') {
    first.update(seedUpdate(modelOf(elements)))
    await pause(3000)
  }
  const before = cpuOf([target.pid])
  const times: number[] = []
  const began = nowMs() + 50
  const all = await Promise.all(
    Array.from({ length: joins }, async (_, i) => {
      const due = began + (i * 1000) / joins
      await pause(Math.max(0, due - nowMs()))
      const client = new LightClient(target, room, i)
      await client.open()
      times.push((await client.joined) - due)
      return client
    }),
  )
  const cpu = cpuOf([target.pid]) - before
  for (const { ws } of [first, ...all]) ws.terminate()
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99), cpu }
}
