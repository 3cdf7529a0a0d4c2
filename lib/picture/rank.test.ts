import { expect, test } from 'vitest'
import { ranks } from './rank.ts'

test('[P-2] a flow longer than the stack is deep has its columns, in whatever order it is told', () => {
  const things = Array.from({ length: 20_000 }, (_, i) => `x${i}`)
  const arrows = things.slice(1).map((to, i) => ({ from: `x${i}`, to }))
  for (const told of [things, things.toReversed()]) {
    const rank = ranks(told, arrows)
    expect([rank.get('x0'), rank.get('x1'), rank.get('x19999')]).toEqual([0, 1, 19_999])
  }
})

test('[P-2] an arrow that closes a circle counts for nothing, nor does one from elsewhere', () => {
  const arrows = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c' },
    { from: 'c', to: 'b' },
    { from: 'c', to: 'c' },
    { from: 'elsewhere', to: 'a' },
    { from: 'c', to: 'd' },
    { from: 'a', to: 'd' },
  ]
  expect(Object.fromEntries(ranks(['a', 'b', 'c', 'd'], arrows))).toEqual({
    a: 0,
    b: 1,
    c: 0,
    d: 1,
  })
})
