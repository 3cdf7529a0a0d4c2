import { LightClient } from '../client.ts'
import { drive, writersOf } from '../drive.ts'
import { pause, quantile, until, watchLag } from '../measure.ts'
import type { Target } from '../target.ts'

export interface Step {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly lost: number
  readonly lag: number
}

/**
 * S4: a room of so many writers, more updates a second from step to step until p99 is over 100 ms or updates are missing.
 * Only every tenth client looks into what it gets: else the generator is what is measured.
 */
export async function stepUp(
  target: Target,
  {
    clients,
    rates,
    seconds,
  }: { readonly clients: number; readonly rates: readonly number[]; readonly seconds: number },
): Promise<{ readonly steps: readonly Step[]; readonly sustained: number }> {
  const [room] = await target.rooms(1)
  if (room === undefined) throw new Error('a step needs a room')
  const all = Array.from({ length: clients }, (_, i) => new LightClient(target, room, i))
  for (const client of all) await client.open()
  for (const [i, client] of all.entries()) client.scans = i % 10 === 0
  const looking = all.filter(({ scans }) => scans)
  const steps: Step[] = []
  let sustained = 0
  for (const [n, rate] of rates.entries()) {
    for (const client of all) client.forget()
    const lag = watchLag()
    const { sent } = await drive(writersOf(all, n * clients), rate / clients, seconds)
    const expected = sent * looking.length - (sent / clients) * looking.length
    const arrived = () => looking.reduce((sum, { seen }) => sum + seen.deliveries, 0)
    await until(() => arrived() >= expected, 5000)
    const latencies = looking.flatMap(({ seen }) => seen.latencies)
    const p99 = quantile(latencies, 0.99)
    const lost = Math.max(0, expected - arrived())
    steps.push({ perSecond: rate, p50: quantile(latencies, 0.5), p99, lost, lag: lag() })
    if (p99 > 100 || lost > 0) break
    sustained = rate
    await pause(500)
  }
  for (const { ws } of all) ws.terminate()
  return { steps, sustained }
}
