import { expect, test } from 'vitest'
import { nextSpot } from './next-spot.ts'

const widths = [3, 1, 2]
const from = (row: number, col: number, key: string, letters = true) =>
  nextSpot(widths, { row, col }, { key, letters })

test('[F-216] rows are gone through by arrows or J and K, controls by the other arrows', () => {
  expect(from(0, 0, 'ArrowDown')).toEqual({ row: 1, col: 0 })
  expect(from(0, 2, 'j')).toEqual({ row: 1, col: 0 })
  expect(from(2, 1, 'K')).toEqual({ row: 1, col: 0 })
  expect(from(0, 0, 'ArrowRight')).toEqual({ row: 0, col: 1 })
  expect(from(0, 1, 'ArrowLeft')).toEqual({ row: 0, col: 0 })
  expect(from(1, 0, 'Home')).toEqual({ row: 0, col: 0 })
  expect(from(0, 1, 'End')).toEqual({ row: 2, col: 1 })
})

test('[F-216] at an end, and for every other key, nothing is taken', () => {
  expect(from(0, 0, 'ArrowUp')).toBeNull()
  expect(from(2, 0, 'j')).toBeNull()
  expect(from(1, 0, 'ArrowRight')).toBeNull()
  expect(from(0, 0, 'ArrowLeft')).toBeNull()
  for (const key of ['Enter', ' ', 'Tab', 'x']) expect(from(0, 0, key)).toBeNull()
  expect(nextSpot([], { row: 0, col: 0 }, { key: 'End', letters: true })).toBeNull()
})

test('[F-216] who has switched single keys off goes by arrows alone', () => {
  expect(from(0, 0, 'j', false)).toBeNull()
  expect(from(0, 0, 'ArrowDown', false)).toEqual({ row: 1, col: 0 })
})
