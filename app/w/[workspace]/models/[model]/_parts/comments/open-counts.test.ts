import { expect, test } from 'vitest'
import { isAt, openCounts } from './open-counts.ts'

const thread = (anchor: string, isResolved = false) => ({
  anchor,
  resolved: isResolved ? 'then' : null,
})

test('[S-57] open threads are counted at their place and at its element, resolved ones nowhere', () => {
  const counts = openCounts([
    thread('states/a'),
    thread('states/a'),
    thread('attributes/a|purpose'),
    thread('risks/r1#incident'),
    thread('canvas/1,2'),
    thread('states/b', true),
  ])
  expect(Object.fromEntries(counts)).toEqual({
    'states/a': 2,
    a: 3,
    'attributes/a|purpose': 1,
    'risks/r1#incident': 1,
    r1: 1,
    'canvas/1,2': 1,
  })
})

test('[S-57] at an element its cells and fields are shown too, at a cell only its own', () => {
  const at = (place: string, anchor: string) => isAt(place, { anchor })
  expect(at('states/a', 'attributes/a|purpose')).toBe(true)
  expect(at('risks/r1', 'risks/r1#incident')).toBe(true)
  expect(at('risks/r1#incident', 'risks/r1')).toBe(false)
  expect(at('attributes/a|purpose', 'states/a')).toBe(false)
  expect(at('states/a', 'demands/a|purpose')).toBe(false)
  expect(at('states/a', 'states/b')).toBe(false)
  expect(at('canvas/1,2', 'canvas/1,2')).toBe(true)
})
