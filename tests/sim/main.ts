import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { schedule, type Outcome } from './world.ts'

interface Share {
  readonly first: number
  readonly count: number
}

interface Sum {
  readonly schedules: number
  readonly events: number
  readonly counts: Readonly<Record<string, number>>
  readonly failed: readonly Outcome[]
}

// Yjs says so whenever somebody forges an id, which is what happens here all the time.
Object.assign(console, { log: () => {}, warn: () => {} })

if (isMainThread) await main()
else {
  const share = runShare(workerData as Share)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window
  parentPort?.postMessage(share)
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      schedules: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
    },
  })
  if (values.only !== undefined) return show(schedule(Number(values.only)))
  const [total, seed] = [Number(values.schedules), Number(values.seed)]
  const workers = Math.max(1, Math.min(availableParallelism(), 4))
  const began = performance.now()
  const sums = await Promise.all(
    Array.from({ length: workers }, async (_, i) => {
      const first = seed + Math.floor((total * i) / workers)
      const next = seed + Math.floor((total * (i + 1)) / workers)
      return await inWorker({ first, count: next - first })
    }),
  )
  const counts: Record<string, number> = {}
  for (const sum of sums) {
    for (const [what, n] of Object.entries(sum.counts)) counts[what] = (counts[what] ?? 0) + n
  }
  const failed = sums.flatMap((sum) => sum.failed)
  const events = sums.reduce((all, sum) => all + sum.events, 0)
  const seconds = (performance.now() - began) / 1000
  say(`${total} schedules from seed ${seed}, ${events} events, ${seconds.toFixed(0)} s`)
  for (const [what, n] of Object.entries(counts).toSorted()) say(`  ${what}: ${n}`)
  say(`${failed.length} schedules broke a promise`)
  for (const outcome of failed.slice(0, 10)) show(outcome)
  if (failed.length > 0) process.exitCode = 1
}

async function inWorker(share: Share): Promise<Sum> {
  const worker = new Worker(new URL(import.meta.url), { workerData: share })
  const { promise, resolve, reject } = Promise.withResolvers<Sum>()
  worker.once('message', resolve)
  worker.once('error', reject)
  return await promise
}

function runShare({ first, count }: Share): Sum {
  const counts: Record<string, number> = {}
  const failed: Outcome[] = []
  let events = 0
  for (let seed = first; seed < first + count; seed += 1) {
    const outcome = schedule(seed)
    events += outcome.events
    for (const [what, n] of Object.entries(outcome.counts)) counts[what] = (counts[what] ?? 0) + n
    if (outcome.violations.length > 0) failed.push(outcome)
  }
  return { schedules: count, events, counts, failed }
}

function show({ seed, violations, counts }: Outcome): void {
  say(`schedule ${seed}: ${JSON.stringify(counts)}`)
  for (const violation of violations) say(`  ${violation}`)
  if (violations.length > 0) process.exitCode = 1
}

function say(line: string): void {
  process.stdout.write(`[sim] ${line}\n`)
}
