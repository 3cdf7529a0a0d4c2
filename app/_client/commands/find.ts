import { searchedKey, searchKey, type SearchKey } from '#lib/words/search-key.ts'

/** Something a palette can offer: the texts it is found by, the one that is shown first. */
export interface Findable {
  readonly id: string
  readonly texts: readonly string[]
}

/**
 * Prepares a search over some entries (F-31). With words: whole before beginning, before the beginning of a word, before inside;
 * what is shown before its other names; then what was used lately, then the order given. Every word must be found. Without
 * words: what was used lately, then all others.
 */
export function finder<T extends Findable>(
  all: readonly T[],
  lately: readonly string[],
): (words: string) => readonly T[] {
  const keyed = all.map((entry, order) => ({
    entry,
    order,
    keys: entry.texts.map(searchKey),
    use: lately.includes(entry.id) ? lately.indexOf(entry.id) : lately.length,
  }))
  return (words) => {
    const asked = wordsOf(words)
    return keyed
      .map((each) => ({ ...each, fit: fitOf(asked, each.keys) }))
      .filter(({ fit }) => fit > 0)
      .toSorted((a, b) => b.fit - a.fit || a.use - b.use || a.order - b.order)
      .map(({ entry }) => entry)
  }
}

function wordsOf(words: string): readonly SearchKey[] {
  const whole = searchedKey(words)
  return whole.written === '' ? [] : whole.written.split(' ').map(searchedKey)
}

const anyway = 1

/** How well an entry fits: the least of its words' fits; anything fits no words. */
function fitOf(asked: readonly SearchKey[], keys: readonly SearchKey[]): number {
  if (asked.length === 0) return anyway
  return Math.min(...asked.map((word) => Math.max(0, ...keys.map((key, i) => one(word, key, i)))))
}

function one(word: SearchKey, key: SearchKey, index: number): number {
  const tier = Math.max(
    place(word.written, key.written) * 2,
    // By sound a little less than as written.
    place(word.sound, key.sound) * 2 - 1,
  )
  return tier <= 0 ? 0 : tier * 2 + (index === 0 ? 1 : 0)
}

/** 4: the whole text; 3: its beginning; 2: the beginning of a word in it; 1: somewhere; 0: not. */
function place(word: string, text: string): number {
  if (word === '') return 0
  if (word === text) return 4
  const at = text.indexOf(word)
  if (at === -1) return 0
  if (at === 0) return 3
  return beginsWord(word, text, at) ? 2 : 1
}

function beginsWord(word: string, text: string, from: number): boolean {
  for (let at = from; at > 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true
  }
  return false
}
