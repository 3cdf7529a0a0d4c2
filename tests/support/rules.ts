import { sources, textOf } from './source.ts'

/** A rule of one of the SPEC.md files: a line beginning `- **[M-3]**`, or a row of a table of rules beginning `| W-1 |`. */
export interface Rule {
  readonly id: string
  readonly file: string
}

const asLine = /^- \*\*\[([A-Z]+-?\d+[a-z]?)\]\*\*/
const asRow = /^\| ([A-Z]+-?\d+[a-z]?) +\|/

/** Every rule of the house. Demands of the framework (`R-4.5`) are no rules: they are fulfilled by rules. */
export function rulesOfTheHouse(): readonly Rule[] {
  return specs().flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line) => {
        const id = asLine.exec(line)?.[1] ?? asRow.exec(line)?.[1]
        return id === undefined ? [] : [{ id, file }]
      }),
  )
}

/** Which rule ids are quoted in the titles of tests, as `[M-3]`. */
export function quotedRules(): ReadonlySet<string> {
  const tests = sources(
    ['app', 'server', 'db', 'lib', 'tests'],
    ['.test.ts', '.test.tsx', '.spec.ts'],
  )
  const quoted = tests.flatMap((file) =>
    [...textOf(file).matchAll(/['"`\] ]\[([A-Z]+-?\d+[a-z]?)\]/g)].map((match) => match[1] ?? ''),
  )
  return new Set(quoted)
}

/** One row of the table of demands in lib/model/SPEC.md. */
export interface Demand {
  readonly id: string
  readonly state: string
  /** rule ids and files said to fulfil it */
  readonly by: readonly string[]
}

/** The table of demands, row by row. */
export function demandsOfTheFramework(): readonly Demand[] {
  return textOf('lib/model/SPEC.md')
    .split('\n')
    .filter((line) => /^\| R-\d/.test(line))
    .map((line) => {
      const [id = '', state = '', by = ''] = line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim())
      return {
        id,
        state,
        by: by
          .split(',')
          .map((b) => b.trim())
          .filter((b) => b !== ''),
      }
    })
}

function specs(): readonly string[] {
  return sources(['app', 'server', 'db', 'lib', 'tests'], ['SPEC.md'])
}
