import { expect, test } from 'vitest'
import { isSingleKey, meaningOf, shownKeys, spokenKeys, type Pressed } from './pressed-command.ts'
import { commandIds, commandSpec } from './registry.ts'

const plain: Pressed = {
  key: '',
  ctrl: false,
  shift: false,
  alt: false,
  typing: false,
  taken: false,
  single: true,
}

test('[F-2] Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y redo', () => {
  expect(meaningOf({ ...plain, key: 'z', ctrl: true })).toEqual({ command: 'undo' })
  expect(meaningOf({ ...plain, key: 'Z', ctrl: true, shift: true })).toEqual({ command: 'redo' })
  expect(meaningOf({ ...plain, key: 'y', ctrl: true })).toEqual({ command: 'redo' })
})

test('[F-2] G then a number goes to a step; a number alone does nothing', () => {
  expect(meaningOf({ ...plain, key: 'g' })).toEqual({ first: 'g' })
  expect(meaningOf({ ...plain, key: '3', after: 'g' })).toEqual({ command: 'attributes' })
  expect(meaningOf({ ...plain, key: '6', after: 'g' })).toEqual({ command: 'agreement' })
  expect(meaningOf({ ...plain, key: '3' })).toBeNull()
  expect(meaningOf({ ...plain, key: '9', after: 'g' })).toBeNull()
})

test('[F-2] a sign means the same with and without Shift; a letter does not', () => {
  expect(meaningOf({ ...plain, key: '?', shift: true })).toEqual({ command: 'keys' })
  expect(meaningOf({ ...plain, key: '?' })).toEqual({ command: 'keys' })
  expect(meaningOf({ ...plain, key: 'G', shift: true })).toBeNull()
})

test('[F-3] while somebody types only what is made for it works, and no single letter', () => {
  const typing = { ...plain, typing: true }
  for (const pressed of [
    { key: '?' },
    { key: 'g' },
    { key: '1', after: 'g' },
    { key: ']' },
    { key: 'z', ctrl: true },
  ]) {
    expect(meaningOf({ ...typing, ...pressed })).toBeNull()
  }
  expect(meaningOf({ ...typing, key: 'k', ctrl: true })).toEqual({ command: 'palette' })
  expect(meaningOf({ ...typing, key: 'F8' })).toEqual({ command: 'nextPoint' })
})

test('[F-3] during a conversion, and while a dialog is open, no key of the frame works', () => {
  for (const id of commandIds) {
    for (const way of commandSpec(id).keys) {
      const key = way.split('+').at(-1) ?? ''
      const held = { ctrl: way.startsWith('mod'), shift: way.includes('shift') }
      expect(meaningOf({ ...plain, ...held, key, taken: true })).toBeNull()
    }
  }
})

test('[F-32] switched off, single letters mean nothing; the other ways stay', () => {
  const off = { ...plain, single: false }
  expect(meaningOf({ ...off, key: ']' })).toBeNull()
  expect(meaningOf({ ...off, key: '?' })).toBeNull()
  expect(meaningOf({ ...off, key: 'g' })).toBeNull()
  expect(meaningOf({ ...off, key: 'f8' })).toEqual({ command: 'nextPoint' })
  expect(meaningOf({ ...off, key: 'k', ctrl: true })).toEqual({ command: 'palette' })
  expect(isSingleKey('g 1')).toBe(true)
  expect(isSingleKey('mod+k')).toBe(false)
})

test('[F-30] no two commands of the frame have the same keys', () => {
  const ways = commandIds
    .filter((id) => commandSpec(id).inside !== true)
    .flatMap((id) => commandSpec(id).keys)
  expect(new Set(ways).size).toBe(ways.length)
})

test('[F-30] keys are shown and spoken from the registry', () => {
  expect(shownKeys('mod+shift+z')).toBe('Ctrl / ⌘ + Shift + Z')
  expect(shownKeys('g 1')).toBe('G → 1')
  expect(spokenKeys('mod+k')).toBe('Control+K Meta+K')
  expect(spokenKeys('f8')).toBe('F8')
  expect(spokenKeys('g 1')).toBeUndefined()
})
