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
  return renamed(value, path, (id) => (keep(id) ? id : undefined))
}

/** The same, with other ids instead of those at the end of `path`; what `to` has no answer for is dropped. */
export function renamed(
  value: unknown,
  path: readonly string[],
  to: (id: string) => string | undefined,
): unknown {
  const after = step(value, path, to)
  return after === gone ? undefined : after
}

/** Every id at the end of `path` inside a value, in order. */
export function idsAt(value: unknown, path: readonly string[]): string[] {
  const found: string[] = []
  step(value, path, (id) => {
    found.push(id)
    return id
  })
  return found
}

type Renaming = (id: string) => string | undefined

function step(value: unknown, path: readonly string[], to: Renaming): unknown {
  const [segment, ...rest] = path
  if (segment === undefined) return typeof value === 'string' ? (to(value) ?? gone) : value
  if (segment === '[]') return Array.isArray(value) ? inList(value, rest, to) : value
  return isObject(value) ? inObject(value, segment, rest, to) : value
}

function inList(list: readonly unknown[], path: readonly string[], to: Renaming) {
  const after = list.map((member) => step(member, path, to))
  const isSame = after.every((member, i) => member === list[i])
  return isSame ? list : after.filter((member) => member !== gone)
}

function inObject(
  object: Readonly<Record<string, unknown>>,
  segment: string,
  path: readonly string[],
  to: Renaming,
): unknown {
  const name = segment.replace(/!$/, '')
  if (!Object.hasOwn(object, name)) return object
  const after = step(object[name], path, to)
  if (after === object[name]) return object
  if (after !== gone) return { ...object, [name]: after }
  if (segment.endsWith('!')) return gone
  const { [name]: _dropped, ...rest } = object
  return rest
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
