import type { Log } from '../log.ts'
import type { Bus } from './bus.ts'
import { overNotify } from './notify.ts'
import { busOver, type BusTimes } from './over.ts'
import { overValkey } from './valkey.ts'

const usual: BusTimes = { watch: 10_000, patience: 2000 }

/**
 * The bus of this process: Valkey or Redis when an address is given (BUS_URL), else NOTIFY in the database. Every process of
 * an installation must use the same. One that cannot be reached does not stop anything (S-41).
 */
export async function startHints(
  databaseUrl: string,
  log: Log,
  busUrl?: string,
  times = usual,
): Promise<Bus> {
  const carrier = busUrl === undefined ? overNotify(databaseUrl) : overValkey(busUrl)
  return await busOver(carrier, log, times)
}
