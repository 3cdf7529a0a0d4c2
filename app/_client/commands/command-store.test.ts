import { expect, test } from 'vitest'
import { commandStore } from './command-store.ts'

test('[F-30] a command is offered while a screen can do it; the last to offer it does it', () => {
  const store = commandStore()
  const done: string[] = []
  expect(store.run('asList')).toBe(false)
  const frame = store.offer('asList', () => done.push('frame'))
  const screen = store.offer('asList', () => done.push('screen'))
  store.offer('flow', () => done.push('flow'))
  expect(store.offered()).toEqual(['flow', 'asList'])
  expect(store.run('asList')).toBe(true)
  screen()
  store.run('asList')
  frame()
  expect(store.run('asList')).toBe(false)
  expect(done).toEqual(['screen', 'frame'])
  expect(store.offered()).toEqual(['flow'])
})

test('[F-30] places are asked for when they are wanted, of every screen that knows some', () => {
  const store = commandStore()
  let asked = 0
  const place = { id: 'a', label: 'A', kind: 'data', texts: ['A'], go: () => {} }
  const leave = store.offerPlaces(() => {
    asked += 1
    return [place]
  })
  expect(asked).toBe(0)
  expect(store.places()).toEqual([place])
  leave()
  expect(store.places()).toEqual([])
})

test('[F-30] an element is shown by the screen that draws it', () => {
  const store = commandStore()
  const shown: string[] = []
  expect(store.show('s1')).toBe(false)
  store.offerShow(() => false)
  const leave = store.offerShow((id) => id === 's1' && shown.push(id) > 0)
  expect(store.show('s1')).toBe(true)
  expect(store.show('s2')).toBe(false)
  leave()
  expect(store.show('s1')).toBe(false)
  expect(shown).toEqual(['s1'])
})

test('[F-30] who listens is told once a turn that something else is offered, until they stop', async () => {
  const store = commandStore()
  let told = 0
  const stop = store.onChange(() => (told += 1))
  const leave = store.offer('asList', () => {})
  store.offerPlaces(() => [])
  expect(told).toBe(0)
  await Promise.resolve()
  expect(told).toBe(1)
  leave()
  await Promise.resolve()
  expect(told).toBe(2)
  stop()
  store.offer('flow', () => {})
  await Promise.resolve()
  expect(told).toBe(2)
})
