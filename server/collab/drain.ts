import { restart } from '#lib/doc/close-codes.ts'
import type { WebSocketServer } from 'ws'
import type { Limits } from './limits.ts'

/**
 * Sends everybody away (1012: come back), one after the other and not all at once: the provider comes back without any
 * chance in its delay, so the spread must be ours. Whoever does not go in the time given for it is cut off. Resolves when all
 * are gone and the room of each has heard of it.
 */
export async function drain(
  server: WebSocketServer,
  { most, each, leave, cut }: Limits['drain'],
): Promise<void> {
  const all = [...server.clients]
  const pause = Math.min(each, most / Math.max(all.length, 1))
  const began = performance.now()
  for (const [i, ws] of all.entries()) {
    const early = began + i * pause - performance.now()
    if (early > 1) await new Promise((resolve) => setTimeout(resolve, early))
    ws.close(restart, 'restart')
  }
  await emptied(server, leave)
  if (server.clients.size === 0) return
  for (const ws of server.clients) ws.terminate()
  await emptied(server, cut)
}

/** When nobody is connected, or after so many milliseconds. */
async function emptied(server: WebSocketServer, most: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, most)
  const look = () => {
    if (server.clients.size === 0) resolve()
  }
  for (const ws of server.clients) ws.once('close', () => setImmediate(look))
  look()
  await promise
  clearTimeout(timer)
}
