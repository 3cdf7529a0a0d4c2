export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json }

/**
 * RFC 8785 (JCS) text of a plain JSON value: keys sorted by UTF-16 code unit, no white space, ECMAScript number form.
 * Members that are `undefined` are left out. Throws on lone surrogates, non-finite numbers and anything that is not JSON,
 * because a digest over such a value would mean different things to different readers.
 */
export function canonicalJson(value: unknown): string {
  if (value === null) return 'null'
  switch (typeof value) {
    case 'boolean':
      return String(value)
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError('a number in canonical JSON is finite')
      return JSON.stringify(value)
    case 'string':
      return quote(value)
    case 'object':
      return Array.isArray(value) ? list(value) : members(value)
    default:
      throw new TypeError(`canonical JSON has no ${typeof value}`)
  }
}

function quote(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('a string in canonical JSON has no lone surrogate')
  return JSON.stringify(text)
}

function list(values: readonly unknown[]): string {
  return `[${values.map((v) => canonicalJson(v)).join(',')}]`
}

function members(value: object): string {
  const shown = Object.entries(value).filter(([, v]) => v !== undefined)
  shown.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${shown.map(([k, v]) => `${quote(k)}:${canonicalJson(v)}`).join(',')}}`
}
