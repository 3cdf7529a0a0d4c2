import { LightClient, nowMs } from '../client.ts'
import { cpuOf, pause, until, watchLag } from '../measure.ts'
import type { Target } from '../target.ts'

/** S5: everybody in one room moves their pointer so many times a second. Microseconds of CPU per state and receiver. */
export async function presenceStorm(
  target: Target,
  {
    clients,
    perSecond,
    seconds,
  }: { readonly clients: number; readonly perSecond: number; readonly seconds: number },
): Promise<{ readonly cpuPerDelivery: number; readonly arrived: number; readonly lag: number }> {
  const [room] = await target.rooms(1)
  if (room === undefined) throw new Error('a storm needs a room')
  const all = Array.from({ length: clients }, (_, i) => new LightClient(target, room, i))
  for (const client of all) await client.open()
  const storm = async (duration: number): Promise<number> => {
    const begin = nowMs() + 100
    const count = perSecond * duration
    for (let n = 0; n < count * clients; n += 1) {
      const early = begin + (n * 1000) / (perSecond * clients) - nowMs()
      if (early > 1) await pause(early)
      all[n % clients]?.presence(1000 + (n % clients), n)
    }
    return count * clients
  }
  await storm(3)
  await pause(500)
  for (const client of all) client.forget()
  const lag = watchLag()
  const before = cpuOf([target.pid])
  const expected = (await storm(seconds)) * (clients - 1)
  const arrived = () => all.reduce((sum, { seen }) => sum + seen.presence, 0)
  await until(() => arrived() >= expected, 1000)
  const cpu = cpuOf([target.pid]) - before
  for (const { ws } of all) ws.terminate()
  // Servers that send states back to their author deliver more; nobody is paid for that.
  return { cpuPerDelivery: (cpu * 1000) / expected, arrived: arrived() / expected, lag: lag() }
}
