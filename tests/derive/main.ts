import { FindingsEngine, findingsOf } from '#lib/derive/engine.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import { collectionNames } from '#lib/model/layout.ts'
import type { Model } from '#lib/model/model.ts'
import { Dice } from '../support/dice.ts'
import { pickEdit } from './edits.ts'
import { largeModel } from './large-model.ts'

/** `npm run bench:derive`: see README.md beside this file. */
const sizes = [500, 5_000, 50_000]
const seed = Number(process.argv[2] ?? 7)
const warmUp = 2_000

/** Milliseconds on the clock, and of them those in which the processor worked for us: on a busy machine the two lie apart. */
interface Time {
  readonly wall: number
  readonly cpu: number
}

interface Row {
  readonly elements: number
  readonly findings: number
  readonly cold: readonly Time[]
  /** the same, kept so that edits can be followed */
  readonly begun: readonly Time[]
  readonly edits: readonly Time[]
  readonly naive: readonly Time[]
}

process.stdout.write(`seed ${seed}; milliseconds; node ${process.version}\n\n`)
measure(500, warmUp)
const rows = sizes.map((size) => measure(size, size === 50_000 ? 300 : 1_000))
process.stdout.write(table(rows))
const goal = rows.find(({ elements }) => elements > 4_500 && elements < 5_500)
const isMet =
  goal !== undefined && share(goal.cold, 'wall', 0.5) <= 50 && share(goal.edits, 'wall', 0.95) <= 2
process.stdout.write(
  `\ngoals (5,000 elements: cold ≤ 50, edit p95 ≤ 2): ${isMet ? 'met' : 'NOT met'}\n`,
)
process.exitCode = isMet ? 0 : 1

function measure(size: number, edits: number): Row {
  const dice = new Dice(seed)
  let model = largeModel(size, dice)
  const colds = Array.from({ length: size > 10_000 ? 3 : 9 }, () => {
    const fresh = structuredClone(model)
    return timed(() => findingsOf(fresh))
  })
  const begun = Array.from({ length: size > 10_000 ? 3 : 9 }, () => {
    const fresh = structuredClone(model)
    return timed(() => new FindingsEngine(fresh))
  })
  const engine = new FindingsEngine(model)
  const times: Time[] = []
  const naive: Time[] = []
  for (let n = 0; n < edits; n += 1) {
    const next = edited(model, pickEdit(dice).make(model, dice, n))
    if (next === model) continue
    model = next
    times.push(timed(() => engine.update(next)))
    if (n % 50 === 0) naive.push(timed(() => findingsOf(next)))
  }
  const elements = collectionNames.reduce((sum, name) => sum + Object.keys(model[name]).length, 0)
  const findings = engine.findings()
  if (JSON.stringify(findings) !== JSON.stringify(findingsOf(model))) {
    throw new Error(`seed ${seed}, ${size} elements: incremental is not full`)
  }
  return { elements, findings: findings.length, cold: colds, begun, edits: times, naive }
}

/** The model after commands; as it was when they do not hold. */
function edited(model: Model, commands: Parameters<typeof applyAll>[1]): Model {
  const next = applyAll(model, commands)
  return isRefusal(next) ? model : next
}

function table(all: readonly Row[]): string {
  const head = [
    'elements',
    'findings',
    'cold p50',
    '(cpu)',
    'begun p50',
    'edit p50',
    'edit p95',
    'edit max',
    'naive p50',
  ]
  const lines = all.map(({ elements, findings, cold, begun, edits, naive }) => [
    String(elements),
    String(findings),
    ...[
      share(cold, 'wall', 0.5),
      share(cold, 'cpu', 0.5),
      share(begun, 'wall', 0.5),
      share(edits, 'wall', 0.5),
      share(edits, 'wall', 0.95),
      share(edits, 'wall', 1),
      share(naive, 'wall', 0.5),
    ].map((ms) => ms.toFixed(2)),
  ])
  return [head, ...lines]
    .map((line) => `${line.map((cell) => cell.padStart(10)).join('')}\n`)
    .join('')
}

function share(times: readonly Time[], of: keyof Time, part: number): number {
  const sorted = times.map((time) => time[of]).toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

function timed(work: () => unknown): Time {
  const before = process.threadCpuUsage()
  const begin = performance.now()
  work()
  const wall = performance.now() - begin
  const { user, system } = process.threadCpuUsage(before)
  return { wall, cpu: (user + system) / 1000 }
}
