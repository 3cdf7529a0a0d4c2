import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import path from 'node:path'
import type { Findings, Goal, Numbers } from './goals.ts'
import { median } from './measure.ts'
import { names } from './target.ts'

export interface Run {
  readonly at: string
  readonly options: Readonly<Record<string, unknown>>
  readonly rawCommitMs: { readonly tight: number; readonly paced: number }
  readonly found: Findings
  readonly goals: readonly Goal[]
}

/** Writes the numbers as JSON and as a page to read; answers the page. */
export function report(run: Run): string {
  const folder = path.join(import.meta.dirname, 'results')
  mkdirSync(folder, { recursive: true })
  const name = run.at.replaceAll(/[:.]/g, '-')
  writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(run, null, 1)}\n`)
  const page = [
    `# Sync servers side by side, ${run.at}`,
    '',
    `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), server on core 0, generator and database on core 1.`,
    `Load average at the end: ${loadavg()
      .map((l) => l.toFixed(1))
      .join(', ')}. Options: ${JSON.stringify(run.options)}.`,
    `Raw commit (one row, p50): ${run.rawCommitMs.tight.toFixed(2)} ms one after the other,`,
    `${run.rawCommitMs.paced.toFixed(2)} ms at the pace of 20 × 2/s, which is the unit below.`,
    'Ours commits before it tells anybody; the peers commit nothing. Medians over the repetitions.',
    '',
    '| figure | goal | measured | met |',
    '| --- | --- | --- | --- |',
    ...run.goals.map(
      (g) => `| ${g.figure} | ${g.goal} | ${g.measured} | ${g.met ? 'yes' : 'no'} |`,
    ),
    '',
    ...Object.entries(run.found).flatMap(([scenario, servers]) => table(scenario, servers)),
  ].join('\n')
  writeFileSync(path.join(folder, `${name}.md`), `${page}\n`)
  return page
}

function table(scenario: string, servers: Findings[string]): readonly string[] {
  const rows = names.flatMap((name) => {
    const runs = servers[name]
    return runs === undefined ? [] : [{ name, medians: mediansOf(runs) }]
  })
  const keys = [...new Set(rows.flatMap(({ medians }) => Object.keys(medians)))]
  return [
    `## ${scenario}`,
    '',
    `| server | ${keys.join(' | ')} |`,
    `| --- |${' --- |'.repeat(keys.length)}`,
    ...rows.map(({ name, medians }) => {
      const cells = keys.map((key) => {
        const value = medians[key]
        return value === undefined || Number.isNaN(value)
          ? ''
          : String(Math.round(value * 100) / 100)
      })
      return `| ${name} | ${cells.join(' | ')} |`
    }),
    '',
  ]
}

function mediansOf(runs: readonly Numbers[]): Numbers {
  const keys = Object.keys(runs[0] ?? {})
  return Object.fromEntries(keys.map((key) => [key, median(runs.flatMap((run) => run[key] ?? []))]))
}
