import compile from 'icu-minify/compile'
import format from 'icu-minify/format'
import { createTranslator } from 'use-intl/core'
import { expect, test } from 'vitest'
import { locales } from '#lib/model/local-text.ts'
import { compiled } from './compiled.ts'
import { findingsWords } from './areas/findings.ts'
import { words } from './words.ts'

type Tree = { readonly [key: string]: string | Tree }

const formatters = {
  getDateTimeFormat: (...given: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...given),
  getNumberFormat: (...given: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...given),
  getPluralRules: (...given: ConstructorParameters<typeof Intl.PluralRules>) =>
    new Intl.PluralRules(...given),
}

function messages(tree: Tree, path = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as const]
      : messages(value, `${path}${key}.`),
  )
}

/** Values for whatever a message may take; `n` turns through numbers and branches. */
function valuesFor(text: string, n: number) {
  const tags = [...text.matchAll(/<(\w+)>/g)].map(([, tag = '']) => [
    tag,
    (chunks: unknown) => `[${Array.isArray(chunks) ? chunks.join('') : String(chunks)}]`,
  ])
  const branches = [...text.matchAll(/(\w+) ?\{/g)].map(([, key = '']) => key)
  const named = [...text.matchAll(/\{\s*(\w+)\s*(?:,\s*(\w+))?/g)]
    // The same name may begin a branch: what says its kind comes last.
    .toSorted(([, , a = ''], [, , b = '']) => Number(a !== '') - Number(b !== ''))
    .map(([, name = '', kind]) => [name, valueOf(name, kind, branches, n)])
  return Object.fromEntries([...tags, ...named])
}

function valueOf(name: string, kind: string | undefined, branches: readonly string[], n: number) {
  if (kind === undefined) return `${name} ${n}`
  if (kind === 'select') return branches[n % branches.length] ?? 'other'
  return [0, 1, 2, 1234][n % 4] ?? 0
}

test.each(locales)('[W-7] compiled, every message says the same as written (%s)', (locale) => {
  const all = { ...words[locale], findings: findingsWords[locale] }
  const made = messages(all).flatMap(([key, text]) =>
    Array.from({ length: 12 }, (_, n) => {
      const values = valuesFor(text, n)
      const written: string = createTranslator({ locale, messages: { text } }).markup(
        'text',
        values,
      )
      return { key, n, written, ready: format(compile(text), locale, values, { formatters }) }
    }),
  )
  expect(made.length).toBeGreaterThan(10_000)
  expect(made.filter(({ written, ready }) => written !== ready)).toEqual([])
})

test('[W-7] a compiled tree has the keys it had, and only objects that React can send', () => {
  const tree = compiled({ a: 'plain', b: { c: '{n, plural, one {# ba} other {# ba}}' } })
  expect(tree).toEqual({
    a: 'plain',
    b: { c: [['n', 2, { one: [0, ' ba'], other: [0, ' ba'] }]] },
  })
  const choices = (tree as { b: { c: [[string, number, object]] } }).b.c[0][2]
  expect(Object.getPrototypeOf(choices)).toBe(Object.prototype)
})
