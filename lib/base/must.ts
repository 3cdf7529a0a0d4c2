/** Returns `value`, or throws when it is missing. For things that only a defect of ours can leave out. */
export function must<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`missing: ${what}`)
  return value
}
