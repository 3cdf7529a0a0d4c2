import { closeCodes } from '#lib/doc/close-codes.ts'
import type { Command } from '#lib/model/commands.ts'
import { enter, Guest, shown, Stage } from '#tests/support/room-stage.ts'
import { organisation, renamed } from '#tests/support/stakeholder-commands.ts'
import { afterEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { defaultLimits } from '../limits.ts'
import { encodePresence } from '../wire.ts'
import { LiveDocument } from './live-document.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const mark = (n: number) => Uint8Array.from([100, 0, n])

test('[C-18] nothing goes out between the append and its answer, whatever arrives meanwhile', () => {
  const stage = new Stage()
  const [a, b] = enter(stage, 'a', 'b')
  if (a === undefined || b === undefined) throw new Error('entered above')
  const before = [a.got.length, b.got.length]
  stage.room.receive(a, a.frame(organisation('x')))
  stage.room.receive(a, mark(1))
  stage.settle(false)
  stage.room.receive(b, Uint8Array.from([0, 0, 1, 0]))
  stage.room.judged(b)
  stage.room.hint()
  stage.settle(false)
  expect([a.got.length, b.got.length]).toEqual(before)
  stage.settle()
  expect([a.heard(100, 1, 1).length, b.heard(0, 2).length, b.heard(0, 1).length]).toEqual([1, 1, 1])
})

test('[C-19] what everybody did in one turn is written at once, a row each, and shown as one update', () => {
  const stage = new Stage()
  const [a, b, c] = enter(stage, 'a', 'b', 'c')
  if (a === undefined || b === undefined || c === undefined) throw new Error('entered above')
  stage.room.receive(a, a.frame(organisation('x')))
  stage.room.receive(b, b.frame(organisation('y')))
  stage.room.receive(a, a.frame(organisation('z')))
  stage.settle(false)
  expect(stage.appends.map((turn) => turn.rows.map((row) => row.person.userId))).toEqual([
    ['a', 'b'],
  ])
  stage.settle()
  expect(c.heard(0, 2)).toHaveLength(1)
  expect(shown(c)).toEqual(['x', 'y', 'z'])
})

test('[C-20] an append under outdated rules is a conflict, and the edit is judged again under the new ones', () => {
  const stage = new Stage()
  const [a] = enter(stage, 'a')
  if (a === undefined) throw new Error('entered above')
  stage.aclRev = 7
  stage.room.receive(a, a.frame(organisation('x')))
  stage.settle()
  expect(stage.room.aclRev).toBe(7)
  expect(stage.rows.map((row) => row.userId)).toEqual(['system', 'a'])
})

test.each([
  ['the same element', 'x', { ja: 'elsewhere' }],
  ['another element', 'y', { ja: 'x' }],
] as const)(
  '[C-65] what stood there before is what another node had just written there: %s',
  (_what, theirs, before) => {
    const stage = new Stage()
    const [a] = enter(stage, 'a')
    if (a === undefined) throw new Error('entered above')
    const elsewhere = new Guest('b')
    a.doc.clientID = 20
    elsewhere.doc.clientID = 10
    stage.room.receive(a, a.frame(organisation('x'), organisation('y')))
    stage.settle()
    Y.applyUpdate(elsewhere.doc, Y.encodeStateAsUpdate(a.doc))
    stage.room.receive(a, a.frame(renamed('x', 'here')))
    const news = Y.encodeStateVector(elsewhere.doc)
    elsewhere.frame(renamed(theirs, 'elsewhere'))
    stage.add('b', Y.encodeStateAsUpdate(elsewhere.doc, news))
    stage.settle(false)
    stage.answerAppend()
    stage.settle(false)
    expect(stage.appends[0]?.rows[0]?.changes).toMatchObject([
      { element: 'stakeholders/x', before },
    ])
  },
)

test('[C-21] the first turn after a pause is asked for at once, under load turns are spaced up to the most', () => {
  const stage = new Stage()
  const guests = enter(stage, ...Array.from({ length: 60 }, (_, i) => `g${i}`))
  const waits: number[] = []
  for (let i = 0; i < 300; i += 1) {
    const guest = guests[i % guests.length]
    if (guest === undefined) throw new Error('entered above')
    stage.clock += 3
    stage.room.receive(guest, guest.frame(organisation(`e${i}`)))
    waits.push(stage.rings.find((ring) => ring.bell === 'turn')?.afterMs ?? -1)
    stage.settle()
  }
  expect(waits[0]).toBe(0)
  expect(Math.max(...waits)).toBeGreaterThan(10)
  expect(Math.max(...waits)).toBeLessThanOrEqual(defaultLimits.spacing.most)
  stage.clock += 5000
  const [first] = guests
  if (first === undefined) throw new Error('entered above')
  stage.room.receive(first, first.frame(organisation('later')))
  expect(stage.rings.filter((ring) => ring.bell === 'turn')).toEqual([{ bell: 'turn', afterMs: 0 }])
})

test('[C-22] who reads slowly gets nothing more, then all they missed as one update; their marks are answered', () => {
  const stage = new Stage()
  const [a, slow] = enter(stage, 'a', 'slow')
  if (a === undefined || slow === undefined) throw new Error('entered above')
  slow.waiting = defaultLimits.lagging + 1
  stage.room.receive(a, a.frame(organisation('e0')))
  stage.settle()
  for (let i = 1; i < 20; i += 1) {
    stage.room.receive(a, a.frame(organisation(`e${i}`)))
    stage.settle()
  }
  stage.room.receive(slow, mark(1))
  stage.settle()
  expect(slow.heard(0, 2)).toHaveLength(1)
  expect(slow.heard(100, 1, 1)).toHaveLength(1)
  slow.waiting = 0
  stage.room.drained(slow)
  stage.settle()
  expect(slow.heard(0, 2)).toHaveLength(2)
  expect(shown(slow)).toHaveLength(20)
})

test('[C-22] who does not read for too long is sent away to come back', () => {
  const stage = new Stage()
  const [a, slow] = enter(stage, 'a', 'slow')
  if (a === undefined || slow === undefined) throw new Error('entered above')
  slow.waiting = defaultLimits.lagging + 1
  stage.room.receive(a, a.frame(organisation('x')))
  stage.settle()
  stage.clock += defaultLimits.tooSlow.after
  stage.room.tend()
  expect(slow.closed).toBeNull()
  stage.clock += 1
  stage.room.tend()
  expect([a.closed, slow.closed]).toEqual([null, closeCodes.tooSlow])
})

test('[C-23] everybody is warned when a document is nearly full, newcomers too, and beyond it edits are rejected', () => {
  const stage = new Stage({ document: { bytes: 1e9, elements: 5, warnAt: 0.8 } })
  const [a, b] = enter(stage, 'a', 'b')
  if (a === undefined || b === undefined) throw new Error('entered above')
  const add = (id: string) => {
    stage.room.receive(a, a.frame(organisation(id)))
    stage.settle()
  }
  for (const id of ['e1', 'e2', 'e3']) add(id)
  expect(b.heard(100, 5)).toHaveLength(0)
  add('e4')
  expect([a.heard(100, 5).length, b.heard(100, 5).length]).toEqual([1, 1])
  const [late] = enter(stage, 'late')
  expect(late?.heard(100, 5)).toHaveLength(1)
  for (const id of ['e5', 'e6', 'e7']) add(id)
  expect(a.closed).toBe(closeCodes.tooLarge)
  expect(a.heard(100, 3)).toHaveLength(1)
  expect(stage.rows).toHaveLength(7)
})

test('[C-24] an update that cannot be applied is kept aside, and the others’ edits of the same turn stand', () => {
  const stage = new Stage()
  const [a, b, c] = enter(stage, 'a', 'b', 'c')
  if (a === undefined || b === undefined || c === undefined) throw new Error('entered above')
  vi.spyOn(LiveDocument.prototype, 'apply').mockImplementationOnce(() => {
    throw new Error('Yjs gave up')
  })
  stage.room.receive(b, b.frame(organisation('bad')))
  stage.room.receive(a, a.frame(organisation('x')))
  stage.room.receive(c, c.frame(organisation('z')))
  stage.settle()
  expect(b.closed).toBe(closeCodes.reset)
  expect(stage.quarantined.map((q) => q.person.userId)).toEqual(['b'])
  expect(stage.rows.map((row) => row.userId)).toEqual(['system', 'a', 'c'])
  expect([a.closed, c.closed, stage.isDead]).toEqual([null, null, false])
})

test('[C-25] a row tells what stood at each place it changed and what stands there now', () => {
  const stage = new Stage()
  const [a] = enter(stage, 'a')
  if (a === undefined) throw new Error('entered above')
  stage.room.receive(a, a.frame(organisation('x')))
  stage.settle()
  stage.room.receive(
    a,
    a.frame({ type: 'set', in: 'stakeholders', id: 'x', field: 'name', value: { ja: '新' } }),
  )
  stage.settle(false)
  expect(stage.appends[0]?.rows[0]?.changes).toMatchObject([
    { element: 'stakeholders/x', field: 'name', before: { ja: 'x' }, after: { ja: '新' } },
  ])
})

test('[C-19] when somebody of a turn may not, each connection is taken by itself, with all it did, and not what came later', () => {
  const stage = new Stage()
  const guests = enter(stage, 'a', 'b', 'c')
  const edit = (round: number) => {
    for (const [i, guest] of guests.entries()) {
      stage.room.receive(guest, guest.frame(organisation(`e${i}-${round}`)))
    }
  }
  edit(1)
  edit(2)
  stage.settle(false)
  edit(3)
  stage.appends.shift()
  stage.room.appended({ is: 'denied' })
  const turns: string[] = []
  for (stage.settle(false); stage.appends[0] !== undefined; stage.settle(false)) {
    const people = stage.appends[0].rows.map((row) => row.person.userId).join()
    turns.push(people)
    if (people === 'b') {
      stage.appends.shift()
      stage.room.appended({ is: 'denied' })
    } else stage.answerAppend()
  }
  expect(turns).toEqual(['a', 'b', 'c', 'a,c'])
  expect(guests.map((guest) => guest.closed)).toEqual([null, closeCodes.unavailable, null])
})

test('[C-19] what is nothing new beside an edit of the same turn stands by itself when that one is refused', () => {
  const stage = new Stage()
  const [a, b] = enter(stage, 'a', 'b')
  if (a === undefined || b === undefined) throw new Error('entered above')
  const clear: Command = { type: 'clear', cell: 'places', key: 'x' }
  stage.room.receive(a, a.frame({ type: 'put', cell: 'places', key: 'x', value: { x: 1, y: 1 } }))
  stage.settle()
  shown(b)
  stage.room.receive(a, a.frame(clear))
  stage.room.receive(b, b.frame(clear))
  stage.settle(false)
  stage.appends.shift()
  stage.room.appended({ is: 'denied' })
  stage.settle()
  expect([a.closed, b.closed]).toEqual([closeCodes.unavailable, null])
  expect(stage.rows.map((row) => row.userId)).toEqual(['system', 'a', 'b'])
})

test('[C-8] an id that somebody shows themselves under is theirs, also before they have written, and after they left', () => {
  const stage = new Stage()
  const [victim, thief] = enter(stage, 'victim', 'thief')
  if (victim === undefined || thief === undefined) throw new Error('entered above')
  const { clientID: clientId } = victim.doc
  stage.room.receive(victim, encodePresence([{ clientId, clock: 1, state: '{}' }]))
  stage.room.leave(victim)
  thief.doc.clientID = clientId
  stage.room.receive(thief, thief.frame(organisation('x')))
  stage.settle()
  expect(thief.closed).toBe(closeCodes.reset)
  expect(stage.rows).toHaveLength(1)
})

test('[C-8] a live edit that repeats what stands under the id of somebody else is not taken for known', () => {
  const stage = new Stage()
  const [a, b] = enter(stage, 'a', 'b')
  if (a === undefined || b === undefined) throw new Error('entered above')
  const own = a.frame(organisation('x'))
  stage.room.receive(a, own)
  stage.settle()
  stage.room.receive(b, own)
  stage.room.receive(b, mark(1))
  stage.settle()
  expect(b.closed).toBe(closeCodes.reset)
  expect(b.heard(100, 1)).toHaveLength(0)
})

test('[C-17] a document that begins anew sends everybody away to start again', () => {
  const stage = new Stage()
  const [a] = enter(stage, 'a')
  stage.room.hint()
  stage.rings.splice(0)
  stage.room.rung('turn')
  stage.room.fetched({ is: 'read', value: { epoch: 2, aclRev: 0, updates: [] } })
  expect([a?.closed, stage.isDead]).toEqual([closeCodes.reset, true])
})

test('[C-64] a document that begins anew while it is loaded again is not mixed with what people hold', () => {
  const stage = new Stage()
  const [a, b] = enter(stage, 'a', 'b')
  if (a === undefined || b === undefined) throw new Error('entered above')
  stage.room.receive(a, a.frame(organisation('x')))
  stage.settle(false)
  stage.room.appended({ is: 'denied' })
  const before = b.got.length
  const head = { ...stage.head, epoch: 2 }
  const stored = { head, aclRev: 0, snapshot: null, updates: stage.rows }
  stage.room.loaded({ is: 'read', value: { stored } })
  expect([b.closed, b.got.length, stage.isDead]).toEqual([closeCodes.reset, before, true])
})

test.each([
  ['in the inbox', true],
  ['among the questions of the turn', false],
])(
  '[C-33] whoever leaves a room that is then given up has their session ended: their leave waits %s',
  (_where, isLate) => {
    const stage = new Stage()
    const [a] = enter(stage, 'a')
    if (a === undefined) throw new Error('entered above')
    stage.room.receive(a, a.frame(organisation('x')))
    stage.settle()
    stage.room.receive(a, a.frame(organisation('y')))
    if (isLate) stage.settle(false)
    stage.room.leave(a)
    stage.settle(false)
    stage.add('b', Y.encodeStateAsUpdate(a.doc))
    stage.answerAppend()
    expect([stage.isDead, stage.room.size]).toEqual([true, 0])
    expect(stage.ended).toMatchObject([{ sessionId: a.id, firstSeq: 2, lastSeq: 2, updates: 1 }])
  },
)
