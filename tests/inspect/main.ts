import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { target } from './bomb.ts'
import { bombsOfBytes } from './bombs-bytes.ts'
import { bombsOfContent } from './bombs-content.ts'
import { bombsOfStructs } from './bombs-structs.ts'
import { noVerdicts, stateOf, tryFrame, type Verdicts } from './frame.ts'
import type { Seen } from './history.ts'
import { typical, type Spread } from './typical.ts'
import { honest, hostile, type Share } from './shares.ts'

/*
 * `npm run test:inspect`: the inspector against Yjs itself (every changed path must be named), against bytes that no honest
 * client sends (alive, document identical, in time, in memory), and against the clock.
 */
const threads = 2
/** so that memory shows what frames take, not how late V8 collects */
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 256 }
const mostGrowth = 64
const mostMicroseconds = 20
/** resident memory of this process, bytes: when the mutants had begun, and the most since */
const resident = { warm: Number.POSITIVE_INFINITY, most: 0 }

if (isMainThread) process.exitCode = await prove()
else {
  const share = workerData as Share & { readonly part: 'honest' | 'hostile' }
  parentPort?.postMessage(share.part === 'honest' ? honest(share) : hostile(share), [])
}

async function prove(): Promise<number> {
  const { values } = parseArgs({
    options: {
      updates: { type: 'string', default: '200000' },
      mutants: { type: 'string', default: '100000' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    },
  })
  const seed = Number(values.seed)
  say(`seed ${seed} (again: npm run test:inspect -- --seed ${seed})`)
  const violations = [
    ...speed(),
    ...told(await inThreads<Seen>('honest', Number(values.updates), seed)),
    ...blasted(),
    ...judged(await inThreads<Verdicts>('hostile', Number(values.mutants), seed)),
  ]
  for (const violation of violations.slice(0, 20)) say(`VIOLATION ${violation}`)
  say(violations.length === 0 ? 'ok' : `${violations.length} violations (seed ${seed})`)
  return violations.length === 0 ? 0 : 1
}

function speed(): string[] {
  const { elements, inspect, changes, apply } = typical(3000, 20_000)
  say(
    `typical update (one field, ${elements} elements), µs median / mean / p99: ` +
      `inspect ${shown(inspect)}, changes ${shown(changes)}, Yjs' own apply ${shown(apply)}`,
  )
  const slow = inspect.median > mostMicroseconds
  return slow ? [`a typical update takes ${inspect.median.toFixed(1)} µs`] : []
}

function told(seen: readonly Seen[]): string[] {
  const sum = (of: (one: Seen) => number) => seen.reduce((total, one) => total + of(one), 0)
  const violations = seen.flatMap((one) => one.violations)
  const missed = violations.filter((v) => v.startsWith('missed')).length
  say(
    `honest: ${sum((s) => s.updates)} updates (${sum((s) => s.live)} live, ${sum((s) => s.uploads)} uploads), ` +
      `${sum((s) => s.touches)} places named, ${missed} paths of Yjs missed, ` +
      `${violations.length - missed} other violations`,
  )
  return violations
}

/** Every handmade bomb, one at a time, with its own memory measured. */
function blasted(): string[] {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const at = target()
  const state = stateOf(at.doc)
  const verdicts = noVerdicts()
  const bombs = [...bombsOfBytes(at), ...bombsOfStructs(at), ...bombsOfContent(at)]
  let most = 0
  const fat: string[] = []
  for (const [name, code, update] of bombs) {
    collect()
    const before = process.memoryUsage.rss()
    const answer = tryFrame(at.doc, state, update, verdicts)
    const growth = (process.memoryUsage.rss() - before) / 2 ** 20
    most = Math.max(most, growth)
    if (growth > mostGrowth) fat.push(`${name}: ${growth.toFixed(0)} MB`)
    if (answer !== code) fat.push(`${name}: ${answer} instead of ${code}`)
  }
  say(`bombs: ${frames(verdicts)}, largest growth ${most.toFixed(0)} MB`)
  return [...verdicts.violations, ...fat]
}

function judged(all: readonly Verdicts[]): string[] {
  const sum = noVerdicts()
  for (const one of all) {
    sum.frames += one.frames
    sum.taken += one.taken
    sum.slowest = Math.max(sum.slowest, one.slowest)
    sum.violations.push(...one.violations)
    for (const [code, n] of Object.entries(one.refused))
      sum.refused[code] = (sum.refused[code] ?? 0) + n
  }
  const growth = Math.max(0, resident.most - resident.warm) / 2 ** 20
  say(`mutants: ${frames(sum)}, growth ${growth.toFixed(0)} MB`)
  return growth > mostGrowth
    ? [...sum.violations, `${growth.toFixed(0)} MB growth`]
    : sum.violations
}

function frames({ frames: all, taken, refused, slowest }: Verdicts): string {
  const codes = Object.entries(refused).toSorted(([, a], [, b]) => b - a)
  const list = codes.map(([code, n]) => `${code} ${n}`).join(', ')
  return `${all} frames, ${taken} taken, refused: ${list}; slowest ${slowest.toFixed(1)} ms`
}

async function inThreads<T>(part: 'honest' | 'hostile', count: number, seed: number): Promise<T[]> {
  const started = performance.now()
  const each = Math.ceil(count / threads)
  const results = await Promise.all(
    Array.from({ length: threads }, (_, i) => inThread<T>({ part, count: each, seed: seed + i })),
  )
  say(`${part}: ${((performance.now() - started) / 1000).toFixed(1)} s in ${threads} threads`)
  return results
}

async function inThread<T>(data: Share & { readonly part: string }): Promise<T> {
  return await new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: data, resourceLimits })
    worker.on('message', (message: T | 'warm' | 'on') => {
      if (message === 'warm') resident.warm = resident.most = process.memoryUsage.rss()
      else if (message !== 'on') resolve(message)
      resident.most = Math.max(resident.most, process.memoryUsage.rss())
    })
    worker.on('error', reject)
  })
}

function shown({ median, mean, p99 }: Spread): string {
  return [median, mean, p99].map((n) => n.toFixed(1)).join(' / ')
}

function say(line: string): void {
  process.stdout.write(`[inspect] ${line}\n`)
}
