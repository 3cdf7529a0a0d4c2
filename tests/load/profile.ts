import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { round } from './histogram.ts'

interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string; readonly url: string }
  }[]
  readonly samples: readonly number[]
  /** microseconds */
  readonly timeDeltas: readonly number[]
}

/** Starting takes this long, in microseconds, and is not what load costs. */
const starting = 2_500_000

/**
 * Where a server spent its time, by function: shares of the time it was not idle, the largest first. Read from the profile
 * (`--profile`) it left in the folder; the file itself opens in Chrome's developer tools.
 */
export function hottest(folder: string, count = 25): readonly string[] {
  const file = readdirSync(folder).find((name) => name.endsWith('.cpuprofile'))
  if (file === undefined) return []
  const { nodes, samples, timeDeltas } = JSON.parse(
    readFileSync(path.join(folder, file), 'utf8'),
  ) as CpuProfile
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, url } }) => [
      id,
      `${functionName === '' ? '(anonymous)' : functionName} ${url.split('/').slice(-3).join('/')}`.trim(),
    ]),
  )
  const hits = new Map<string, number>()
  let at = 0
  for (const [i, id] of samples.entries()) {
    at += timeDeltas[i] ?? 0
    if (at < starting) continue
    const name = names.get(id) ?? '?'
    hits.set(name, (hits.get(name) ?? 0) + 1)
  }
  hits.delete('(idle)')
  const busy = [...hits.values()].reduce((sum, n) => sum + n, 0)
  return [...hits]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([name, n]) => `${round((n * 100) / busy)} % ${name}`)
}
