/** What is wrong with a value that was given as a model, and where (`states/int-A/name`). */
export interface Problem {
  readonly path: string
  readonly issue: string
}

/** How deep, how large and how wide a value given as a model may be (M-5). */
const jsonLimits = {
  depth: 16,
  values: 2_000_000,
  characters: 16_000_000,
} as const

const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * The first reason why a value is not plain, bounded JSON: too deep, too large, a key with a meaning in JavaScript, a lone
 * surrogate, or something JSON does not have. `undefined` when it is. Walks without recursion, so depth cannot hurt it.
 */
export function notPlainJson(value: unknown): Problem | undefined {
  const open: { value: unknown; path: string; depth: number }[] = [{ value, path: '', depth: 0 }]
  let values = 0
  let characters = 0
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { path, depth } = at
    values += 1
    if (values > jsonLimits.values) return { path, issue: 'too-many-values' }
    if (depth > jsonLimits.depth) return { path, issue: 'too-deep' }
    if (typeof at.value === 'string') {
      characters += at.value.length
      if (!at.value.isWellFormed()) return { path, issue: 'lone-surrogate' }
    } else if (typeof at.value === 'object' && at.value !== null) {
      const members = membersOf(at.value)
      if (members === undefined) return { path, issue: 'not-plain' }
      for (const [key, member] of members) {
        characters += key.length
        const inner = path === '' ? key : `${path}/${key}`
        if (reserved.has(key)) return { path: inner, issue: 'reserved-key' }
        if (!key.isWellFormed()) return { path, issue: 'lone-surrogate' }
        open.push({ value: member, path: inner, depth: depth + 1 })
      }
    } else if (!isScalar(at.value)) return { path, issue: 'not-json' }
    if (characters > jsonLimits.characters) return { path, issue: 'too-large' }
  }
  return undefined
}

function membersOf(value: object): (readonly [string, unknown])[] | undefined {
  if (Array.isArray(value)) return Array.from(value, (v: unknown, i) => [String(i), v] as const)
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null ? Object.entries(value) : undefined
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value === 'boolean' || Number.isFinite(value)
}
