import { mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { percentile } from './frames.ts'
import type { Options } from './options.ts'
import type { Measured } from './scenarios/scenario.ts'

/** A scenario with what each repetition gave. */
export interface Played {
  readonly id: string
  readonly title: string
  readonly repetitions: readonly (readonly Measured[])[]
}

export interface Report {
  readonly options: Omit<Options, 'out'>
  readonly startedAt: string
  readonly seconds: number
  readonly browser: string
  readonly loadBefore: string
  readonly played: readonly Played[]
}

/** A figure over all repetitions: the median of them. */
interface Figure {
  readonly what: string
  readonly unit: Measured['unit']
  readonly goal: number | undefined
  readonly values: readonly number[]
  readonly remarks: readonly string[]
}

/** The whole run as Markdown: each figure with its goal, the median and every repetition. */
export function markdown(report: Report): string {
  const cpus = os.cpus()
  return [
    '# Canvas',
    '',
    `${report.startedAt}, ${Math.round(report.seconds)} s, ${report.options.repetitions} repetitions (medians).`,
    `${cpus.length} × ${cpus[0]?.model ?? '?'}, Node ${process.version}, ${report.browser}; load average before: ${report.loadBefore}.`,
    'No graphics processor: everything is drawn by the two cores that also run the server, the database and the hand.',
    '',
    '| figure | goal | measured | met | each repetition |',
    '|---|---|---|---|---|',
    ...report.played.flatMap((one) => figuresOf(one).map(row)),
    '',
    ...report.played.flatMap((one) => [
      `## ${one.title}`,
      '',
      ...figuresOf(one).flatMap(({ what, remarks }) =>
        remarks.length === 0 ? [] : [`- ${what}: ${remarks.join(' / ')}`],
      ),
      '',
    ]),
  ].join('\n')
}

function row({ what, unit, goal, values }: Figure): string {
  const value = percentile(values, 0.5)
  const met = goal === undefined || Number.isNaN(value) ? '–' : value <= goal ? 'yes' : '**no**'
  const asked = goal === undefined ? '–' : `≤ ${shown(goal)} ${unit}`
  return `| ${what} | ${asked} | ${shown(value)} ${unit} | ${met} | ${values.map(shown).join(', ')} |`
}

/** Every figure of a scenario, in the order it was taken. */
export function figuresOf({ repetitions }: Played): readonly Figure[] {
  const byName = Map.groupBy(repetitions.flat(), (one) => one.what)
  return [...byName.values()].flatMap((all): Figure[] => {
    const [first] = all
    return first === undefined
      ? []
      : [
          {
            what: first.what,
            unit: first.unit,
            goal: first.goal,
            values: all.map((one) => one.value),
            remarks: all.flatMap((one) => one.remark ?? []),
          },
        ]
  })
}

/** Writes `‹time›.md` and `‹time›.json`; says where. */
export function save(report: Report, folder: string): string {
  mkdirSync(folder, { recursive: true })
  const name = report.startedAt.replaceAll(/[-:]/g, '').slice(0, 13)
  const rounded = (_: string, value: unknown): unknown =>
    typeof value === 'number' ? Math.round(value * 100) / 100 : value
  writeFileSync(path.join(folder, `${name}.md`), `${markdown(report)}\n`)
  writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(report, rounded)}\n`)
  return path.join(folder, `${name}.md`)
}

function shown(value: number): string {
  if (value === 0) return '0'
  return value < 1
    ? value.toFixed(3)
    : value < 100
      ? value.toFixed(1)
      : Math.round(value).toString()
}
