import { LightClient, nowMs, Writer } from '../client.ts'
import type { House } from '../house.ts'
import { pause } from '../measure.ts'
import { folder, start, type Name } from '../target.ts'

/**
 * S9: eight clients write, the server is killed at a chance moment, and starts again with what it kept. Of what was
 * acknowledged, and of what others had seen, how much is gone? Nobody who wrote comes back to send it again.
 */
export async function kills(
  name: Name,
  house: House,
  { times, random }: { readonly times: number; readonly random: () => number },
): Promise<{
  readonly acknowledged: number
  readonly lost: number
  readonly seen: number
  readonly seenLost: number
}> {
  const score = { acknowledged: 0, lost: 0, seen: 0, seenLost: 0 }
  const keep = folder()
  for (let i = 0; i < times; i += 1) {
    const target = await start(name, house, keep)
    const [room] = await target.rooms(1)
    if (room === undefined) throw new Error('a killed server had a room')
    const all = Array.from({ length: 8 }, (_, n) => new LightClient(target, room, n))
    for (const client of all) {
      client.keepsKeys = true
      await client.open()
    }
    const sent: string[][] = all.map(() => [])
    const writers = all.map((_, n) => new Writer(i * 8 + n))
    const end = nowMs() + 300 + random() * 1500
    while (nowMs() < end) {
      for (const [n, client] of all.entries()) {
        const made = writers[n]?.next(nowMs())
        if (made === undefined) continue
        client.update(made.update)
        sent[n]?.push(made.key)
      }
      await pause(20)
    }
    await target.stop('SIGKILL')
    const acknowledged = all.flatMap((client, n) => (sent[n] ?? []).slice(0, client.acked))
    const seen = new Set(all.flatMap(({ keys }) => [...keys]))
    const again = await start(name, house, keep)
    const reader = new LightClient(again, room, 50)
    reader.keepsKeys = true
    await reader.open()
    await pause(100)
    score.acknowledged += acknowledged.length
    score.lost += acknowledged.filter((key) => !reader.keys.has(key)).length
    score.seen += seen.size
    score.seenLost += [...seen].filter((key) => !reader.keys.has(key)).length
    reader.ws.terminate()
    await again.stop('SIGKILL')
  }
  return score
}
