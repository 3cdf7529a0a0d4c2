import { restart } from '#lib/doc/close-codes.ts'
import type { WebSocketServer } from 'ws'
import type { Limits } from './limits.ts'

/** How long whoever was told to leave may take, in milliseconds. */
const patience = 2000

/**
 * Sends everybody away (1012: come back), one after the other and not all at once: the provider comes back without any
 * chance in its delay, so the spread must be ours. Resolves when all are gone, or have been given the time for it.
 */
export async function drain(
  server: WebSocketServer,
  { most, each }: Limits['drain'],
): Promise<void> {
  const all = [...server.clients]
  const pause = Math.min(each, most / Math.max(all.length, 1))
  const began = performance.now()
  for (const [i, ws] of all.entries()) {
    const early = began + i * pause - performance.now()
    if (early > 1) await new Promise((resolve) => setTimeout(resolve, early))
    ws.close(restart, 'restart')
  }
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, patience)
  const look = () => {
    if (server.clients.size === 0) resolve()
  }
  for (const ws of server.clients) ws.once('close', () => setImmediate(look))
  look()
  await promise
  clearTimeout(timer)
}
