import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { adopt, adoptionText } from '#lib/derive/adoption.ts'
import { modelFromUpdates, type State } from '#lib/doc/replay.ts'
import { seedUpdate } from '#lib/doc/seed.ts'
import { createModelDoc } from '#lib/doc/shape.ts'
import { write } from '#lib/doc/write.ts'
import type { Command } from '#lib/model/commands.ts'

const base = elderlySupport
const events = Object.keys(base.events)

/** What several people write one after the other, each in a window of their own: the rows, as they were stored. */
function rowsOf(people: readonly number[], of: (person: number) => readonly Command[]) {
  const rows = [seedUpdate(base)]
  for (const person of people) {
    const doc = createModelDoc()
    doc.clientID = person
    for (const row of rows) Y.applyUpdate(doc, row)
    doc.on('update', (row: Uint8Array) => rows.push(row))
    write(doc, of(person))
    doc.destroy()
  }
  return rows
}

/** What a restart reads instead of the rows. */
function snapshotOf(rows: readonly Uint8Array[]): State {
  const doc = createModelDoc()
  for (const row of rows) Y.applyUpdate(doc, row)
  return { format: 'v2', state: Y.encodeStateAsUpdateV2(doc) }
}

/** Each sets a suggestion aside at an event of their own. */
const asideOf =
  (ja: string) =>
  (person: number): readonly Command[] => {
    const event = must(events[person % events.length], 'an event')
    const value = { notApplicable: { ja } }
    return [{ type: 'put', cell: 'suggestions', key: `${event}|S-C2`, value }]
  }

test('[DR-55] the text of an adoption is the same from the rows of several people and from a snapshot of them', () => {
  const mine = rowsOf([21, 24, 22, 23], asideOf('案'))
  const theirs = rowsOf([22, 21, 24], asideOf('いま'))
  const take = (name: string) => [name, 'variant'] as const
  const text = (model: (rows: readonly Uint8Array[]) => ReturnType<typeof modelFromUpdates>) => {
    const states = { base, origin: model(theirs), variant: model(mine) }
    const names = adopt(states, {}).undecided.map(({ name }) => name)
    const choices = Object.fromEntries(names.map(take))
    const adoption = adopt(states, choices)
    expect([names.length, adoption.changes.length]).toEqual([3, 4])
    return adoptionText(adoption, choices)
  }
  expect(text((rows) => modelFromUpdates(snapshotOf(rows), []))).toBe(
    text((rows) => modelFromUpdates(null, rows)),
  )
})
