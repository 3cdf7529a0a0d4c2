import { LightClient } from '../client.ts'
import { drive, writersOf } from '../drive.ts'
import { pause, quantile, rssOf } from '../measure.ts'
import type { Target } from '../target.ts'

/** S8: a tenth of a room stops reading; KiB the server grows by meanwhile, and how the others fare. */
export async function slowReaders(
  target: Target,
  {
    clients,
    perSecond,
    seconds,
  }: { readonly clients: number; readonly perSecond: number; readonly seconds: number },
): Promise<{ readonly grownKib: number; readonly p99: number; readonly closed: number }> {
  const [room] = await target.rooms(1)
  if (room === undefined) throw new Error('slow readers need a room')
  const all = Array.from({ length: clients }, (_, i) => new LightClient(target, room, i))
  for (const client of all) await client.open()
  const slow = all.slice(0, clients / 10)
  const others = all.slice(clients / 10)
  await drive(writersOf(others), perSecond, 2)
  for (const client of all) client.forget()
  for (const { ws } of slow) ws.pause()
  const before = rssOf(target.pid)
  await drive(writersOf(others, clients), perSecond, seconds)
  await pause(500)
  const grownKib = rssOf(target.pid) - before
  const closed = all.filter((client) => client.closed !== null).length
  for (const { ws } of all) ws.terminate()
  const p99 = quantile(
    others.flatMap(({ seen }) => seen.latencies),
    0.99,
  )
  return { grownKib, p99, closed }
}
