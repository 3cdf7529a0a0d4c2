import { nowMs, Writer, type LightClient } from './client.ts'
import { pause } from './measure.ts'

interface Due {
  readonly at: number
  readonly client: LightClient
  readonly update: Uint8Array
}

/**
 * Sends on a schedule that was fixed before (open loop): `perSecond` updates of each writer, evenly apart and the writers
 * spread over the period. A late generator shows as latency instead of hiding it. Answers how many were sent and their keys.
 */
export async function drive(
  writers: readonly { readonly client: LightClient; readonly writer: Writer }[],
  perSecond: number,
  seconds: number,
): Promise<{ readonly sent: number; readonly keys: readonly string[] }> {
  const count = Math.round(perSecond * seconds)
  // Encoded beforehand, so that the generator only sends; the more there is to encode the later it begins.
  const begin = nowMs() + 100 + count * writers.length * 0.05
  const schedule: Due[] = []
  const keys: string[] = []
  for (const [i, { client, writer }] of writers.entries()) {
    for (let n = 0; n < count; n += 1) {
      const at = begin + ((n + i / writers.length) * 1000) / perSecond
      const { key, update } = writer.next(at)
      schedule.push({ at, client, update })
      keys.push(key)
    }
  }
  schedule.sort((a, b) => a.at - b.at)
  for (const { at, client, update } of schedule) {
    const early = at - nowMs()
    if (early > 1) await pause(early)
    client.update(update)
  }
  return { sent: schedule.length, keys }
}

export function writersOf(clients: readonly LightClient[], offset = 0) {
  return clients.map((client, i) => ({ client, writer: new Writer(offset + i) }))
}
