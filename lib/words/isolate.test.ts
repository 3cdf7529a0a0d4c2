import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isolate, isolateAll, isolating } from './isolate.ts'
import { translator } from './translator.ts'

const hebrew = 'חברה א'

test('[W-21] a name written from right to left is set apart, every other text stays as it is', () => {
  expect(isolate(hebrew)).toBe(`\u2068${hebrew}\u2069`)
  expect(isolate('شركة (2)')).toBe('\u2068شركة (2)\u2069')
  for (const text of ['A社', '統合データ（A社）', 'Ärzte & Co. (2)', '😀', 'ｶﾅ', ''])
    expect(isolate(text)).toBe(text)
  expect(isolateAll({ name: hebrew, count: 2 })).toEqual({
    name: `\u2068${hebrew}\u2069`,
    count: 2,
  })
  expect(isolateAll(undefined)).toBeUndefined()
})

test('[W-21] every sentence sets apart what is put into it', () => {
  const t = translator('en', 'tables')
  expect(t('changedBy', { name: hebrew })).toBe(`Changed by \u2068${hebrew}\u2069`)
  expect(t('changedBy', { name: 'Emma' })).toBe('Changed by Emma')
  expect(t.markup('changedBy', { name: hebrew })).toContain(`\u2068${hebrew}\u2069`)
  expect(t.has('changedBy')).toBe(true)
})

test('[W-21] a speaker has one that sets apart, always the same', () => {
  const speaker = Object.assign((key: string) => key, { rich: (key: string) => key })
  expect(isolating(speaker)).toBe(isolating(speaker))
  expect(isolating(speaker).rich).toBe(isolating(speaker).rich)
})

test('[W-21] no component speaks past it', () => {
  const { compilerOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8')) as {
    compilerOptions: { paths: Record<string, string[]> }
  }
  expect(compilerOptions.paths['use-intl']).toEqual(['./app/_client/use-intl.ts'])
})
