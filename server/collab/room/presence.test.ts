import { Guest, Stage } from '#tests/support/room-stage.ts'
import { expect, test } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { encodePresence, readFrame } from '../wire.ts'

const word = (clientId: number, clock: number) =>
  encodePresence([{ clientId, clock, state: '{"place":"ba"}' }])

function enter(stage: Stage, ...names: readonly string[]): readonly Guest[] {
  const guests = names.map((name) => new Guest(name))
  for (const guest of guests) stage.room.join(guest)
  stage.settle()
  for (const guest of guests) guest.got.length = 0
  return guests
}

const bells = (stage: Stage) => stage.rings.filter((ring) => ring.bell === 'presence')

/** Ids of those of whom a frame says that they are here, and of those who left. */
function told(frame: Uint8Array | undefined) {
  const read = frame === undefined ? null : readFrame(frame, 100)
  const entries = read?.is === 'presence' ? read.entries : []
  const ids = (isHere: boolean) =>
    entries.filter(({ state }) => (state !== 'null') === isHere).map((entry) => entry.clientId)
  return { here: ids(true), left: ids(false) }
}

test('[C-40] the room asks for one flush however much is said, and everybody is sent the same frame', () => {
  const stage = new Stage()
  const [a, b, c] = enter(stage, 'a', 'b', 'c')
  if (a === undefined || b === undefined || c === undefined) throw new Error('entered above')
  for (let i = 0; i < 10; i += 1) {
    stage.room.receive(a, word(1, i))
    stage.room.receive(b, word(2, i))
  }
  expect(bells(stage)).toEqual([{ bell: 'presence', afterMs: defaultLimits.presenceTick }])
  expect(c.heard(1)).toEqual([])
  stage.room.rung('presence')
  expect(c.heard(1)).toHaveLength(1)
  expect(told(c.heard(1)[0]).here).toEqual([1, 2])
  expect(a.heard(1)[0]).toBe(c.heard(1)[0])
})

test('[C-40] who reads slowly gets no presence, and who is where and who left when they have caught up', () => {
  const stage = new Stage()
  const [a, b, slow] = enter(stage, 'a', 'b', 'slow')
  if (a === undefined || b === undefined || slow === undefined) throw new Error('entered above')
  stage.room.receive(a, word(1, 0))
  stage.room.receive(b, word(2, 0))
  stage.room.rung('presence')
  slow.waiting = defaultLimits.lagging + 1
  for (let i = 1; i < 5; i += 1) {
    stage.room.receive(a, word(1, i))
    stage.room.rung('presence')
  }
  stage.room.leave(b)
  stage.settle()
  stage.room.rung('presence')
  expect(slow.heard(1)).toHaveLength(1)
  slow.waiting = 0
  stage.room.drained(slow)
  stage.settle()
  expect(slow.heard(1)).toHaveLength(2)
  expect(told(slow.heard(1)[1])).toEqual({ here: [1], left: [2] })
})
