import { serverNames, type ServerName } from './codec.ts'
import { median } from './histogram.ts'
import type { Outcome } from './scenarios/scenario.ts'

/** One scenario once with one server. */
export interface Played {
  readonly scenario: string
  readonly title: string
  readonly server: ServerName
  readonly repetition: number
  readonly load: string
  readonly outcome: Outcome
}

/** Medians over the repetitions that count. */
export class Results {
  readonly played: readonly Played[]

  constructor(played: readonly Played[]) {
    this.played = played
  }

  /** NaN when it was never measured, or only in runs that do not count. */
  of(scenario: string, server: ServerName, figure: string): number {
    return median(
      this.played
        .filter(
          (p) => p.scenario === scenario && p.server === server && p.outcome.failures.length === 0,
        )
        .map((p) => p.outcome.figures[figure] ?? Number.NaN),
    )
  }

  /** The worst of all runs, those that do not count included: what was lost is lost. NaN when it was never measured. */
  worst(scenario: string, server: ServerName, figure: string): number {
    const values = this.in(scenario)
      .filter((p) => p.server === server)
      .map((p) => p.outcome.figures[figure] ?? Number.NaN)
    return values.length === 0 ? Number.NaN : Math.max(...values)
  }

  /** The better peer's figure: the floor is none, it keeps nothing and knows nothing. */
  bestPeer(scenario: string, figure: string, better: 'less' | 'more'): number {
    const values = (['stock', 'hocuspocus'] as const)
      .map((server) => this.of(scenario, server, figure))
      .filter((v) => !Number.isNaN(v))
    if (values.length === 0) return Number.NaN
    return better === 'less' ? Math.min(...values) : Math.max(...values)
  }

  scenarios(): readonly { readonly id: string; readonly title: string }[] {
    const titles = new Map(this.played.map((p) => [p.scenario, p.title]))
    return [...titles].map(([id, title]) => ({ id, title }))
  }

  figures(scenario: string): readonly string[] {
    return [...new Set(this.in(scenario).flatMap((p) => Object.keys(p.outcome.figures)))]
  }

  servers(scenario: string): readonly ServerName[] {
    return serverNames.filter((name) => this.in(scenario).some((p) => p.server === name))
  }

  in(scenario: string): readonly Played[] {
    return this.played.filter((p) => p.scenario === scenario)
  }
}
