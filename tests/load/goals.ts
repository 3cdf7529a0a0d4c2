import { median } from './measure.ts'
import type { Name } from './target.ts'

/** Everything a run found, by scenario and server; several repetitions each. */
export type Findings = Readonly<Record<string, Readonly<Partial<Record<Name, readonly Numbers[]>>>>>
export type Numbers = Readonly<Record<string, number>>

export interface Goal {
  readonly figure: string
  readonly goal: string
  readonly measured: string
  readonly met: boolean
}

const peers = ['stock', 'hocuspocus'] as const

/** The table of what is to be reached, from medians over the repetitions: ours against the best peer in the same run. */
export function goalsOf(found: Findings, rawPaced: number): readonly Goal[] {
  const goals: Goal[] = []
  const of = (scenario: string, server: Name, key: string): number =>
    median((found[scenario]?.[server] ?? []).flatMap((numbers) => numbers[key] ?? []))
  const best = (scenario: string, key: string, pick = Math.min): number =>
    pick(...peers.map((peer) => of(scenario, peer, key)).filter((value) => !Number.isNaN(value)))
  const has = (scenario: string) => found[scenario]?.ours !== undefined
  const ratio = (figure: string, scenario: string, key: string, most: number) => {
    if (!has(scenario)) return
    const value = of(scenario, 'ours', key) / best(scenario, key)
    goals.push({
      figure,
      goal: `≤ ${most} × best peer`,
      measured: value.toFixed(2),
      met: value <= most,
    })
  }
  const below = (figure: string, goal: string, value: number, most: number, unit: string) => {
    goals.push({
      figure,
      goal: `${goal} (${most.toFixed(2)} ${unit})`,
      measured: `${value.toFixed(2)} ${unit}`,
      met: value <= most,
    })
  }
  ratio('CPU per delivered update, 20 × 2/s', 'hot 20 × 2', 'cpuPerDelivery', 1.1)
  ratio('CPU per delivered update, 100 × 2/s', 'hot 100 × 2', 'cpuPerDelivery', 0.6)
  ratio('CPU per delivered update, 100 × 4/s', 'hot 100 × 4', 'cpuPerDelivery', 0.5)
  if (has('step up')) {
    const ours = of('step up', 'ours', 'sustained')
    const most = best('step up', 'sustained', Math.max)
    const stock = of('step up', 'stock', 'sustained')
    goals.push({
      figure: 'sustained updates/s, room of 50',
      goal: `≥ best peer (${most}), ≥ 2 × stock (${2 * stock})`,
      measured: String(ours),
      met: ours >= most && ours >= 2 * stock,
    })
  }
  if (has('hot 20 × 2')) {
    const p50 = best('hot 20 × 2', 'p50') + 1.5 * rawPaced
    below(
      'propagation p50, 20 × 2/s',
      'best peer + 1.5 raw commits',
      of('hot 20 × 2', 'ours', 'p50'),
      p50,
      'ms',
    )
    const p99 = 1.5 * best('hot 20 × 2', 'p99')
    below(
      'propagation p99, 20 × 2/s',
      '1.5 × best peer',
      of('hot 20 × 2', 'ours', 'p99'),
      p99,
      'ms',
    )
    below(
      'durable acknowledgement p50',
      '3 raw commits',
      of('hot 20 × 2', 'ours', 'ackP50'),
      3 * rawPaced,
      'ms',
    )
  }
  ratio('RSS per idle connection (slope)', 'idle', 'kibPerConnection', 0.65)
  ratio('200 joins of 5,000 elements, p50', 'joins', 'p50', 0.3)
  ratio('presence 50 × 10 Hz, CPU per delivery', 'presence', 'cpuPerDelivery', 0.5)
  if (has('inspection')) {
    below(
      'inspection of a typical update',
      'at most',
      of('inspection', 'ours', 'microseconds'),
      20,
      'µs',
    )
  }
  if (has('kills')) {
    const [lost, seenLost] = [of('kills', 'ours', 'lost'), of('kills', 'ours', 'seenLost')]
    goals.push({
      figure: 'acknowledged, then lost · seen by others, then lost',
      goal: '0 · 0',
      measured: `${lost} · ${seenLost}`,
      met: lost === 0 && seenLost === 0,
    })
  }
  return goals
}
