import { expect, test } from 'vitest'
import { sources, textOf } from './support/source.ts'
import { textEntries } from './support/text-entries.ts'
import { unwalkedEntries, walkedEntries } from './support/walked-entries.ts'

test('[G-32] every text entry of the product is one that the story of conversions walks', () => {
  const found = Object.fromEntries(textEntries().map(({ at, count }) => [at, count]))
  const unwalked = Object.fromEntries(Object.keys(unwalkedEntries).map((at) => [at, 1]))
  expect(found).toEqual({ ...walkedEntries, ...unwalked })
})

test('[G-32] a field is found wherever its tag ends, and a choice or a day is none', () => {
  expect(textEntries().length).toBeGreaterThan(35)
  expect(textEntries().some(({ at }) => at.includes('check-list'))).toBe(false)
})

test('[G-33] nobody but enter.ts decides whether a key is Enter, or belongs to a conversion', () => {
  const looks =
    /\.(?:isComposing|keyCode)\b|[!=]==\s*['"]Enter['"]|['"]Enter['"]\s*[!=]==|case ['"]Enter['"]/i
  const found = sources(['app', 'lib'], ['.ts', '.tsx'])
    .filter((file) => !/\.test\.tsx?$/.test(file) && file !== 'app/_ui/enter.ts')
    .filter((file) => looks.test(textOf(file)))
  expect(found).toEqual([])
})
