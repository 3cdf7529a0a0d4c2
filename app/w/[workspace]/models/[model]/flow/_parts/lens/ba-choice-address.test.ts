import { expect, test } from 'vitest'
import { readBaChoice, writeBaChoice } from './ba-choice-address.ts'

test('[F-240] which ba are drawn comes back from the address as it was put there', () => {
  const choice = new Map([
    ['ba-appi', false],
    ['ba-dpa', true],
  ])
  expect(writeBaChoice(choice)).toBe('-ba-appi,ba-dpa')
  expect(readBaChoice(writeBaChoice(choice))).toEqual(choice)
  expect(writeBaChoice(new Map())).toBeUndefined()
  expect(readBaChoice(undefined).size).toBe(0)
})

test('[F-240] an address from elsewhere that names no ba says nothing', () => {
  expect(readBaChoice(',-,--x,__proto__,-constructor,<b>,a b').size).toBe(0)
})
