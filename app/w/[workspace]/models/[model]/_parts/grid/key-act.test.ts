import { expect, test } from 'vitest'
import { keyOfAct } from '#app/_client/parts/grid-keys.tsx'
import { actOf, type Pressed } from './key-act.ts'

function press(key: string, held: Partial<Pressed> = {}) {
  return actOf({ key, isEnter: key === 'Enter', ctrl: false, shift: false, alt: false, ...held })
}

test('[G-10] Enter goes down, with Shift up; Tab goes along, with Shift back', () => {
  expect(press('Enter')).toEqual({ act: 'step', along: 'rows', isBack: false })
  expect(press('Enter', { shift: true })).toEqual({ act: 'step', along: 'rows', isBack: true })
  expect(press('Tab', { shift: true })).toEqual({ act: 'step', along: 'cells', isBack: true })
})

test('[G-10] an Enter that belongs to a conversion means nothing', () => {
  expect(press('Enter', { isEnter: false })).toBeUndefined()
})

test('[G-10] the keys of a spreadsheet', () => {
  const acts = [
    press('F2'),
    press('ArrowDown', { alt: true }),
    press('Delete'),
    press('d', { ctrl: true }),
    press('R', { ctrl: true }),
    press(' ', { ctrl: true }),
    press(' ', { shift: true }),
    press('a', { ctrl: true }),
    press(';', { ctrl: true }),
    press('z', { ctrl: true }),
    press('Z', { ctrl: true, shift: true }),
    press('ArrowRight', { alt: true, shift: true }),
  ]
  expect(acts.map((a) => a?.act)).toEqual([
    'edit',
    'open',
    'clear',
    'fillDown',
    'fillRight',
    'selectColumns',
    'selectRows',
    'selectAll',
    'nextOpen',
    'undo',
    'redo',
    'wider',
  ])
})

test('[G-10] what belongs to the browser or to the text stays theirs', () => {
  expect(press('PageDown', { ctrl: true })).toBeUndefined()
  expect(press('r', { ctrl: true, shift: true })).toBeUndefined()
  expect(press('c', { ctrl: true })).toBeUndefined()
  expect(press(' ')).toBeUndefined()
  expect(press('a')).toBeUndefined()
})

test('[G-45] the key that is shown beside an act is the one that does it', () => {
  const names: Readonly<Record<string, string>> = {
    Space: ' ',
    '→': 'ArrowRight',
    '←': 'ArrowLeft',
    '↓': 'ArrowDown',
  }
  const clipboard = ['copy', 'cut', 'paste']
  const shown = Object.entries(keyOfAct).filter(([act]) => !clipboard.includes(act))
  const done = shown.map(([, keys]) => {
    const parts = keys.split('+')
    const last = parts.at(-1) ?? ''
    return actOf({
      key: names[last] ?? (last.length === 1 ? last.toLowerCase() : last),
      isEnter: last === 'Enter',
      ctrl: parts.includes('Ctrl'),
      shift: parts.includes('Shift'),
      alt: parts.includes('Alt'),
    })
  })
  expect(done).toEqual(shown.map(([act]) => ({ act })))
  expect(shown.length).toBeGreaterThan(10)
})
