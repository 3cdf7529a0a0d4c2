/** One message in both languages: Japanese first. */
type Pair = readonly [ja: string, en: string]

/** Messages of an area or of a part of one. */
export interface Pairs {
  readonly [key: string]: Pair | Pairs
}

interface Messages {
  readonly [key: string]: string | Messages
}

type Side<T, I extends 0 | 1> = T extends Pair ? T[I] : { readonly [K in keyof T]: Side<T[K], I> }

/**
 * Splits a tree of `[ja, en]` pairs into the two message trees. Written side by side, no message can exist in one
 * language only.
 */
export function bilingual<const T extends Pairs>(
  pairs: T,
): { readonly ja: Side<T, 0>; readonly en: Side<T, 1> }
export function bilingual(pairs: Pairs): { ja: Messages; en: Messages } {
  return { ja: side(pairs, 0), en: side(pairs, 1) }
}

function side(pairs: Pairs, which: 0 | 1): Messages {
  const shown = Object.entries(pairs).map(([key, value]) => [
    key,
    isPair(value) ? value[which] : side(value, which),
  ])
  return Object.fromEntries(shown)
}

function isPair(value: Pair | Pairs): value is Pair {
  return Array.isArray(value)
}
