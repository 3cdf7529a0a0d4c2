import { packSnapshot, unpackSnapshot } from '#db/snapshot-codec.ts'
import { canonicalJson } from '#lib/base/canonical-json.ts'
import { readModel } from '#lib/doc/read.ts'
import { docFromUpdates } from '#lib/doc/replay.ts'
import { seedUpdate } from '#lib/doc/seed.ts'
import { write } from '#lib/doc/write.ts'
import type { Command } from '#lib/model/commands.ts'
import { blank, commands } from '#tests/support/arbitrary-commands.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { buildSnapshot } from './build.ts'

/** The log that these batches of commands make. */
function logOf(batches: readonly Parameters<typeof write>[1][]): Uint8Array[] {
  const log = [seedUpdate(blank)]
  const doc = docFromUpdates(null, log)
  doc.on('update', (update: Uint8Array) => log.push(update))
  for (const batch of batches) write(doc, batch)
  return log
}

const json = (doc: Y.Doc) => canonicalJson(readModel(doc))

test('[C-28] a chain of snapshots, each from the one before it, is the replayed log', () => {
  const seed = Math.trunc(Math.random() * 2 ** 31)
  process.stdout.write(`snapshots: seed ${seed}\n`)
  fc.assert(
    fc.property(
      fc.array(commands(4), { maxLength: 14 }),
      fc.array(fc.nat(14), { maxLength: 4 }),
      (batches, cuts) => {
        const log = logOf(batches)
        let snapshot: ReturnType<typeof unpackSnapshot> = null
        let done = 0
        for (const cut of [...cuts.map((at) => at % (log.length + 1)), log.length].toSorted(
          (a, b) => a - b,
        )) {
          const material = { snapshot, updates: log.slice(done, cut) }
          snapshot = unpackSnapshot(buildSnapshot(material))
          done = cut
        }
        const [short, whole] = [docFromUpdates(snapshot, []), docFromUpdates(null, log)]
        expect(json(short)).toBe(json(whole))
        expect(Y.equalSnapshots(Y.snapshot(short), Y.snapshot(whole))).toBe(true)
      },
    ),
    { seed, numRuns: 100 },
  )
})

test('[C-28] a log with a hole in it makes no snapshot', () => {
  const add = (id: string): Command => ({
    type: 'add',
    in: 'stakeholders',
    id,
    value: { kind: 'organization', name: { ja: id }, members: [] },
  })
  const log = logOf([[add('a')], [add('b')], [add('c')]])
  expect(() => buildSnapshot({ snapshot: null, updates: log.toSpliced(2, 1) })).toThrow('not whole')
})

test('[C-13] bytes that were altered, bytes of an unknown kind and bytes that do not end are left aside', () => {
  const packed = packSnapshot(Y.encodeStateAsUpdateV2(docFromUpdates(null, logOf([]))))
  expect(unpackSnapshot(packed)?.format).toBe('v2')
  for (let i = 0; i < packed.data.length; i += 1) {
    const data = packed.data.slice()
    data[i] = (data[i] ?? 0) ^ 1
    expect(unpackSnapshot({ ...packed, data })).toBeNull()
  }
  expect(unpackSnapshot({ ...packed, codec: 'v3' })).toBeNull()
  // 300 MB of zeros are 12 KB: right by their sum, refused by their size.
  const bomb = packSnapshot(new Uint8Array(300 * 1024 * 1024))
  expect(bomb.data.length).toBeLessThan(64 * 1024)
  expect(unpackSnapshot(bomb)).toBeNull()
})
