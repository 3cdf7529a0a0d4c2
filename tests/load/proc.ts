import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { now } from './clock.ts'

const ticksPerSecond = 100
const pageBytes = 4096

/** Processor time of a process so far (user and system, all its threads), in milliseconds. 10 ms is the smallest step. */
function cpuOf(pid: number): number {
  return milliseconds(fieldsOf(pid), 11)
}

/** The same of a process and of all its children, also of those that have ended: a whole Postgres. */
function cpuOfFamily(pid: number): number {
  const living = childrenOf(pid).reduce((sum, child) => sum + cpuOf(child), 0)
  return cpuOf(pid) + living + milliseconds(fieldsOf(pid), 13)
}

/** Two neighbouring fields: user and system. */
function milliseconds(fields: readonly number[], at: number): number {
  return (((fields[at] ?? 0) + (fields[at + 1] ?? 0)) * 1000) / ticksPerSecond
}

/** Resident memory in bytes. */
export function rssOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * pageBytes
}

function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((other) => fieldsOf(other)[1] === pid)
}

/** Fields of /proc/‹pid›/stat after the name, so that [1] is the parent; empty when the process is gone. */
function fieldsOf(pid: number): number[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
  } catch {
    return []
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
