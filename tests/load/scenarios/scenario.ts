import type { ServerName } from '../codec.ts'
import type { House } from '../house.ts'
import { start, type Target } from '../servers.ts'
import type { LoadResult } from '../load.ts'

/** Around one scenario with one server. */
export interface Stage {
  readonly name: ServerName
  readonly house: House
  readonly pinned: boolean
  /** durations are multiplied by it; 1: the whole run */
  readonly scale: number
  readonly seed: number
  readonly kills: number
  /** a folder that is thrown away afterwards */
  readonly scratch: string
  /** folder for a profile of the server */
  readonly profile?: string
}

/** Numbers by name that medians and ratios are made of, what went wrong, and everything that was measured. */
export interface Outcome {
  readonly figures: Readonly<Record<string, number>>
  /** not empty: the run does not count */
  readonly failures: readonly string[]
  /** to be known when reading the figures */
  readonly remarks: readonly string[]
  readonly raw: unknown
}

export interface Scenario {
  /** chosen by its beginning: `--only s2` takes all of S2 */
  readonly id: string
  readonly title: string
  readonly servers: readonly ServerName[]
  /** only in the first repetition */
  readonly once?: boolean
  readonly play: (stage: Stage) => Promise<Outcome>
}

/** A fresh server for the time of `play`. */
export async function withServer<T>(
  stage: Stage,
  play: (target: Target) => Promise<T>,
): Promise<T> {
  const target = await start(stage)
  try {
    return await play(target)
  } finally {
    await target.kill(stage.profile === undefined ? 'SIGKILL' : 'SIGTERM')
  }
}

/** What a generator may be late before its figures are about itself; milliseconds. */
export const lagAllowed = 5

export function judged(result: LoadResult): Pick<Outcome, 'failures' | 'remarks'> {
  const failures = [...result.troubles]
  if (result.lost > 0) failures.push(`${result.lost} deliveries are missing`)
  if (result.converged === false) failures.push('the real providers do not have the same content')
  const { p99 } = result.generatorLag
  return { failures, remarks: p99 > lagAllowed ? [`generator lag p99 ${p99} ms`] : [] }
}
