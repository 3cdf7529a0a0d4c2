import { closeCodes } from '#lib/doc/close-codes.ts'
import { readModel } from '#lib/doc/read.ts'
import { docFromUpdates } from '#lib/doc/replay.ts'
import { write } from '#lib/doc/write.ts'
import { command } from '#tests/support/arbitrary-commands.ts'
import { enter, Guest, shown, Stage } from '#tests/support/room-stage.ts'
import { organisation, renamed } from '#tests/support/stakeholder-commands.ts'
import * as fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { encodeUpdate } from '../wire.ts'
import { LiveDocument } from './live-document.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

test('[C-24] when it turns out as their transaction ends, everything that connection sent in the turn is kept aside', () => {
  const stage = new Stage()
  const [a, b, c] = enter(stage, 'a', 'b', 'c')
  if (a === undefined || b === undefined || c === undefined) throw new Error('entered above')
  vi.spyOn(LiveDocument.prototype, 'gather').mockImplementationOnce((applying) => {
    applying()
    throw new Error('Yjs gave up')
  })
  stage.room.receive(b, b.frame(organisation('bad')))
  stage.room.receive(a, a.frame(organisation('x')))
  stage.room.receive(b, b.frame(organisation('worse')))
  stage.room.receive(c, c.frame(organisation('z')))
  stage.settle()
  expect(b.closed).toBe(closeCodes.reset)
  expect(stage.quarantined.map((q) => q.person.userId)).toEqual(['b', 'b'])
  expect(stage.rows.map((row) => row.userId)).toEqual(['system', 'a', 'c'])
  expect([a.closed, c.closed, stage.isDead]).toEqual([null, null, false])
})

test('[C-36] edits of one connection in one turn: one update and one row, every step told, and one that is refused ends it there', () => {
  const stage = new Stage()
  const [a, b] = enter(stage, 'a', 'b')
  if (a === undefined || b === undefined) throw new Error('entered above')
  stage.room.receive(a, a.frame(organisation('x')))
  stage.room.receive(a, a.frame(renamed('x', '二')))
  stage.room.receive(a, a.frame(renamed('x', '三')))
  stage.settle(false)
  const [row, ...others] = stage.appends[0]?.rows ?? []
  expect(others).toEqual([])
  expect(row?.changes.map(({ after }) => after)).toMatchObject([
    { name: { ja: 'x' } },
    { ja: '二' },
    { ja: '三' },
  ])
  stage.settle()
  expect(b.heard(0, 2)).toHaveLength(1)
  expect(shown(b)).toEqual(['x'])
  stage.room.receive(a, a.frame(renamed('x', '四')))
  stage.room.receive(a, Uint8Array.from([0, 2, 3, 1, 1, 1]))
  stage.room.receive(a, a.frame(renamed('x', '五')))
  stage.settle()
  expect(a.closed).not.toBeNull()
  expect(stage.rows).toHaveLength(3)
  shown(b)
  expect(readModel(b.doc).stakeholders['x']?.name).toEqual({ ja: '四' })
})

test('[C-36] edits of one turn come to the same as edits of a turn each: document, changes, and what others are shown', () => {
  fc.assert(
    fc.property(fc.array(command, { minLength: 2, maxLength: 12 }), (wanted) => {
      const author = new Guest('a')
      const frames = wanted.flatMap((one) => {
        const before = Y.encodeStateVector(author.doc)
        if (write(author.doc, [one]) !== null) return []
        return [encodeUpdate(Y.encodeStateAsUpdate(author.doc, before))]
      })
      const [together, apart] = [true, false].map((isOneTurn) => {
        const stage = new Stage()
        const [a, b] = enter(stage, 'a', 'b')
        if (a === undefined || b === undefined) throw new Error('entered above')
        const changes: unknown[] = []
        const settle = () => {
          stage.settle(false)
          for (const { rows } of stage.appends) changes.push(...rows.flatMap((r) => r.changes))
          stage.settle()
        }
        for (const frame of frames) {
          stage.room.receive(a, frame)
          if (!isOneTurn) settle()
        }
        settle()
        shown(b)
        const log = docFromUpdates(
          null,
          stage.rows.map((row) => row.data),
        )
        expect(a.closed).toBeNull()
        const stands = (doc: Y.Doc) => [readModel(doc), [...Y.encodeStateVector(doc)]]
        return { changes, log: stands(log), shown: stands(b.doc) }
      })
      expect(together).toEqual(apart)
      expect(together?.log).toEqual(together?.shown)
    }),
    { numRuns: 300 },
  )
})
