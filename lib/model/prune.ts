const gone = Symbol('gone')

/**
 * The value without the ids at the end of `path` that `keep` refuses; the same object when nothing was dropped. A list loses
 * the member, an object the field, or itself where the segment ends in `!`.
 */
export function prune(
  value: unknown,
  path: readonly string[],
  keep: (id: string) => boolean,
): unknown {
  const after = step(value, path, keep)
  return after === gone ? undefined : after
}

/** Every id at the end of `path` inside a value, in order. */
export function idsAt(value: unknown, path: readonly string[]): string[] {
  const found: string[] = []
  step(value, path, (id) => found.push(id) > 0)
  return found
}

function step(value: unknown, path: readonly string[], keep: (id: string) => boolean): unknown {
  const [segment, ...rest] = path
  if (segment === undefined) return typeof value === 'string' && !keep(value) ? gone : value
  if (segment === '[]') return Array.isArray(value) ? inList(value, rest, keep) : value
  return isObject(value) ? inObject(value, segment, rest, keep) : value
}

function inList(list: readonly unknown[], path: readonly string[], keep: (id: string) => boolean) {
  const after = list.map((member) => step(member, path, keep))
  const isSame = after.every((member, i) => member === list[i])
  return isSame ? list : after.filter((member) => member !== gone)
}

function inObject(
  object: Readonly<Record<string, unknown>>,
  segment: string,
  path: readonly string[],
  keep: (id: string) => boolean,
): unknown {
  const name = segment.replace(/!$/, '')
  if (!Object.hasOwn(object, name)) return object
  const after = step(object[name], path, keep)
  if (after === object[name]) return object
  if (after !== gone) return { ...object, [name]: after }
  if (segment.endsWith('!')) return gone
  const { [name]: _dropped, ...rest } = object
  return rest
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
