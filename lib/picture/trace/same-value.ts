import { canonicalJson, type Json } from '#lib/base/canonical-json.ts'
import type { AttributeCell, AttributeValue } from '#lib/model/attribute.ts'

/**
 * Whether two cells of an attribute say the same (P-31). Typed values are compared as such, lists whatever their order; words
 * by what stands in Japanese, which every text has. Two cells of which one has only words and the other only a typed value
 * cannot be held against each other and count as different.
 */
export function saysTheSame(a: AttributeCell, b: AttributeCell): boolean {
  if ((a.status === 'notApplicable') !== (b.status === 'notApplicable')) return false
  if (a.status === 'notApplicable') return true
  const values = a.value !== undefined && b.value !== undefined
  const texts = a.text !== undefined && b.text !== undefined
  if (!values && !texts) return false
  return (
    (!values || keyOf(a.value) === keyOf(b.value)) && (!texts || plain(a.text) === plain(b.text))
  )
}

function keyOf(value: AttributeValue | undefined): string {
  if (value?.key !== 'rightsHolders') return canonicalJson(unordered(value ?? null))
  // Why somebody gave a right up explains the list; it is no part of who holds rights.
  return canonicalJson(unordered(value.holders))
}

/** The same value with every list in one order. */
function unordered(value: unknown): Json {
  if (Array.isArray(value)) {
    return value.map(unordered).toSorted((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1))
  }
  if (value === null || typeof value !== 'object') return value as Json
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unordered(part)]))
}

function plain(text: { readonly ja: string } | undefined): string {
  return (text?.ja ?? '').normalize('NFKC').replaceAll(/\s+/g, ' ').trim()
}
