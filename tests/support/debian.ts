import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Path of the first of these programs that this machine has, also among those for administrators. */
export function findProgram(...names: readonly string[]): string | undefined {
  const folders = [
    ...(process.env['PATH'] ?? '').split(path.delimiter),
    '/usr/sbin',
    '/usr/local/sbin',
  ]
  return names.flatMap((name) => folders.map((dir) => path.join(dir, name))).find(isExecutable)
}

/** Installs one of Debian's packages; false when that cannot be done here. */
export function installPackage(name: string): boolean {
  const admin = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  // Several test files may want something at the same moment; apt-get does not wait for another.
  const turn = ['flock', path.join(os.tmpdir(), 'yoriai-apt.lock')]
  const apt = (...args: string[]) => {
    const [command = '', ...rest] = [...turn, ...admin, 'apt-get', ...args]
    return run(command, rest)
  }
  const install = () => apt('install', '-y', '--no-install-recommends', name)
  return install() || (apt('update') && install())
}

/** Path of one of these programs, installed from the first of these packages that brings one when there is none. */
export function ensureProgram(names: readonly string[], packages: readonly string[]): string {
  const found = () => findProgram(...names)
  const there =
    found() ?? packages.map((name) => (installPackage(name) ? found() : undefined)).find(Boolean)
  if (there === undefined) {
    throw new Error(
      `None of ${names.join(', ')} was found and none could be installed: install one.`,
    )
  }
  return there
}

/** Runs a program to its end; whether it went well. */
export function run(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false // not there, or not ours to run: the next candidate is asked
  }
}
