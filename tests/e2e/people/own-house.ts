import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { freePort, run } from '../../support/program.ts'

/** A server with an empty data directory of its own, whose days pass when a story says so. */
export interface House {
  readonly baseURL: string
  /** lets so many days pass at once as it was started for */
  daysPass(): Promise<void>
  end(): Promise<void>
}

/** Starts one beside the server of the other stories. */
export async function ownHouse(days: number): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), 'yoriai-'))
  const port = await freePort()
  const baseURL = `http://127.0.0.1:${port}`
  const clock = new URL('../../support/moved-clock.ts', import.meta.url).href
  const server = run(process.execPath, ['--import', clock, 'server/main.ts'], {
    PORT: String(port),
    DATA_DIR: folder,
    LOG_LEVEL: 'warn',
    MOVED_DAYS: String(days),
  })
  const isReady = async () => {
    const answer = await fetch(`${baseURL}/api/health/ready`).catch(() => null)
    return answer?.ok === true
  }
  await expect.poll(isReady, { timeout: 180_000, message: server.errors() }).toBe(true)
  return {
    baseURL,
    async daysPass() {
      server.child.kill('SIGUSR2')
      await server.until('days have passed')
    },
    async end() {
      server.child.kill('SIGTERM')
      await server.ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}
