import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The checkout's root. */
export const root = path.resolve(import.meta.dirname, '../..')

const skipped = new Set(['node_modules', '.next', '.data', '.git', 'test-results', 'public'])

/** Every file below the given folders whose name ends in one of `endings`, as paths from the root with `/`. */
export function sources(folders: readonly string[], endings: readonly string[]): string[] {
  return folders.flatMap((folder) => walk(folder)).filter((f) => endings.some((e) => f.endsWith(e)))
}

/** Text of a source file. */
export function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}

function walk(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return []
    const here = folder === '.' ? entry.name : `${folder}/${entry.name}`
    return entry.isDirectory() ? walk(here) : [here]
  })
}

export interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

const statement =
  /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\s+from\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm

/** The imports of one file; inside the house `to` is a path from the root, else the name as written. */
export function importsOf(file: string): Import[] {
  return [...textOf(file).matchAll(statement)].map((m) => ({
    from: file,
    to: resolved(file, m[2] ?? m[3] ?? ''),
    typeOnly: m[1] !== undefined,
  }))
}

function resolved(file: string, to: string): string {
  if (to.startsWith('#')) return to.slice(1)
  if (to.startsWith('.')) return path.posix.join(path.posix.dirname(file), to)
  return to
}
