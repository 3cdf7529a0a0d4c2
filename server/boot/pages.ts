import { EventEmitter } from 'node:events'
import type { RequestListener, Server } from 'node:http'
import next from 'next'
import type { Env } from '../env.ts'
import type { UpgradeListener } from './front.ts'

/** Next inside this process. */
export interface Pages {
  readonly answer: RequestListener
  /** in development: the connection over which changed modules come */
  readonly upgrade: UpgradeListener
  close(): Promise<void>
}

/**
 * Starts Next. It gets an emitter of its own as "server": with the real one it would answer upgrades itself and end our sockets.
 */
export async function openPages(env: Env): Promise<Pages> {
  const upgrades = new EventEmitter()
  const app = next({
    dev: !env.production,
    dir: process.cwd(),
    hostname: env.host,
    port: env.port,
    httpServer: upgrades as Server,
    quiet: true,
  })
  await (env.production ? silently(async () => await app.prepare()) : app.prepare())
  const handle = app.getRequestHandler()
  return {
    answer: (req, res) => {
      handle(req, res).catch(() => res.destroy())
    },
    upgrade: (req, socket, head) => {
      upgrades.emit('upgrade', req, socket, head)
    },
    close: async () => await app.close(),
  }
}

/** Keeps what Next tells about its own start out of our one line (B-1); its errors are thrown, not written. */
async function silently(work: () => Promise<void>): Promise<void> {
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = () => true
  try {
    await work()
  } finally {
    process.stdout.write = write
  }
}
