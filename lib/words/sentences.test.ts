import { expect, test } from 'vitest'
import { Sentences } from './sentences.ts'

test('[P-60] a sentence is put together once for the same values, and anew for others', () => {
  const sentences = new Sentences()
  let put = 0
  const say = (kind: string, name: string) =>
    sentences.of(kind, { name }, (values) => {
      put += 1
      return `${kind}: ${values.name}`
    })
  expect([say('data', '一'), say('data', '一'), say('event', '一'), say('data', '二')]).toEqual([
    'data: 一',
    'data: 一',
    'event: 一',
    'data: 二',
  ])
  expect(put).toBe(3)
})
