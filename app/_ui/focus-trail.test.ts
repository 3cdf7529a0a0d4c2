import { expect, test } from 'vitest'
import { placeToReturnTo } from './focus-trail.ts'

const standing = (...places: string[]) => ({
  isClosing: (place: string) => place.startsWith('dialog'),
  takesFocus: (place: string) => places.includes(place),
})

test('[UI-11] the focus returns to what had it before what closes opened', () => {
  const paths = [['dialog field', 'dialog'], ['button', 'card', 'main'], ['other']]
  expect(placeToReturnTo(paths, standing('dialog field', 'button', 'main', 'other'))).toBe('button')
})

test('[UI-11] when that is gone, to the nearest thing around it that is there', () => {
  const paths = [
    ['dialog field', 'dialog'],
    ['rename field', 'figure', 'canvas', 'main'],
  ]
  expect(placeToReturnTo(paths, standing('figure', 'main'))).toBe('figure')
  expect(placeToReturnTo(paths, standing('main'))).toBe('main')
})

test('[UI-11] a menu that closed with all around it leads to the button that opened it', () => {
  const paths = [['dialog'], ['menu item', 'menu', 'body'], ['menu button', 'row', 'main']]
  expect(placeToReturnTo(paths, standing('menu button', 'main'))).toBe('menu button')
  expect(placeToReturnTo([['dialog']], standing('main'))).toBeUndefined()
})
