/** Anything written from right to left: Hebrew to Arabic and the scripts beyond, their presentation forms, and the marks of that direction. */
const fromRight =
  /[\u0590-\u08FF\u200F\u061C\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

const begin = '\u2068'
const end = '\u2069'

/**
 * Words somebody typed, as they stand inside a sentence (M-37, W-21): a name written from right to left is set apart, as `<bdi>` does, so that
 * it turns neither the order of the words around it nor of their numbers and brackets. Every other text stays as it is.
 */
export function isolate(text: string): string {
  return fromRight.test(text) ? `${begin}${text}${end}` : text
}

/** A text without the signs that set names apart: as it is compared with names. */
export function withoutIsolation(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/gu, '')
}

/** What is put into a sentence, each text of it set apart. */
export function isolateAll<V>(values: V): V {
  if (typeof values !== 'object' || values === null) return values
  return Object.fromEntries(
    Object.entries(values).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'string' ? isolate(value) : value,
    ]),
  ) as V
}

const known = new WeakMap<object, object>()

/**
 * A translator of `use-intl`, of a component or outside, that sets apart what is put into its sentences; always the same one for the
 * same, so that what depends on it is not worked out anew.
 */
export function isolating<T extends object>(speaker: T): T {
  const before = known.get(speaker)
  if (before !== undefined) return before as T
  const made = new Proxy(speaker, {
    apply: (says, self, [key, values, ...more]: unknown[]) =>
      Reflect.apply(says as never, self, [key, isolateAll(values), ...more]) as unknown,
    get: (says, name) => {
      const member: unknown = Reflect.get(says, name)
      const isSaying = typeof member === 'function' && (name === 'rich' || name === 'markup')
      return isSaying ? isolating(member) : member
    },
  })
  known.set(speaker, made)
  return made
}
