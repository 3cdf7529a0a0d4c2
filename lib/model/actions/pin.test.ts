import { expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { applyAll, isRefusal } from '../apply.ts'
import type { Command } from '../commands.ts'
import type { Model } from '../model.ts'
import { duplicateState } from './duplicate.ts'
import { isPinned, pinElements } from './pin.ts'
import { placeElements } from './place.ts'

function made(model: Model, commands: readonly Command[]): Model {
  const done = applyAll(model, commands)
  if (isRefusal(done)) throw new Error(JSON.stringify(done))
  return done
}

const at = new Map([['int-A', { x: 10.4, y: 20.6 }]])

test('[M-32] what is pinned has its place and says so; moved it stays pinned, let go it keeps its place', () => {
  const pinned = made(elderlySupport, pinElements(elderlySupport, at, true))
  expect(pinned.places['int-A']).toEqual({ x: 10, y: 21, pinned: true })
  expect([
    isPinned(pinned, 'int-A'),
    isPinned(pinned, 'int-B'),
    isPinned(pinned, 'toString'),
  ]).toEqual([true, false, false])
  const moved = made(pinned, placeElements(pinned, new Map([['int-A', { x: 5, y: 6 }]])))
  expect(moved.places['int-A']).toEqual({ x: 5, y: 6, pinned: true })
  const free = made(moved, pinElements(moved, new Map([['int-A', { x: 5, y: 6 }]]), false))
  expect(free.places['int-A']).toEqual({ x: 5, y: 6 })
})

test('[M-32] pinning what is pinned changes nothing; a frame keeps its size', () => {
  const pinned = made(elderlySupport, pinElements(elderlySupport, at, true))
  expect(pinElements(pinned, at, true)).toEqual([])
  expect(pinElements(elderlySupport, at, false)).toEqual([])
  const frame = { ...elderlySupport, places: { A: { x: 0, y: 0, w: 300, h: 200 } } }
  const place = new Map([['A', { x: 0, y: 0 }]])
  expect(made(frame, pinElements(frame, place, true)).places['A']).toEqual({
    x: 0,
    y: 0,
    w: 300,
    h: 200,
    pinned: true,
  })
})

test('[M-32] a copy is not pinned', () => {
  const pinned = made(elderlySupport, pinElements(elderlySupport, at, true))
  const copied = made(pinned, duplicateState(pinned, 'int-A', 'copy'))
  expect(isPinned(copied, 'copy')).toBe(false)
  expect(copied.places['copy']).toBeDefined()
})
