import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { hocuspocus, plain, withMarks, type Codec } from './codec.ts'
import type { House } from './house.ts'

export const names = ['floor', 'stock', 'hocuspocus', 'ours'] as const
export type Name = (typeof names)[number]

/** A running server and how to speak to it. */
export interface Target {
  readonly name: Name
  readonly url: string
  readonly codec: Codec
  readonly pid: number
  /** what a client of person number `n` sends with its upgrade request */
  headers(person: number): Readonly<Record<string, string>>
  /** names of rooms that exist, made with this many elements in them (ours: documents in the database) */
  rooms(count: number, elements?: number): Promise<readonly string[]>
  stop(signal?: NodeJS.Signals): Promise<void>
}

const here = import.meta.dirname
const codecs = { floor: plain, stock: plain, hocuspocus, ours: withMarks } as const

/** Starts a server alone on core 0. `keep`: it stores what it is told, and finds it when started again there. */
export async function start(name: Name, house: House, keep?: string): Promise<Target> {
  const [file, ...args] =
    name === 'ours'
      ? [path.join(here, 'ours.ts'), JSON.stringify(house.urls)]
      : [path.join(here, 'peers', `${name}.mjs`), ...(keep === undefined ? [] : [keep])]
  const child = spawn('taskset', ['-c', '0', process.execPath, file, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const port = Number(line.toString().trim())
  const { pid } = child
  if (pid === undefined) throw new Error(`${name} did not start`)
  return {
    name,
    url: `ws://127.0.0.1:${port}${name === 'ours' ? '/collab' : ''}`,
    codec: codecs[name],
    pid,
    headers: (person) => (name === 'ours' ? house.headers(person) : {}),
    rooms: async (count, elements = 0) =>
      name === 'ours'
        ? await house.documents(count, elements)
        : Array.from({ length: count }, (_, i) => `room-${i}-${crypto.randomUUID()}`),
    stop: async (signal = 'SIGKILL') => await stop(child, signal),
  }
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  await once(child, 'exit')
}

export function folder(): string {
  return mkdtempSync(path.join(tmpdir(), 'yoriai-load-'))
}
