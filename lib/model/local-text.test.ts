import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readModel } from '#lib/doc/read.ts'
import { createModelDoc } from '#lib/doc/shape.ts'
import { write } from '#lib/doc/write.ts'
import { organisation } from '#tests/support/stakeholder-commands.ts'
import { isSeen, localTextSchema, titleSchema } from './text-schema.ts'

const title = (ja: string) => titleSchema.safeParse({ ja }).data?.ja

test('[M-37] signs that turn the order of other words are taken out of every text; words of any script stay', () => {
  expect(title('A社\u202E代理')).toBe('A社代理')
  expect(localTextSchema.parse({ ja: '\u2066a\u2069\nb', en: '\u202Ac' })).toEqual({
    ja: 'a\nb',
    en: 'c',
  })
  for (const whole of ['حقوق', 'می‌خواهم', '👩‍👩‍👧', 'é']) expect(title(whole)).toBe(whole)
})

test('[M-37] also what stands in the document already is read without them, and stays', () => {
  const doc = createModelDoc()
  write(doc, [organisation('a', 'A社')])
  const stored = doc.getMap<{ set(key: string, value: unknown): void }>('stakeholders').get('a')
  stored?.set('name', { ja: 'A社\u202E\nの\u2066名' })
  expect(readModel(doc).stakeholders['a']?.name.ja).toBe('A社 の名')
})

test('[M-38] a title is one line; one that shows nothing says so, and a blank one is none', () => {
  expect(title('一行目\n \u2028 二行目')).toBe('一行目 二行目')
  for (const hidden of ['\u200B', '\u3164', '\u2800 \uFE0F', '\u200D\u200D', '\u{E0041}'])
    expect(title(hidden)).toBe('\u2423')
  expect(title(' \u3000')).toBeUndefined()
  expect(title('\u202E')).toBeUndefined()
  expect(isSeen('あ')).toBe(true)
})

test('[M-37] [M-38] a title that was read reads the same again', () => {
  expect(() =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const once = title(text)
        return once === undefined || title(once) === once
      }),
    ),
  ).not.toThrow()
})
