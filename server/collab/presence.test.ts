import { encodePresence, readFrame, type PresenceEntry } from '#server/collab/wire.ts'
import { Guest } from '#tests/support/room-stage.ts'
import { expect, test } from 'vitest'
import { defaultLimits } from './limits.ts'
import { Presence } from './presence.ts'

function stage() {
  let asked = 0
  const presence = new Presence(defaultLimits, () => (asked += 1))
  return { presence, asked: () => asked }
}

const word = (clientId: number, clock: number, state: unknown): PresenceEntry => ({
  clientId,
  clock,
  state: typeof state === 'string' ? state : JSON.stringify(state),
})

/** What a frame says: id → clock and state. */
function told(frame: Uint8Array | null): Record<number, readonly [number, unknown]> {
  if (frame === null) return {}
  const read = readFrame(frame, 10_000)
  if (read?.is !== 'presence') throw new Error('a presence frame')
  const all = read.entries.map((e) => [e.clientId, [e.clock, JSON.parse(e.state)]] as const)
  return Object.fromEntries(all)
}

const user = (id: string) => ({ id, name: id, orgId: `org-${id}` })

test('[C-40] of everything said in between, only the last word is read, and asked for once', () => {
  const { presence, asked } = stage()
  const [mori, sato] = [new Guest('mori'), new Guest('sato')]
  for (let i = 0; i < 100; i += 1) presence.take(mori, [word(1, i, { cursor: { x: i, y: 0 } })])
  presence.take(sato, [word(2, 5, { place: 'flow' })])
  expect(asked()).toBe(1)
  expect(told(presence.flush())).toEqual({
    1: [99, { cursor: { x: 99, y: 0 }, user: user('mori') }],
    2: [5, { place: 'flow', user: user('sato') }],
  })
  expect(presence.flush()).toBeNull()
  expect(presence.all()).toBe(presence.all())
})

test('[C-40] who leaves does so at their clock plus one, and is seen again when they come back with the clock they had', () => {
  const { presence } = stage()
  const [before, after] = [new Guest('mori'), new Guest('mori')]
  presence.take(before, [word(1, 7, {})])
  presence.flush()
  presence.leave(before)
  expect(told(presence.flush())).toEqual({ 1: [8, null] })
  expect(told(presence.all())).toEqual({})
  expect(told(presence.latest())).toEqual({ 1: [8, null] })
  presence.take(after, [word(1, 7, { place: 'ba' })])
  expect(told(presence.flush())[1]).toEqual([9, { place: 'ba', user: user('mori') }])
  expect(told(presence.latest())[1]?.[0]).toBe(9)
  presence.take(after, [word(1, 8, { place: 'flow' })])
  expect(told(presence.flush())[1]?.[0]).toBe(10)
})

test('[C-10] nobody takes the id of somebody else, not even in the same moment', () => {
  const { presence } = stage()
  const [mori, liar] = [new Guest('mori'), new Guest('liar')]
  presence.take(mori, [word(1, 1, {})])
  presence.take(liar, [word(1, 99, { place: 'risks' })])
  presence.take(liar, [word(1, 99, 'null')])
  presence.take(liar, [word(2, 0, {}), word(3, 0, {})])
  expect(told(presence.flush())).toEqual({
    1: [1, { user: user('mori') }],
    2: [0, { user: user('liar') }],
  })
})

test('[C-10] a window that repeats what it was told does not take it over', () => {
  const { presence } = stage()
  const [first, second] = [new Guest('mori'), new Guest('mori')]
  presence.take(first, [word(1, 1, { place: 'ba' })])
  presence.flush()
  const echo = readFrame(presence.all(), 10)
  if (echo?.is !== 'presence') throw new Error('a presence frame')
  presence.take(second, [...echo.entries, word(9, 3, 'null'), word(2, 0, {})])
  expect(Object.keys(told(presence.flush()))).toEqual(['2'])
  presence.leave(second)
  expect(Object.keys(told(presence.all()))).toEqual(['1'])
})

test.each([
  ['no JSON', '{'],
  ['too long', JSON.stringify({ place: 'z'.repeat(5000) })],
])('[C-10] a state that is %s is as if it had not been said', (_, state) => {
  const { presence } = stage()
  const mori = new Guest('mori')
  presence.take(mori, [word(1, 1, { place: 'ba' })])
  presence.flush()
  presence.take(mori, [word(1, 2, state)])
  expect(presence.flush()).toBeNull()
  presence.take(mori, [word(1, 2 ** 53 - 1, {})])
  expect(presence.flush()).toBeNull()
})

test('[C-41] another node speaks for its own people only', () => {
  const { presence } = stage()
  const mori = new Guest('mori')
  presence.take(mori, [word(1, 4, {})])
  presence.flush()
  const sato = { place: 'ba', user: user('sato') }
  presence.tellElsewhere(
    'b',
    [
      word(1, 50, { place: 'risks', user: user('sato') }),
      word(1, 51, 'null'),
      word(2, 3, { ...sato, secret: 1 }),
      word(3, 3, { place: 'ba' }),
      word(4, 3, 'null'),
    ],
    0,
  )
  expect(told(presence.flush())).toEqual({ 2: [3, sato] })
  presence.tellElsewhere('c', [word(2, 9, 'null')], 0)
  expect(presence.flush()).toBeNull()
  presence.take(mori, [word(2, 9, {})])
  expect(presence.here().map((entry) => entry.clientId)).toEqual([1])
  presence.forgetNode('b')
  expect(told(presence.flush())).toEqual({ 2: [4, null] })
})

test('[C-40] a frame for everybody is what a provider reads', () => {
  const entries = [word(1, 2, { a: 1 })]
  expect(readFrame(encodePresence(entries), 1)).toEqual({ is: 'presence', entries })
  expect(readFrame(encodePresence(entries), 0)).toBeNull()
})

test('[C-10] only those who may gather everybody can call', () => {
  const { presence } = stage()
  const [mori, tanaka] = [new Guest('mori'), new Guest('tanaka')]
  tanaka.person = { ...tanaka.person, mayGather: true }
  presence.take(mori, [word(1, 1, { place: 'flow', call: 1 })])
  presence.take(tanaka, [word(2, 1, { place: 'flow', call: 1 })])
  expect(told(presence.flush())).toEqual({
    1: [1, { place: 'flow', user: user('mori') }],
    2: [1, { place: 'flow', call: 1, user: user('tanaka') }],
  })
})
