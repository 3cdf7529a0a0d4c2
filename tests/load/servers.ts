import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { seedUpdate } from '#lib/doc/seed.ts'
import type { Model } from '#lib/model/model.ts'
import * as Y from 'yjs'
import { until } from './clock.ts'
import { codecs, type Codec, type ServerName } from './codec.ts'
import type { House } from './house.ts'
import { Observer } from './observer.ts'
import { serverCore } from './proc.ts'

/** A server under load: a process of its own on its own core. */
export interface Target {
  readonly name: ServerName
  readonly codec: Codec
  readonly port: number
  readonly pid: number
  /** the postmaster, when it writes to one */
  readonly postgres: number | null
  headers(client: number): Readonly<Record<string, string>>
  /** new documents with this content each; somebody who holds each open until the server stops, so that they stay loaded */
  docs(count: number, content?: Model): Promise<readonly string[]>
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>
}

const peers = path.resolve(import.meta.dirname, 'peers')

/** Installs the servers we are measured against, when they are not there yet. */
export function installPeers(): void {
  if (existsSync(path.join(peers, 'node_modules/@hocuspocus/server'))) return
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', peers], {
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('the servers to compare with could not be installed')
}

const running = new Set<ChildProcess>()

/** Ends every server that still runs: when the bench itself is told to end. */
export function endServers(): void {
  for (const child of running) child.kill('SIGKILL')
}

interface Start {
  readonly name: ServerName
  readonly house: House
  readonly pinned: boolean
  /** where peers keep documents; absent: nowhere */
  readonly store?: string
  /** folder for a profile of the process; absent: none is made */
  readonly profile?: string
}

export async function start({ name, house, pinned, store, profile }: Start): Promise<Target> {
  const script =
    name === 'ours'
      ? [path.resolve(import.meta.dirname, 'ours-server.ts'), JSON.stringify({ urls: house.urls })]
      : [path.join(peers, `${name}.mjs`)]
  const node = [
    process.execPath,
    '--expose-gc',
    ...(profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`]),
    `--import=${path.join(peers, 'gc.mjs')}`,
    ...script,
  ]
  const [head = '', ...rest] = pinned ? ['taskset', '-c', String(serverCore), ...node] : node
  const { PATH = '', HOME = '' } = process.env
  const kept = store === undefined ? {} : { STORE: store, YPERSISTENCE: store }
  const child = spawn(head, rest, {
    env: { NODE_ENV: 'production', PATH, HOME, ...kept },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  const port = await portOf(child)
  const codec: Codec = codecs[name]
  const target = {
    name,
    codec,
    port,
    pid: child.pid ?? 0,
    postgres: name === 'ours' ? house.postgres : null,
    headers: (client: number): Record<string, string> =>
      name === 'ours' ? { cookie: house.cookie(client) } : {},
  }
  const holders: Observer[] = []
  return {
    ...target,
    async docs(count, content) {
      if (name === 'ours') return await house.models(count, content)
      const ids = Array.from({ length: count }, () => randomUUID())
      if (content === undefined) return ids
      for (const id of ids)
        holders.push(await seeded({ ...target, docs: never, kill: never }, id, content))
      return ids
    },
    async kill(signal) {
      for (const holder of holders) holder.close()
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill(signal)
      await gone
    },
  }
}

async function never(): Promise<never> {
  throw new Error('not to be called')
}

/** The content comes in as everything does: from a client, who stays. */
async function seeded(target: Target, id: string, content: Model): Promise<Observer> {
  const first = new Observer(target, id, 0)
  await first.synced()
  Y.applyUpdate(first.doc, seedUpdate(content))
  const second = new Observer(target, id, 1)
  const wanted = first.content()
  const there = await until(() => second.content() === wanted, 20_000)
  second.close()
  if (!there) throw new Error(`${target.name} did not take the document`)
  return first
}

async function portOf(child: ChildProcess): Promise<number> {
  let said = ''
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  child.stdout?.on('data', (text: Buffer) => {
    said += text.toString()
    const port = /port (\d+)/.exec(said)?.[1]
    if (port !== undefined) resolve(Number(port))
  })
  let wrong = ''
  child.stderr?.on('data', (text: Buffer) => {
    wrong = (wrong + text.toString()).slice(-2000)
  })
  child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}${wrong}`)))
  return await promise
}
