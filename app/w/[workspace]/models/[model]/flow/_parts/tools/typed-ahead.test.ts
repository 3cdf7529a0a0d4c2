import { expect, test } from 'vitest'
import { typedAhead } from './typed-ahead.ts'

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  keyCode: 0,
  ...more,
})
const typed = (keys: readonly string[]) =>
  keys.reduce((text, key) => typedAhead(text, press(key)) ?? text, '')

test('[F-142] what is typed before the search box is there is its first text', () => {
  expect(typed(['2', '1', '0', ' ', 'D', 'é', '見'])).toBe('210 Dé見')
  expect(typed(['/', 'n', 'Backspace', 'm', 'Enter', 'b'])).toBe('/mb')
  expect(typed(['Backspace'])).toBe('')
})

test('[F-142] what is no text, is held, or is being composed, is left alone', () => {
  for (const key of ['Escape', 'Tab', 'ArrowDown', 'F2', 'Shift', 'Process', 'Dead'])
    expect(typedAhead('a', press(key))).toBeUndefined()
  expect(typedAhead('a', press('k', { ctrlKey: true }))).toBeUndefined()
  expect(typedAhead('a', press('k', { metaKey: true }))).toBeUndefined()
  expect(typedAhead('a', press('k', { altKey: true }))).toBeUndefined()
  expect(typedAhead('a', press('k', { isComposing: true }))).toBeUndefined()
  expect(typedAhead('a', press('Backspace', { keyCode: 229 }))).toBeUndefined()
})
