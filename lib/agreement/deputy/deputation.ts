/**
 * 代理の任命 / a colleague may answer and sign in somebody's place, from one day to another, both of them in it. Days are Japan's, for everybody in a
 * consortium alike. Ours, not METI's.
 */
export interface Deputation {
  readonly id: string
  readonly orgId: string
  /** 本人 / in whose place */
  readonly principal: string
  readonly deputy: string
  /** `YYYY-MM-DD` */
  readonly from: string
  readonly until: string
  /** ended before its last day; null: it was not */
  readonly ended: { readonly by: string; readonly at: string } | null
}

/** The longest that somebody stands in for another at a time, in days. */
export const longestDeputation = 'P366D'

/** Whether it is meant to run on a day; whether it does then is also a question of who both are (AG-52). */
export function isOnDay({ from, until, ended }: Deputation, day: string): boolean {
  return ended === null && from <= day && day <= until
}

/** Whether two of them would run on one day. */
export function meet(
  one: Pick<Deputation, 'from' | 'until'>,
  other: Pick<Deputation, 'from' | 'until'>,
): boolean {
  return one.from <= other.until && other.from <= one.until
}
