import type { Json } from '#lib/base/canonical-json.ts'

/** Where in the log of a model a change stands. */
export interface LogPlace {
  readonly epoch: number
  readonly seq: number
}

/** One change of a model as the log tells it (`difference-place.ts` says how a place is named), with who made it. */
export interface AttributedChange extends LogPlace {
  /** number inside its update */
  readonly n: number
  readonly root: string
  readonly key: string
  /** null: a whole element, or a cell; of a set `before` or `after` is the member that left or came */
  readonly field: string | null
  readonly before: Json | null
  readonly after: Json | null
  /** ISO 8601 */
  readonly at: string
  readonly userId: string
  readonly orgId: string
}

/** Below zero: `a` stands before `b` in the log. */
export function comparePlaces(a: LogPlace, b: LogPlace): number {
  return a.epoch - b.epoch || a.seq - b.seq
}
