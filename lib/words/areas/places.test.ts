import { fieldsIn, isCellTable, rootNames } from '#lib/doc/shape.ts'
import { expect, test } from 'vitest'
import { placesWords } from './places.ts'

test('[D-17] every place of the layout has a name in both languages, and nothing else does', () => {
  const places = rootNames.map((root) => {
    const fields = isCellTable(root) ? [] : [...fieldsIn(root).keys()]
    return [root, ['one', ...fields].toSorted()] as const
  })
  for (const words of [placesWords.ja, placesWords.en]) {
    const named = Object.entries(words).map(
      ([root, of]) => [root, Object.keys(of).toSorted()] as const,
    )
    expect(Object.fromEntries(named)).toEqual(Object.fromEntries(places))
  }
})
