import { existsSync } from 'node:fs'
import path from 'node:path'
import { importsOf, root, textOf } from './source.ts'

/** Something the browser loads with a page, and by which imports it came. */
export interface Loaded {
  /** a file of the house, or a package as it is imported */
  readonly what: string
  readonly way: readonly string[]
}

/**
 * Everything that comes to the browser with a page as soon as it is opened: from its client modules on, whatever they import by
 * value. What is imported when it is needed (`import()`) does not come with it, nor do types.
 */
export function loadedWith(entries: readonly string[]): readonly Loaded[] {
  const open = entries.map((file) => ({ file, isClient: false, way: [file] }))
  const seen = new Set<string>()
  const found: Loaded[] = []
  for (let here = open.shift(); here !== undefined; here = open.shift()) {
    const { file, way } = here
    const isFile = /\.tsx?$/.test(file) && existsSync(path.join(root, file))
    const isClient = here.isClient || (isFile && /^\s*['"]use client['"]/.test(textOf(file)))
    const key = `${String(isClient)} ${file}`
    if (seen.has(key)) continue
    seen.add(key)
    if (isClient) found.push({ what: file, way })
    if (!isFile) continue
    const later = laterImports(file)
    for (const { to, typeOnly } of importsOf(file))
      if (!typeOnly && !later.has(to)) open.push({ file: to, isClient, way: [...way, to] })
  }
  return found
}

/** What a file imports only when it is needed. */
function laterImports(file: string): ReadonlySet<string> {
  const named = [...textOf(file).matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)].map((m) => m[1] ?? '')
  return new Set(
    named.map((to) =>
      to.startsWith('#')
        ? to.slice(1)
        : to.startsWith('.')
          ? path.posix.join(path.posix.dirname(file), to)
          : to,
    ),
  )
}
