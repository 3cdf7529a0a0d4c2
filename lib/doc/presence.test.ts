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
  expect(allowedPresence(state)).toEqual({
    cursor: { x: 1.5, y: -2 },
    selection: ['a', 'b'],
    place: 'flow',
  })
  expect(allowedPresence({ cursor: { x: '1' }, selection: ['no id'], place: 7 })).toEqual({})
  expect(allowedPresence(null)).toEqual({})
  expect(allowedPresence('x')).toEqual({})
  expect(allowedPresence(JSON.parse('{"__proto__":{"place":"flow"}}'))).toEqual({})
})

test('[D-14] a peer without an identity from the server is nobody', () => {
  const user = { id: 'u1', name: '森', orgId: 'b' }
  expect(readPeer({ place: 'ba' })).toBeNull()
  expect(readPeer({ place: 'ba', user: { name: '森' } })).toBeNull()
  expect(readPeer({ place: 'ba', user })).toEqual({ place: 'ba', user })
})
