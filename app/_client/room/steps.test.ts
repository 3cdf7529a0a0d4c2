import { afterEach, expect, test } from 'vitest'
import type { Command } from '#lib/model/commands.ts'
import { organisation, renamed } from '#tests/support/stakeholder-commands.ts'
import { RoomConnection } from './connection.ts'

/** A line to a server that never answers. */
class Silence extends EventTarget {
  readonly readyState = 0
  close() {}
}

const open: RoomConnection[] = []
afterEach(() => {
  for (const one of open.splice(0)) one.destroy()
})

function window(): RoomConnection {
  const room = new RoomConnection({
    serverUrl: 'ws://127.0.0.1:9/collab',
    room: 'm',
    socket: Silence as unknown as typeof WebSocket,
  })
  open.push(room)
  room.canEdit.set(true)
  room.run(organisation('a', 'A社'))
  return room
}

const nameOf = (room: RoomConnection) => room.view.getSnapshot().stakeholders['a']?.name.ja
const placed = (x: number): Command => ({
  type: 'put',
  cell: 'places',
  key: 'a',
  value: { x, y: 0 },
})
const placeOf = (room: RoomConnection) => room.view.getSnapshot().places['a']?.x

test('[F-50] two things done in one breath are two steps of undo', () => {
  const room = window()
  room.run(renamed('a', '一'))
  room.run(placed(10))
  room.undo.undo()
  expect([nameOf(room), placeOf(room)]).toEqual(['一', undefined])
  room.undo.undo()
  expect(nameOf(room)).toBe('A社')
})

test('[F-50] small moves of one thing in a row are one step, and take nothing of what came before or after', () => {
  const room = window()
  room.run(placed(10), 'move a')
  room.run(placed(20), 'move a')
  room.run(placed(30), 'move a')
  room.run(renamed('a', '一'))
  room.run(placed(40), 'move a')
  room.undo.undo()
  expect([nameOf(room), placeOf(room)]).toEqual(['一', 30])
  room.undo.undo()
  room.undo.undo()
  expect([nameOf(room), placeOf(room)]).toEqual(['A社', undefined])
})

test('[F-51] the way back of a replica that was thrown away leads nowhere', () => {
  const room = window()
  const step = room.undo.last()
  room.destroy()
  expect(step !== null && room.undo.takeBack(step)).toBe(false)
})
