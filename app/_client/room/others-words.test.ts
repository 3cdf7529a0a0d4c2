import { person, server } from '#lib/doc/origin.ts'
import { createModelDoc } from '#lib/doc/shape.ts'
import { createUndo } from '#lib/doc/undo.ts'
import { viewOf } from '#lib/doc/view.ts'
import { write } from '#lib/doc/write.ts'
import { differenceOf } from '#lib/model/difference.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import { nameCommands } from '#lib/model/older-name.ts'
import { ownWords } from '#lib/model/own-words.ts'
import { memoryStorage } from '#tests/support/memory-storage.ts'
import type { Command } from '#lib/model/commands.ts'
import { expect, test } from 'vitest'
import { KeptEdits } from './kept-edits.ts'
import { watchWords } from './others-words.ts'

const mori = { userId: 'mori', modelId: 'm' }
const when = { at: '2026-11-25T01:00:00.000Z', code: 'forbidden' }
const organisation = (id: string, ja: string): Command => ({
  type: 'add',
  in: 'stakeholders',
  id,
  value: { kind: 'organization', name: { ja }, members: [] },
})
const renamed = (id: string, ja: string): Command => ({
  type: 'set',
  in: 'stakeholders',
  id,
  field: 'name',
  value: { ja },
})

/** A replica in which somebody else has written `x`; what is made from `durable` on is not taken. */
function replica(tab = memoryStorage()) {
  const doc = createModelDoc()
  const view = viewOf(doc)
  const undo = createUndo(doc, person, 0)
  const kept = new KeptEdits(tab, mori)
  watchWords({ doc, view }, kept.others)
  write(doc, [organisation('x', 'ほかの方の名前')], server)
  let durable = view.getSnapshot()
  return {
    make: (...commands: Command[]) => write(doc, commands, person),
    name: (id: string, name: LocalText) =>
      write(
        doc,
        nameCommands(view.getSnapshot(), { collection: 'stakeholders', id, name }),
        person,
      ),
    theirs: (id: string, value: LocalText) =>
      write(doc, [{ type: 'set', in: 'stakeholders', id, field: 'name', value }], server),
    undo,
    durable: () => {
      durable = view.getSnapshot()
    },
    refuse: () => kept.keep(differenceOf(durable, view.getSnapshot()), when),
    told: () => ownWords(kept.edits.get()?.places ?? [], kept.edits.get()?.others),
  }
}

test('[F-11] what undoing brought back of others is not among the sentences one wrote oneself', () => {
  const { make, undo, durable, refuse, told } = replica()
  make({ type: 'remove', in: 'stakeholders', id: 'x' })
  durable()
  undo.undo()
  make(organisation('y', '私の名前'))
  refuse()
  expect(told()).toEqual(['私の名前'])
})

test('[F-11] nor is the text of others one had written over, and then undone', () => {
  const { make, undo, durable, refuse, told } = replica()
  make(renamed('x', '私の名前'))
  durable()
  undo.undo()
  refuse()
  expect(told()).toEqual([])
})

test('[F-11] what one wrote, took away and brought back is', () => {
  const { make, undo, durable, refuse, told } = replica()
  make(organisation('y', '私の名前'))
  make({ type: 'remove', in: 'stakeholders', id: 'y' })
  durable()
  undo.undo()
  refuse()
  expect(told()).toEqual(['私の名前'])
})

test('[F-11] that others wrote it is known also after a reload, and when it is made again', () => {
  const tab = memoryStorage()
  const { make, undo, durable, refuse } = replica(tab)
  make({ type: 'remove', in: 'stakeholders', id: 'x' })
  durable()
  undo.undo()
  refuse()
  const kept = new KeptEdits(tab, mori)
  const { places = [], others } = kept.edits.get() ?? {}
  expect(ownWords(places, others)).toEqual([])
  kept.others.note(places)
  kept.keep(places, when)
  expect(ownWords(places, kept.edits.get()?.others)).toEqual([])
})

test('[F-11] [M-49] nor what a name says of how it stood before in the other language, which somebody else wrote', () => {
  const { name, theirs, durable, refuse, told } = replica()
  theirs('x', { ja: 'ほかの方の名前', en: 'Name of somebody else' })
  durable()
  name('x', { ja: '私の付けた名前', en: 'Name of somebody else' })
  refuse()
  expect(told()).toEqual(['私の付けた名前'])
})
