import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importTable, type Room } from './support/import-table.ts'
import { importsOf, root, sources, textOf, type Import } from './support/source.ts'

const house = sources(['app', 'server', 'db', 'lib'], ['.ts', '.tsx'])
const production = house.filter((f) => !/\.test\.tsx?$/.test(f))
const everything = [...house, ...sources(['tests'], ['.ts', '.tsx'])]
const rooms = ['app', 'server', 'db', 'lib', 'tests']

describe('the house', () => {
  test('[A-1] the top level holds the fixed rooms and files only', () => {
    const folders = readdirSync(root, { withFileTypes: true })
      .filter((e) => e.isDirectory() && !e.name.startsWith('.') && e.name !== 'node_modules')
      .map((e) => e.name)
      .filter((name) => name !== 'test-results' && name !== 'playwright-report')
    expect(folders.toSorted()).toEqual(['app', 'db', 'lib', 'public', 'server', 'tests'])
  })

  test('[A-2] every import is allowed by the import table', () => {
    expect(
      production
        .flatMap(importsOf)
        .filter((i) => !allowed(i))
        .map(told),
    ).toEqual([])
  })

  test('[A-3] no import goes round in a circle', () => {
    const next = new Map(production.map((f) => [f, valueImports(f)]))
    expect(cycles(next)).toEqual([])
  })

  test('[A-4] no file is longer than 400 lines', () => {
    const long = everything.filter((f) => textOf(f).split('\n').length > 400)
    expect(long).toEqual([])
  })

  test('[A-5] default exports stand only where a framework demands them', () => {
    const demanded = /(^|\/)(page|layout|error|not-found|loading|global-error|global-setup)\.tsx?$/
    const found = everything.filter((f) => /^export default/m.test(textOf(f)) && !demanded.test(f))
    expect(found).toEqual([])
  })

  test('[A-6] no file only passes on what others export', () => {
    const barrels = everything.filter(
      (f) => /(^|\/)index\.tsx?$/.test(f) || /^export (\*|\{[^}]*\}) from/m.test(textOf(f)),
    )
    expect(barrels).toEqual([])
  })

  test('[A-7] lib reads no clock, throws no dice and does no input or output', () => {
    const impure = /\bnew Date\(|\bDate\.now\(|\bMath\.random\(|\bcrypto\.|\bprocess\.|\bfetch\(/
    const found = production.filter((f) => f.startsWith('lib/') && impure.test(code(f)))
    expect(found).toEqual([])
  })

  test('[F-229] [F-89] no link fetches its page ahead before the page it stands on is at rest', () => {
    const linking = production.filter((f) => importsOf(f).some(({ to }) => to === 'next/link'))
    const hasty = linking.filter((f) => {
      const links = textOf(f).match(/<Link\b[^>]*>/g) ?? []
      return links.some((link) => !/prefetch(:|=\{)\s*false/.test(link))
    })
    expect(hasty.filter((f) => f !== 'app/_client/parts/calm-link.tsx')).toEqual([])
  })

  test('[A-8] runtime code names its columns: selectAll is not used', () => {
    const found = production.filter((f) => /selectAll\(/.test(textOf(f)))
    expect(found).toEqual([])
  })

  test('[A-9] Japanese shown to people stands in lib/words or in the data of the catalogue and seed', () => {
    const home = /^(lib\/words\/|lib\/catalog\/|db\/seed\/|lib\/model\/(?:.*\.test\.ts|GLOSSARY))/
    const found = production.filter((f) => !home.test(f) && /[぀-ヿ一-鿿]/.test(code(f)))
    expect(found).toEqual([])
  })
})

function roomOf(file: string): Room | undefined {
  return importTable.find((r) => file.startsWith(r.room))
}

function allowed(i: Import): boolean {
  const room = roomOf(i.from)
  if (room === undefined) return false
  if (!rooms.some((r) => i.to.startsWith(`${r}/`))) {
    return i.to.endsWith('.css') || room.packages.some((p) => isOf(i.to, p))
  }
  if (i.to.startsWith(room.room)) return true
  return (
    room.may.some((prefix) => i.to.startsWith(prefix)) ||
    (i.typeOnly && (room.typesOf ?? []).some((prefix) => i.to.startsWith(prefix)))
  )
}

function isOf(name: string, allowedPackage: string): boolean {
  if (allowedPackage === 'node:') return name.startsWith('node:')
  return name === allowedPackage || name.startsWith(`${allowedPackage}/`)
}

function told(i: Import): string {
  return `${i.from} → ${i.to}`
}

/** The code of a file without its comments. */
function code(file: string): string {
  return textOf(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
}

function valueImports(file: string): string[] {
  return importsOf(file)
    .filter((i) => !i.typeOnly && rooms.some((r) => i.to.startsWith(`${r}/`)))
    .map((i) => i.to)
}

function cycles(next: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>()
  const found: string[] = []
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file)
    if (at >= 0) found.push([...path.slice(at), file].join(' → '))
    if (at >= 0 || done.has(file)) return
    for (const to of next.get(file) ?? []) visit(to, [...path, file])
    done.add(file)
  }
  for (const file of next.keys()) visit(file, [])
  return found
}
