import type { House } from '../house.ts'
import type { Options } from '../options.ts'
import type { Samples } from '../frames.ts'

/** One figure of one repetition. */
export interface Measured {
  readonly what: string
  /** what is compared with the goal */
  readonly value: number
  readonly unit: 'ms' | 'KB' | 'bytes' | 'rows' | ''
  /** nothing: it is told beside a figure of ours */
  readonly goal?: number
  /** what it was taken from, when it is more than one number */
  readonly samples?: Samples
  readonly remark?: string
}

export interface Stage {
  readonly house: House
  readonly options: Options
  readonly say: (line: string) => void
}

export interface Scenario {
  readonly id: string
  readonly title: string
  /** one repetition */
  play(stage: Stage): Promise<readonly Measured[]>
}
