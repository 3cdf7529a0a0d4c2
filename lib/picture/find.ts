/** Something that can be found by any of its names, in any language. */
export interface Findable {
  readonly id: string
  readonly names: readonly string[]
}

/** Katakana letters and the distance to their hiragana. */
const katakana = /[\u30a1-\u30f6]/g
const toHiragana = 0x60
/** A long mark that ends a word: written or left out at will. */
const longMarkAtEnd = /\u30fc+(?![\u3041-\u3096\u30fc])/g

/** A name as it is compared (P-56): width, case, kana, spaces and a long mark at the end of a word do not matter. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(katakana, (c) => String.fromCharCode(c.charCodeAt(0) - toHiragana))
    .replaceAll(longMarkAtEnd, '')
    .replaceAll(/\s+/g, '')
}

/**
 * Ids of what has the words in one of its names (P-56), what begins with them first, each in the given order. Nothing asked,
 * nothing found.
 */
export function findByName(all: readonly Findable[], words: string): readonly string[] {
  const wanted = plainName(words)
  if (wanted === '') return []
  const ranked = all.flatMap(({ id, names }) => {
    const at = names.map((name) => plainName(name).indexOf(wanted)).filter((i) => i >= 0)
    return at.length === 0 ? [] : [{ id, isFirst: Math.min(...at) === 0 }]
  })
  return [...ranked.filter((r) => r.isFirst), ...ranked.filter((r) => !r.isFirst)].map((r) => r.id)
}
