import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { command, surroundings } from './cluster.ts'
import type { Layout } from './layout.ts'

/** Longest wait for a fast shutdown before the immediate one. */
const patience = 8_000

/** The process id of a server that runs on this cluster and is ready, as its lock file says; undefined when there is none. */
export function runningPid(layout: Layout): number | undefined {
  const file = path.join(layout.cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const text = readFileSync(file, 'utf8')
  const pid = Number(text.split('\n')[0])
  return text.includes('ready') && isAlive(pid) ? pid : undefined
}

/**
 * Starts the server. Detached: Ctrl-C reaches us only, and we stop it after everything that uses it.
 * Returns the process, or what it said when it did not become ready.
 */
export async function launch(layout: Layout): Promise<ChildProcess | string> {
  const { head, rest } = command(layout, 'postgres', [
    `-D${layout.cluster}`,
    `-k${layout.socketDir}`,
    '-clisten_addresses=',
    '-cshared_buffers=64MB',
    '-cmax_connections=80',
  ])
  const child = spawn(head, rest, {
    ...surroundings(layout.account),
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  })
  const said = await untilReady(child)
  return said ?? child
}

/** Fast shutdown: open transactions roll back, sessions end. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return
  child.kill('SIGINT')
  await untilGone(child.pid)
}

/** The same for a server whose parent was killed. */
export async function stopPid(pid: number): Promise<void> {
  process.kill(pid, 'SIGINT')
  await untilGone(pid)
}

async function untilGone(pid: number): Promise<void> {
  const end = performance.now() + patience
  while (isAlive(pid)) {
    if (performance.now() > end) {
      process.kill(pid, 'SIGQUIT')
      return
    }
    await delay(20)
  }
}

async function untilReady(child: ChildProcess): Promise<string | undefined> {
  let said = ''
  return await new Promise((resolve) => {
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000)
      if (text.includes('ready to accept connections')) resolve(undefined)
    })
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code) => resolve(said === '' ? `exit ${code}` : said))
  })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
