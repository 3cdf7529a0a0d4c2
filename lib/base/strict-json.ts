import type { Json } from './canonical-json.ts'

/**
 * RFC 8785 (JCS) text of a value that is JSON and nothing else: what is signed is exactly what was meant. Throws a `TypeError` that names the
 * place for `undefined` (also as a member or a hole in a list), numbers that are not finite, lone surrogates in texts and names, functions,
 * symbols, dates, maps and other instances, accessors and members that are hidden or named by a symbol, and for what holds itself. Source:
 * security.md §5.3; the looser `canonicalJson` leaves members out that are undefined.
 */
export function strictJson(value: Json): string {
  return encode(value, '$', new Set())
}

function encode(value: unknown, at: string, above: ReadonlySet<object>): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return quote(value, at)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) refuse(at, 'a number that is not finite')
    return JSON.stringify(value)
  }
  if (typeof value !== 'object') return refuse(at, typeof value)
  if (above.has(value)) return refuse(at, 'a value that holds itself')
  const inside = new Set([...above, value])
  return Array.isArray(value) ? list(value, at, inside) : members(value, at, inside)
}

function list(values: readonly unknown[], at: string, above: ReadonlySet<object>): string {
  if (Object.getPrototypeOf(values) !== Array.prototype) refuse(at, 'an instance')
  // Its own length is the one member that is no element.
  if (Reflect.ownKeys(values).length !== values.length + 1) refuse(at, 'a list with holes or names')
  const told = Array.from({ length: values.length }, (_, i) => {
    const place = `${at}[${i}]`
    return encode(valueOf(values, String(i), place), place, above)
  })
  return `[${told.join(',')}]`
}

function members(value: object, at: string, above: ReadonlySet<object>): string {
  const kind: unknown = Object.getPrototypeOf(value)
  if (kind !== Object.prototype && kind !== null) refuse(at, 'an instance')
  const names = Reflect.ownKeys(value).map((name) =>
    typeof name === 'string' ? name : refuse(at, 'a member named by a symbol'),
  )
  const told = names
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((name) => {
      const place = `${at}.${name}`
      return `${quote(name, place)}:${encode(valueOf(value, name, place), place, above)}`
    })
  return `{${told.join(',')}}`
}

/** A member as it stands: one that is worked out anew with each look, or hidden, is none. */
function valueOf(holder: object, name: string, at: string): unknown {
  const member = Object.getOwnPropertyDescriptor(holder, name)
  if (member === undefined || !('value' in member) || member.enumerable !== true) {
    return refuse(at, 'an accessor or a hidden member')
  }
  return member.value
}

function quote(text: string, at: string): string {
  if (!text.isWellFormed()) refuse(at, 'a lone surrogate')
  return JSON.stringify(text)
}

function refuse(at: string, what: string): never {
  throw new TypeError(`no ${what} in strict JSON: ${at}`)
}
