import os from 'node:os'
import path from 'node:path'
import { openHouse } from './house.ts'
import { readOptions } from './options.ts'
import { figuresOf, markdown, save, type Played, type Report } from './report.ts'
import { gestures } from './scenarios/gestures.ts'
import { mount } from './scenarios/mount.ts'
import { open } from './scenarios/open.ts'
import { parts } from './scenarios/parts.ts'
import { remote } from './scenarios/remote.ts'
import type { Measured, Scenario, Stage } from './scenarios/scenario.ts'
import { grid, matrix } from './scenarios/tables.ts'
import { template } from './scenarios/template.ts'
import { tidy } from './scenarios/tidy.ts'
import { weight } from './scenarios/weight.ts'

/** `npm run bench:canvas`: see README.md beside this file. */
const scenarios: readonly Scenario[] = [
  ...gestures,
  mount,
  open,
  template,
  remote,
  tidy,
  grid,
  matrix,
  parts,
  weight,
]

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const { out, ...options } = readOptions(
  process.argv.slice(2),
  path.resolve(import.meta.dirname, 'results'),
)
const begin = performance.now()
const startedAt = new Date().toISOString()
const loadBefore = os.loadavg()[0]?.toFixed(2) ?? '?'
const house = await openHouse(options.port, say)
const stage: Stage = { house, options: { ...options, out }, say }
const played: Played[] = []
try {
  const { only } = options
  for (const scenario of scenarios) {
    if (only.length > 0 && !only.some((id) => scenario.id.startsWith(id))) continue
    played.push(await repeat(scenario))
  }
} finally {
  await house.close()
}
const report: Report = {
  options,
  startedAt,
  seconds: (performance.now() - begin) / 1000,
  browser: house.browser,
  loadBefore,
  played,
}
say(`\n${markdown(report)}`)
if (out !== null) say(save(report, out))

async function repeat(scenario: Scenario): Promise<Played> {
  const { id, title } = scenario
  const repetitions: (readonly Measured[])[] = []
  for (let i = 0; i < options.repetitions; i += 1) {
    repetitions.push(await scenario.play(stage))
    for (const { what, values, unit } of figuresOf({ id, title, repetitions }))
      say(`[${id} ${i + 1}] ${what}: ${values.at(-1)?.toFixed(2)} ${unit}`)
    if (options.frames)
      for (const { what, samples } of repetitions[i] ?? [])
        if (samples !== undefined) say(`  ${what}: ${samples.map((ms) => ms.toFixed(1)).join(' ')}`)
  }
  return { id, title, repetitions }
}
