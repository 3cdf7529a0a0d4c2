import { expect, test } from 'vitest'
import { paletteWords } from '#lib/words/areas/palette.ts'
import { commandNames } from '#lib/words/command-names.ts'
import { commandTexts } from './command-texts.ts'
import { finder } from './find.ts'
import { lenses } from '#lib/picture/lens/paint.ts'
import { commandIds, commandSpec, lensCommands } from './registry.ts'

test('[F-30] every command has words, and words and names are of commands there are', () => {
  expect(Object.keys(paletteWords.ja.command).toSorted()).toEqual(commandIds.toSorted())
  const known = new Set<string>(commandIds)
  expect(Object.keys(commandNames).filter((id) => !known.has(id))).toEqual([])
})

test('[F-31] every place one can go to is found in Japanese, kana, Latin letters and English', () => {
  for (const locale of ['ja', 'en'] as const) {
    const search = finder(
      commandIds
        .filter((id) => commandSpec(id).inside !== true)
        .map((id) => ({ id, texts: commandTexts(id, locale) })),
      [],
    )
    const first = (words: string) => search(words)[0]?.id
    for (const words of ['責任', 'せきにん', 'sekinin', 'responsibility']) {
      expect(first(words)).toBe('responsibility')
    }
    for (const words of ['署名', 'しょめい', 'shomei', 'syomei', 'sign']) {
      expect(search(words).map(({ id }) => id)).toContain('agreement')
    }
    for (const words of ['属性', 'ぞくせい', 'zokusei', 'attributes']) {
      expect(search(words).map(({ id }) => id)).toContain('attributes')
    }
    expect(first('risuku')).toBe('risks')
    expect(first('かんさ')).toBe('audit')
    expect(first('undo')).toBe('undo')
  }
})

test('[F-40] every lens is a command, found in Japanese, kana, Latin letters and English, wherever in a model one is', () => {
  expect(Object.keys(lensCommands)).toEqual(lenses)
  for (const locale of ['ja', 'en'] as const) {
    const search = finder(
      commandIds.map((id) => ({ id, texts: commandTexts(id, locale) })),
      [],
    )
    const found = (words: string) => search(words).map(({ id }) => id)
    for (const words of ['見方', 'みかた', 'mikata', 'lens']) {
      expect(found(words)).toEqual(expect.arrayContaining(Object.values(lensCommands)))
    }
    for (const words of [
      '図を署名で見る',
      'しょめいでみる',
      'shomeidemiru',
      'picture by sign-off',
    ]) {
      expect(found(words)[0]).toBe('lensSignature')
    }
    // The step of the same name comes first.
    for (const words of ['責任', 'せきにん', 'sekinin']) {
      expect(found(words)[0]).toBe('responsibility')
    }
  }
  const keys = Object.values(lensCommands).map((id) => commandSpec(id).keys[0])
  expect(keys).toEqual(lenses.map((_, i) => String(i + 1)))
})
