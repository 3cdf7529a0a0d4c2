import { Guest, Stage } from '#tests/support/room-stage.ts'
import { organisation } from '#tests/support/stakeholder-commands.ts'
import { expect, test, vi } from 'vitest'
import { defaultLimits, type Limits } from '../limits.ts'

function enter(stage: Stage): Guest {
  const guest = new Guest('a')
  stage.room.join(guest)
  stage.settle()
  return guest
}

/** How many rows (one a turn) five edits, each followed by a question, become. */
function turnsOf(turn: Partial<Limits['turn']>, ja: string): number {
  const stage = new Stage({ turn: { ...defaultLimits.turn, ...turn } })
  const guest = enter(stage)
  const before = stage.rows.length
  for (let i = 0; i < 5; i += 1) {
    stage.room.receive(guest, guest.frame(organisation(`x${i}`, ja)))
    stage.room.receive(guest, Uint8Array.from([100, 0, i]))
  }
  stage.settle()
  expect(guest.heard(100, 1)).toHaveLength(5)
  return stage.rows.length - before
}

test('[C-35] a turn takes so many edits, and questions beside them', () => {
  expect(turnsOf({ edits: 2, bytes: 1e6 }, '短い')).toBe(3)
  expect(turnsOf({ edits: 5, bytes: 1e6 }, '短い')).toBe(1)
})

test('[C-35] a turn ends with the edit that makes it as large as it may be', () => {
  const long = 'あ'.repeat(100)
  expect(turnsOf({ edits: 99, bytes: 1 }, long)).toBe(5)
  expect(turnsOf({ edits: 99, bytes: 700 }, long)).toBe(3)
  expect(turnsOf({ edits: 99, bytes: 1e6 }, long)).toBe(1)
})

test('[C-35] a turn answers so many questions that take an encoding, in their order, and any number of others', () => {
  const stage = new Stage({ turn: { ...defaultLimits.turn, encodings: 2 } })
  const guest = enter(stage)
  guest.got.length = 0
  const mark = (n: number) => stage.room.receive(guest, Uint8Array.from([100, 0, n]))
  const turn = () => {
    stage.rings.splice(0)
    stage.room.rung('turn')
    return guest.got.splice(0).map((frame) => (frame[0] === 100 ? `mark ${frame[2]}` : 'document'))
  }
  for (let i = 0; i < 5; i += 1) {
    stage.room.receive(guest, Uint8Array.from([0, 0, 1, 0]))
    mark(i)
  }
  for (let i = 5; i < 9; i += 1) mark(i)
  expect([turn(), turn(), turn()]).toEqual([
    ['document', 'mark 0', 'document', 'mark 1'],
    ['document', 'mark 2', 'document', 'mark 3'],
    ['document', 'mark 4', 'mark 5', 'mark 6', 'mark 7', 'mark 8'],
  ])
  expect(stage.room.isSettled).toBe(true)
})

test('[C-28] a growing document is snapshotted more and more rarely, so that all of them together stay cheap', () => {
  const stage = new Stage({ snapshot: { ...defaultLimits.snapshot, bytes: 2000 } })
  const wished = vi.spyOn(stage, 'snapshot')
  const guest = enter(stage)
  const at: number[] = []
  for (let i = 0; i < 128; i += 1) {
    const before = wished.mock.calls.length
    stage.room.receive(guest, guest.frame(organisation(`x${i}`, 'あ'.repeat(150))))
    stage.settle()
    if (wished.mock.calls.length > before) at.push(i)
  }
  expect(at.length).toBeGreaterThan(2)
  expect(at.length).toBeLessThan(9)
  const gaps = at.slice(1).map((seq, i) => seq - (at[i] ?? 0))
  expect(gaps).toEqual(gaps.toSorted((a, b) => a - b))
})

test('[C-28] rows make a snapshot worth while only with an eighth of the bytes before them', () => {
  const stage = new Stage({ snapshot: { ...defaultLimits.snapshot, rows: 3 } })
  const wished = vi.spyOn(stage, 'snapshot')
  const guest = enter(stage)
  const at: number[] = []
  for (let i = 0; i < 96; i += 1) {
    const before = wished.mock.calls.length
    stage.room.receive(guest, guest.frame(organisation(`x${i}`, '同じ長さ')))
    stage.settle()
    if (wished.mock.calls.length > before) at.push(stage.rows.length)
  }
  const bytes = (from: number, to: number) =>
    stage.rows.slice(from, to).reduce((sum, row) => sum + row.data.length, 0)
  const spans = at.map((to, i) => ({ from: at[i - 1] ?? 0, to }))
  expect(spans.length).toBeGreaterThan(8)
  expect(spans.filter(({ from, to }) => to - from < 3)).toEqual([])
  expect(spans.filter(({ from, to }) => bytes(from, to) < bytes(0, from) / 8)).toEqual([])
})
