import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { now } from './clock.ts'

const pageBytes = 4096

/** Processor time of a process so far, all its threads, in milliseconds: the scheduler's own count, finer than clock ticks. */
function cpuOf(pid: number): number {
  return threadsOf(pid).reduce((sum, thread) => {
    const [spent] = read(`/proc/${pid}/task/${thread}/schedstat`).split(' ')
    return sum + Number(spent) / 1e6
  }, 0)
}

/** The same of a process and of all its children: a whole Postgres. What ended meanwhile (few do) is not in it. */
function cpuOfFamily(pid: number): number {
  return childrenOf(pid).reduce((sum, child) => sum + cpuOf(child), cpuOf(pid))
}

function threadsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
}

/** Resident memory in bytes. */
export function rssOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * pageBytes
}

function childrenOf(pid: number): number[] {
  return read(`/proc/${pid}/task/${pid}/children`)
    .split(' ')
    .filter((child) => child !== '')
    .map(Number)
}

/** A file of a process; empty when that is gone. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Processor time of a server and its Postgres so far, and when that was; milliseconds. */
export interface Usage {
  readonly at: number
  readonly server: number
  readonly postgres: number
}

export function usage(of: { readonly pid: number; readonly postgres: number | null }): Usage {
  return {
    at: now(),
    server: cpuOf(of.pid),
    postgres: of.postgres === null ? 0 : cpuOfFamily(of.postgres),
  }
}

export const serverCore = 0
const generatorCore = 1

/** Puts this process with all its threads, and so everything it starts, on one core; false where that is not possible. */
export function pinMyself(): boolean {
  const { status } = spawnSync('taskset', [
    '-a',
    '-c',
    '-p',
    String(generatorCore),
    String(process.pid),
  ])
  return status === 0
}

export function loadAverage(): string {
  return readFileSync('/proc/loadavg', 'utf8').trim()
}
