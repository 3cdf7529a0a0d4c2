import { expect, test } from 'vitest'
import { colours, freeLook, type Look, shapes } from './look.ts'

test('[S-21] every organisation that joins gets a look nobody has, and the 82nd is told there is none', () => {
  const taken: Look[] = []
  for (let n = 0; n < shapes.length * colours; n += 1) {
    const look = freeLook(taken)
    expect(look).not.toBeNull()
    if (look !== null) taken.push(look)
  }
  expect(new Set(taken.map((l) => `${l.shape} ${l.colour}`)).size).toBe(81)
  expect(freeLook(taken)).toBeNull()
})

test('[S-21] the first nine organisations differ in shape and in colour', () => {
  const taken: Look[] = []
  for (let n = 0; n < 9; n += 1) {
    const look = freeLook(taken)
    if (look !== null) taken.push(look)
  }
  expect(new Set(taken.map((l) => l.shape)).size).toBe(9)
  expect(new Set(taken.map((l) => l.colour)).size).toBe(9)
})
