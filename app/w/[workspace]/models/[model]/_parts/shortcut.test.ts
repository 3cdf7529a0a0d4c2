import { expect, test } from 'vitest'
import { shortcutOf, type Pressed } from './shortcut.ts'

const plain: Pressed = {
  key: '',
  ctrl: false,
  shift: false,
  alt: false,
  typing: false,
  afterGo: false,
}

test('[F-2] Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y redo', () => {
  expect(shortcutOf({ ...plain, key: 'z', ctrl: true })).toBe('undo')
  expect(shortcutOf({ ...plain, key: 'Z', ctrl: true, shift: true })).toBe('redo')
  expect(shortcutOf({ ...plain, key: 'y', ctrl: true })).toBe('redo')
})

test('[F-2] G then 1 to 4 goes to a step; a number alone does nothing', () => {
  expect(shortcutOf({ ...plain, key: 'g' })).toBe('go')
  expect(shortcutOf({ ...plain, key: '3', afterGo: true })).toBe(3)
  expect(shortcutOf({ ...plain, key: '3' })).toBeNull()
  expect(shortcutOf({ ...plain, key: '7', afterGo: true })).toBeNull()
})

test('[F-3] no key of ours works while somebody types or converts', () => {
  const keys: Pressed[] = [
    { ...plain, key: 'z', ctrl: true },
    { ...plain, key: '?' },
    { ...plain, key: 'g' },
    { ...plain, key: '1', afterGo: true },
  ]
  expect(keys.map((pressed) => shortcutOf({ ...pressed, typing: true }))).toEqual([
    null,
    null,
    null,
    null,
  ])
})
