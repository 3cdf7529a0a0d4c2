import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, type Json } from './canonical-json.ts'
import { strictJson } from './strict-json.ts'

const json = fc
  .jsonValue({ noUnicodeString: false, maxDepth: 4 })
  .map((value) => JSON.parse(JSON.stringify(value)) as Json)
/** As it comes from somewhere that the compiler did not see. */
const from = (value: unknown) => () => strictJson(value as Json)

test('[AG-19] writes the example of RFC 8785 byte by byte', () => {
  const value = {
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: "\u20AC$\u000F\u000aA'\u0042\u0022\u005c\\\u0022/",
    literals: [null, true, false],
  }
  expect(strictJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
  const sorted = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, ö: 7 }
  expect(
    Object.values(JSON.parse(`[${strictJson(sorted).replaceAll(/"[^"]*":|[{}]/gu, '')}]`)),
  ).toEqual([2, 4, 6, 7, 1, 5, 3])
  expect(strictJson(-0)).toBe('0')
})

test('[AG-19] of a value that is JSON it says the same as the looser form, which reads back as the value', () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = strictJson(value)
      expect(text).toBe(canonicalJson(value))
      expect(JSON.parse(text)).toEqual(value)
      expect(strictJson(JSON.parse(text) as Json)).toBe(text)
    }),
  )
})

test('[AG-19] the order in which members were written makes no difference', () => {
  expect(strictJson({ b: 1, a: { d: 2, c: 3 } })).toBe('{"a":{"c":3,"d":2},"b":1}')
})

class Money {
  readonly yen = 1
}
const circle: { self?: unknown } = {}
circle.self = circle
const named = Object.assign([1], { x: 2 })
const withHole: number[] = []
withHole[2] = 3

test.each([
  ['undefined', undefined],
  ['an undefined member', { a: undefined }],
  ['an undefined element', [undefined]],
  ['a hole', withHole],
  ['a list with a name', named],
  ['NaN', { a: [Number.NaN] }],
  ['infinity', -Infinity],
  ['a lone surrogate', 'a\ud800'],
  ['a lone surrogate in a name', { '\udc00': 1 }],
  ['a big integer', 1n],
  ['a function', () => 1],
  ['a symbol', Symbol('a')],
  ['a member named by a symbol', { [Symbol('a')]: 1 }],
  ['a date', new Date(0)],
  ['a map', new Map([['a', 1]])],
  ['a set', new Set([1])],
  ['bytes', new Uint8Array(2)],
  ['an instance', new Money()],
  ['a boxed text', Object('a')],
  ['what is inherited', Object.create({ a: 1 })],
  ['an accessor', Object.defineProperty({}, 'a', { get: () => 1, enumerable: true })],
  ['a hidden member', Object.defineProperty({}, 'a', { value: 1 })],
  ['what holds itself', circle],
])('[AG-19] throws for %s, wherever it stands', (_name, value) => {
  expect(from(value)).toThrow(TypeError)
  expect(from({ deep: [{ a: 1 }, { b: value }] })).toThrow(TypeError)
})

test('[AG-19] the same value in two places is no circle, and an object without prototype is plain', () => {
  const one = { a: 1 }
  expect(strictJson([one, one])).toBe('[{"a":1},{"a":1}]')
  expect(strictJson(Object.assign(Object.create(null), one) as Json)).toBe('{"a":1}')
})
