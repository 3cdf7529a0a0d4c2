import { searchedKey, searchKey } from './search-key.ts'

/** Whether every word of what is typed occurs in one of the texts, as it is written or as it sounds (W-10); nothing typed finds all. */
export function isFound(texts: readonly (string | undefined)[], typed: string): boolean {
  const { written } = searchedKey(typed)
  if (written === '') return true
  const keys = texts.flatMap((text) => (text === undefined ? [] : [searchKey(text)]))
  return written
    .split(' ')
    .map(searchedKey)
    .every((word) =>
      keys.some(
        (key) =>
          key.written.includes(word.written) ||
          (word.sound !== '' && key.sound.includes(word.sound)),
      ),
    )
}
