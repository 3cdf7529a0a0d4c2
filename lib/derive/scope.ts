import type { ScopeLayer } from '#lib/model/attribute.ts'
import { isWithin } from '#lib/model/country.ts'
import type { Reading } from './reading.ts'

/** 有効な開示範囲 / who may know a data in the end: what every layer allows (p10; DR-6). No list is no limit. */
export interface Scope {
  readonly allow: readonly string[] | 'any'
  readonly countries: readonly string[] | undefined
  readonly nationalities: readonly string[] | undefined
}

/** The intersection of the layers; of an organisation and a part of it the part remains. */
export function scopeOf(read: Reading, layers: readonly ScopeLayer[]): Scope {
  return layers.reduce<Scope>(
    (scope, layer) => ({
      allow: both(read, scope.allow, layer.allow),
      countries: common(scope.countries, layer.countries),
      nationalities: common(scope.nationalities, layer.nationalities),
    }),
    { allow: 'any', countries: undefined, nationalities: undefined },
  )
}

/** What all of these together allow. */
export function union(scopes: readonly Scope[]): Scope {
  const lists = scopes.map((scope) => scope.allow)
  const allow = lists.some((list) => list === 'any')
    ? 'any'
    : [...new Set(lists.flatMap((list) => (list === 'any' ? [] : list)))]
  return {
    allow,
    countries: all(scopes.map((scope) => scope.countries)),
    nationalities: all(scopes.map((scope) => scope.nationalities)),
  }
}

/** Whom `inner` allows that `outer` does not; `any` when it allows everybody and `outer` does not. */
export function beyond(read: Reading, inner: Scope, outer: Scope): readonly string[] | 'any' {
  const { allow } = outer
  if (allow === 'any') return []
  return inner.allow === 'any' ? 'any' : inner.allow.filter((who) => !read.isWithin(who, allow))
}

/** Whether one set of countries is not inside another; no list is every country. */
export function reachesFurther(
  inner: readonly string[] | undefined,
  outer: readonly string[] | undefined,
): boolean {
  if (outer === undefined) return false
  return inner === undefined || inner.some((country) => !isWithin(country, outer))
}

/** Those of two lists of countries that are in both; no list is every country. */
function common(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): readonly string[] | undefined {
  if (a === undefined) return b
  if (b === undefined) return a
  const inBoth = [
    ...a.filter((country) => isWithin(country, b)),
    ...b.filter((country) => isWithin(country, a)),
  ]
  return [...new Set(inBoth)]
}

function all(lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const known = lists.flatMap((list) => (list === undefined ? [] : [list]))
  return known.length < lists.length ? undefined : [...new Set(known.flat())]
}

function both(read: Reading, a: Scope['allow'], b: Scope['allow']): Scope['allow'] {
  if (a === 'any') return b
  if (b === 'any') return a
  const inBoth = [
    ...a.filter((who) => read.isWithin(who, b)),
    ...b.filter((who) => read.isWithin(who, a)),
  ]
  return [...new Set(inBoth)]
}
