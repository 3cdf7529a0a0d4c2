import { Guest, Stage } from '#tests/support/room-stage.ts'
import { organisation } from '#tests/support/stakeholder-commands.ts'
import { expect, test, vi } from 'vitest'

/** Somebody in a room of which a snapshot is worth while after four rows, and what was asked for so far. */
function edited() {
  const stage = new Stage({ snapshot: { rows: 4, bytes: 1e9, unloaded: 1e9 } })
  const wished = vi.spyOn(stage, 'snapshot')
  const guest = new Guest('a')
  stage.room.join(guest)
  stage.settle()
  let edits = 0
  const edit = (times: number) => {
    for (let i = 0; i < times; i += 1) {
      edits += 1
      stage.room.receive(guest, guest.frame(organisation(`x${edits}`)))
      stage.settle()
    }
    return wished.mock.calls.length
  }
  return { stage, edit }
}

test('[C-28] while a snapshot is under way none is asked for, and when it is kept its rows are behind it', () => {
  const { stage, edit } = edited()
  stage.keeps = null
  expect([edit(2), edit(1), edit(9)]).toEqual([0, 1, 1])
  expect(stage.room.tail).toBe(13)
  stage.room.snapshotted(true)
  expect(stage.room.tail).toBe(9)
  stage.keeps = true
  expect([edit(1), stage.room.tail]).toEqual([2, 0])
  expect([edit(3), edit(1), stage.room.tail]).toEqual([2, 3, 0])
})

test('[C-28] a snapshot that was not kept does not count as one, and is asked for again after as many rows', () => {
  const { stage, edit } = edited()
  stage.keeps = false
  expect([edit(3), edit(3), stage.room.tail]).toEqual([1, 1, 7])
  stage.keeps = true
  expect([edit(1), stage.room.tail]).toEqual([2, 0])
})

test('[C-28] a document that is loaded again while its snapshot is under way keeps count of its own rows', () => {
  const { stage, edit } = edited()
  stage.keeps = null
  edit(3)
  const late = new Guest('b')
  stage.room.join(late)
  stage.settle()
  stage.room.receive(late, late.frame(organisation('y')))
  stage.settle(false)
  stage.appends.shift()
  stage.room.appended({ is: 'denied' })
  stage.settle()
  expect([edit(1), stage.room.tail]).toEqual([1, 5])
  stage.room.snapshotted(true)
  expect([stage.room.tail, edit(1)]).toEqual([5, 2])
})
