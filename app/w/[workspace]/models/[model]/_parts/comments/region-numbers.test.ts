import { expect, test } from 'vitest'
import { regionNumbers } from './region-numbers.ts'

const at = (seconds: number) => ({ at: new Date(seconds * 1000) })

test('[F-255] regions are numbered in the order they were first talked about, whatever is resolved or changed last', () => {
  const threads = [
    { id: 'c', anchor: 'canvas/0,0,20,20', opened: at(3) },
    { id: 'x', anchor: 'canvas/1,2', opened: at(0) },
    { id: 'a', anchor: 'canvas/5,5,20,20', opened: at(1) },
    { id: 'd', anchor: 'canvas/5,5,20,20', opened: at(4) },
    { id: 'b', anchor: 'states/int-A', opened: at(2) },
  ]
  const numbers = new Map([
    ['canvas/5,5,20,20', 1],
    ['canvas/0,0,20,20', 2],
  ])
  expect(regionNumbers(threads)).toEqual(numbers)
  expect(regionNumbers(threads.toReversed())).toEqual(numbers)
  expect(regionNumbers([])).toEqual(new Map())
})
