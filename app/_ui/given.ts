/**
 * The properties that were really given. With exactOptionalPropertyTypes a missing property and one that is undefined are
 * different things; this turns the second into the first.
 */
export function given<T extends object>(props: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(props).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> }
}
