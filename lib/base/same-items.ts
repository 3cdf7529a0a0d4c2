/** Whether two lists hold the very same values in the same order. */
export function sameItems<V>(a: readonly V[], b: readonly V[]): boolean {
  return a === b || (a.length === b.length && a.every((value, i) => value === b[i]))
}
