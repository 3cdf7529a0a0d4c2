import type { Baseline } from './baseline.ts'
import type { Results } from './results.ts'

export interface Goal {
  readonly what: string
  /** what is to be reached, as it comes out in this run */
  readonly goal: string
  readonly measured: string
  /** null: not measured in this run */
  readonly met: boolean | null
}

/** The table of issue 3, each goal with what it means in figures of this run. */
export function goalsOf(results: Results, { commit, inspection }: Baseline): readonly Goal[] {
  const ours = (scenario: string, figure: string) => results.of(scenario, 'ours', figure)
  const peer = (scenario: string, figure: string) => results.bestPeer(scenario, figure, 'less')
  const share = (
    what: string,
    scenario: string,
    figure: string,
    most: number,
    unit: string,
  ): Goal => {
    const best = peer(scenario, figure)
    const own = ours(scenario, figure)
    const ratio = own / best
    return goal(
      what,
      `≤ ${most} × ${show(best)} ${unit}`,
      `${show(own)} ${unit} (${show(ratio)} ×)`,
      ratio <= most,
      ratio,
    )
  }
  const cpu = 'CPU µs/delivery'
  const rates = {
    own: ours('s4', 'sustained updates/s'),
    best: results.bestPeer('s4', 'sustained updates/s', 'more'),
    stock: results.of('s4', 'stock', 'sustained updates/s'),
  }
  const best = peer('s2-20x2', 'p50 ms')
  const p50 = { own: ours('s2-20x2', 'p50 ms'), best, most: best + 1.5 * commit.p50 }
  const p99 = { own: ours('s2-20x2', 'p99 ms'), most: peer('s2-20x2', 'p99 ms') * 1.5 }
  const saved = ours('s2-20x2', 'saved p50 ms')
  const slowest = Math.max(...Object.values(inspection))
  const worst = (figure: string) => results.worst('s9', 'ours', figure)
  const lost = worst('acknowledged, then lost') + worst('seen by others, then lost')
  return [
    share('CPU per delivered update, 20 × 2/s', 's2-20x2', cpu, 1.1, 'µs'),
    share('CPU per delivered update, 100 × 2/s', 's2-100x2', cpu, 0.6, 'µs'),
    share('CPU per delivered update, 100 × 4/s', 's2-100x4', cpu, 0.5, 'µs'),
    goal(
      'sustained updates/s in a room of 50',
      `≥ ${show(rates.best)} (best peer), ≥ 2 × ${show(rates.stock)} (stock)`,
      show(rates.own),
      rates.own >= rates.best && rates.own >= 2 * rates.stock,
      rates.own + rates.best,
    ),
    goal(
      'propagation at 20 × 2/s, p50',
      `≤ ${show(p50.most)} ms (best peer + 1.5 raw commits)`,
      `${show(p50.own)} ms (+ ${show((p50.own - p50.best) / commit.p50)} raw commits, + ${show((p50.own - p50.best) / commit.paced)} at the pace of this load)`,
      p50.own <= p50.most,
      p50.own + p50.most,
    ),
    goal(
      'propagation at 20 × 2/s, p99',
      `≤ ${show(p99.most)} ms (1.5 × best peer)`,
      `${show(p99.own)} ms`,
      p99.own <= p99.most,
      p99.own + p99.most,
    ),
    goal(
      'durable acknowledgement at 20 × 2/s, p50',
      `≤ ${show(3 * commit.p50)} ms (3 raw commits)`,
      `${show(saved)} ms (${show(saved / commit.p50)} raw commits, ${show(saved / commit.paced)} at the pace of this load)`,
      saved <= 3 * commit.p50,
      saved,
    ),
    share('RSS per idle connection (slope 500 → 3,000)', 's1', 'RSS KB/connection', 0.65, 'KB'),
    share('200 joins of a 5,000-element document within 1 s, p50', 's6', 'p50 ms', 0.3, 'ms'),
    share('presence 50 × 10 Hz, CPU per delivery', 's5', cpu, 0.5, 'µs'),
    goal(
      'inspection of a typical update, median',
      '≤ 20 µs',
      `${show(slowest)} µs`,
      slowest <= 20,
      slowest,
    ),
    goal(
      'acknowledged, then lost · seen by others, then lost',
      '0 · 0 (here; ≥ 200 kills in `npm run test:crash`)',
      `${show(lost)} in ${show(worst('kills'))} kills`,
      lost === 0,
      lost,
    ),
  ]
}

/** `known` is NaN when something the goal needs was not measured. */
function goal(what: string, aim: string, measured: string, met: boolean, known: number): Goal {
  return Number.isNaN(known)
    ? { what, goal: aim, measured: '–', met: null }
    : { what, goal: aim, measured, met }
}

/** Three digits that count. */
export function show(value: number): string {
  if (Number.isNaN(value)) return '–'
  if (Math.abs(value) >= 100 || Number.isInteger(value))
    return Math.round(value).toLocaleString('en')
  return String(Number(value.toPrecision(3)))
}
