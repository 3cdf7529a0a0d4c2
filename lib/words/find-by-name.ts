import { searchedKey, searchKey } from './search-key.ts'

/** Something that can be found by any of its names, in any language. */
export interface Findable {
  readonly id: string
  readonly names: readonly string[]
}

/**
 * Ids of what has the words in one of its names, as they are written or as they sound (P-56, W-10), spaces left out, what begins
 * with them first, each in the given order. Nothing asked, nothing found.
 */
export function findByName(all: readonly Findable[], words: string): readonly string[] {
  const wanted = searchedKey(closed(words))
  if (wanted.written === '') return []
  const ranked = all.flatMap(({ id, names }) => {
    const places = names
      .map(closed)
      .map(searchKey)
      .flatMap(({ written, sound }) => {
        const bySound = wanted.sound === '' ? -1 : sound.indexOf(wanted.sound)
        return [written.indexOf(wanted.written), bySound]
      })
    const at = places.filter((place) => place >= 0)
    return at.length === 0 ? [] : [{ id, isFirst: Math.min(...at) === 0 }]
  })
  return [...ranked.filter((r) => r.isFirst), ...ranked.filter((r) => !r.isFirst)].map((r) => r.id)
}

function closed(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, '')
}
