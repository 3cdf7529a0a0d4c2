import { expect, test } from 'vitest'
import { allowedPresence, readPeer } from './presence.ts'

test('[D-14] only known keys with valid values of a presence are passed on', () => {
  const state = {
    cursor: { x: 1.5, y: -2 },
    selection: ['a', 'b'],
    place: 'flow',
    user: { name: 'the president' },
    html: '<b>',
  }
  expect(allowedPresence(state, false)).toEqual({
    cursor: { x: 1.5, y: -2 },
    selection: ['a', 'b'],
    place: 'flow',
  })
  expect(allowedPresence({ cursor: { x: '1' }, selection: ['no id'], place: 7 }, false)).toEqual({})
  expect(allowedPresence(null, false)).toEqual({})
  expect(allowedPresence('x', false)).toEqual({})
  expect(allowedPresence(JSON.parse('{"__proto__":{"place":"flow"}}'), false)).toEqual({})
})

test('[D-14] a peer without an identity from the server is nobody', () => {
  const user = { id: 'u1', name: '森', orgId: 'b' }
  expect(readPeer({ place: 'ba' })).toBeNull()
  expect(readPeer({ place: 'ba', user: { name: '森' } })).toBeNull()
  expect(readPeer({ place: 'ba', user })).toEqual({ place: 'ba', user })
})

test('[D-14] the part somebody sees is passed on, a call to everybody only from those who may', () => {
  const view = { x: -10, y: 4.5, w: 800, h: 600 }
  expect(allowedPresence({ view, call: 3 }, true)).toEqual({ view, call: 3 })
  expect(allowedPresence({ view, call: 3 }, false)).toEqual({ view })
  for (const wrong of [{ ...view, w: 0 }, { ...view, h: 1e9 }, { x: 0, y: 0 }, [0, 0, 1, 1], 'all'])
    expect(allowedPresence({ view: wrong }, true)).toEqual({})
  for (const call of [1.5, '3', {}, Number.NaN]) expect(allowedPresence({ call }, true)).toEqual({})
})
