import { mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Baseline } from './baseline.ts'
import { goalsOf, show } from './goals.ts'
import { raised } from './limits.ts'
import type { Options } from './options.ts'
import { Results, type Played } from './results.ts'

export interface Report {
  readonly options: Omit<Options, 'out'>
  readonly startedAt: string
  readonly seconds: number
  readonly pinned: boolean
  readonly loadBefore: string
  readonly baseline: Baseline
  readonly played: readonly Played[]
}

/** The whole run as Markdown: the goals, then each scenario with every server and the ratios to ours. */
export function markdown(report: Report): string {
  const results = new Results(report.played)
  const { baseline, options } = report
  const cpus = os.cpus()
  const goals = goalsOf(results, baseline).map(
    ({ what, goal, measured, met }) =>
      `| ${what} | ${goal} | ${measured} | ${met === null ? '–' : met ? 'yes' : '**no**'} |`,
  )
  return [
    '# Load',
    '',
    `${report.startedAt}, ${Math.round(report.seconds)} s, ${options.repetitions} repetitions (medians), seed ${options.seed}, durations × ${options.scale}.`,
    `${cpus.length} × ${cpus[0]?.model ?? '?'}, Node ${process.version}; ${report.pinned ? 'server on core 0, generator and Postgres on core 1' : 'NOT pinned to cores'}; load average before: ${report.loadBefore}.`,
    'Ours with durability (Postgres with `fsync`, commit before broadcast), inspection, sign-in and attribution; peers keep documents in memory only, but for S9.',
    '',
    `Raw commit: p50 ${show(baseline.commit.p50)} ms, p99 ${show(baseline.commit.p99)} ms (one row, one transaction, the same Postgres, one right after the other); ${show(baseline.commit.paced)} ms at 40 a second.`,
    `Inspection, median: ${Object.entries(baseline.inspection)
      .map(([what, us]) => `${what} ${show(us)} µs`)
      .join('; ')}.`,
    `Our caps that differ from the product's: \`${JSON.stringify(raised)}\`.`,
    '',
    '## Goals',
    '',
    '| figure | goal in this run | ours | met |',
    '|---|---|---|---|',
    ...goals,
    '',
    ...results
      .scenarios()
      .flatMap(({ id, title }) => [
        `## ${title}`,
        '',
        ...table(results, id),
        '',
        ...notes(results, id),
      ]),
  ].join('\n')
}

function table(results: Results, scenario: string): string[] {
  const servers = results.servers(scenario)
  const others = servers.filter((name) => name !== 'ours')
  const head = ['figure', ...servers, ...others.map((name) => `ours ÷ ${name}`)]
  const rows = results.figures(scenario).map((figure) => {
    const value = (server: (typeof servers)[number]) => results.of(scenario, server, figure)
    const ratios = others.map((name) => show(value('ours') / value(name)))
    return [figure, ...servers.map((name) => show(value(name))), ...ratios]
  })
  return [line(head), line(head.map(() => '---')), ...rows.map(line)]
}

function notes(results: Results, scenario: string): string[] {
  const lines = results
    .in(scenario)
    .flatMap(({ server, repetition, outcome }) => [
      ...outcome.failures.map(
        (text) => `- ${server}, repetition ${repetition}: **does not count**: ${text}`,
      ),
      ...outcome.remarks.map((text) => `- ${server}, repetition ${repetition}: ${text}`),
    ])
  return lines.length === 0 ? [] : [...new Set(lines), '']
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** Writes `‹time›.md` and `‹time›.json`; returns the path of the first. */
export function save(folder: string, report: Report): string {
  mkdirSync(folder, { recursive: true })
  const base = path.join(folder, report.startedAt.replaceAll(/[-:]/g, '').slice(0, 13))
  writeFileSync(`${base}.json`, `${JSON.stringify(report, null, 1)}\n`)
  writeFileSync(`${base}.md`, `${markdown(report)}\n`)
  return `${base}.md`
}
