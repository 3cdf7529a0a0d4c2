import * as Y from 'yjs'
import { cell, many, one, own, spot, update, victim, type Bomb, type Target } from './bomb.ts'
import { bytes, deleted, gc, handmade, json, skip } from './handmade.ts'

/** Bytes that claim more than they hold, are no update, or bring too much of something. */
export function bombsOfBytes({ doc, next }: Target): readonly Bomb[] {
  const huge = varint(30_000_000)
  const largest = [255, 255, 255, 255, 255, 255, 255, 15]
  return [
    ['no bytes', 'malformed', new Uint8Array()],
    ['one byte', 'malformed', Uint8Array.from([1])],
    ['30,000,000 sections', 'malformed', Uint8Array.from([...huge, 1, 5, 0])],
    ['30,000,000 structs', 'malformed', Uint8Array.from([1, ...huge, 5, 0])],
    ['2^31 structs', 'malformed', Uint8Array.from([1, ...varint(2 ** 31 - 1), 5, 0])],
    ['2^53 structs', 'malformed', Uint8Array.from([1, ...largest, 5, 0])],
    [
      'a number beyond 2^53',
      'malformed',
      Uint8Array.from([1, 1, 5, ...largest.map(() => 255), 255, 1]),
    ],
    ['30,000,000 clients that delete', 'malformed', Uint8Array.from([0, ...huge, 1])],
    ['30,000,000 deletions', 'malformed', Uint8Array.from([0, 1, 5, ...huge, 1])],
    ['30,000,000 values', 'too-large', cell(bytes(8, ...huge, 127))],
    ['a list of 30,000,000', 'too-large', cell(bytes(8, 1, 117, ...huge, 126))],
    ['an object of 30,000,000', 'too-large', cell(bytes(8, 1, 118, ...huge, 126))],
    ['a text of 2^31 bytes', 'malformed', cell(bytes(8, 1, 119, ...varint(2 ** 31 - 1), 65))],
    ['a key of 1 MB', 'key', one(spot('x'.repeat(1_000_000)))],
    ['the format of V2', 'malformed', Y.encodeStateAsUpdateV2(doc)],
    ['something behind the end', 'malformed', Uint8Array.from([...one(spot('b')), 0])],

    ['a GC struct of 1,000,000', 'too-large', one(gc(1_000_000))],
    ['a GC struct of 2^53 - 1', 'too-large', one(gc(Number.MAX_SAFE_INTEGER))],
    ['two GC structs beyond 2^53', 'structure', one(gc(Number.MAX_SAFE_INTEGER), gc(9))],
    ['a deleted struct of 1,000,000', 'too-large', cell(deleted(1_000_000))],
    ['a GC struct of no length', 'structure', one(gc(0))],
    ['an item of no values', 'structure', cell(json())],
    ['500,000 GC structs', 'too-large', update(many(500_000, () => gc(1)))],
    ['5,000 GC structs', null, update(many(5000, () => gc(1)))],
    ['a gap', 'gap', handmade([{ client: own, clock: 5, structs: [spot('b')] }])],
    [
      'a gap after the victim',
      'gap',
      handmade([{ client: victim, clock: next + 1, structs: [gc(1)] }]),
    ],
    ['a skip', 'gap', one(spot('b'), skip(3), spot('c'))],
    ['a skip with bits', 'malformed', one({ ...skip(1), info: 0x8a })],
    [
      'a client id beyond 32 bit',
      'structure',
      handmade([{ client: 2 ** 40, clock: 0, structs: [gc(1)] }]),
    ],
    [
      '200 new client ids',
      'too-large',
      handmade(many(200, (i) => ({ client: 5000 + i, clock: 0, structs: [gc(1)] }))),
    ],
    [
      'one client twice',
      'structure',
      handmade([
        { client: own, clock: 0, structs: [spot('b')] },
        { client: own, clock: 1, structs: [spot('c')] },
      ]),
    ],

    [
      'a deletion of nothing known',
      'missing-dependency',
      handmade([], [{ client: 9, ranges: [[0, 1]] }]),
    ],
    [
      'a deletion beyond what is known',
      'missing-dependency',
      handmade([], [{ client: victim, ranges: [[0, next + 1]] }]),
    ],
    ['a deletion of no length', 'structure', handmade([], [{ client: victim, ranges: [[0, 0]] }])],
    [
      '300,000 deletions',
      'too-large',
      handmade([], [{ client: victim, ranges: many(300_000, (i) => [i, 1] as const) }]),
    ],
    [
      '100,000 deletions of the same',
      'structure',
      handmade([], [{ client: victim, ranges: many(100_000, () => [0, next] as const) }]),
    ],
    [
      'a client that deletes twice',
      'structure',
      handmade(
        [],
        many(2, () => ({ client: victim, ranges: [[0, 1]] as const })),
      ),
    ],
    [
      'a deletion of everything',
      'server-only',
      handmade(
        [],
        [
          { client: victim, ranges: [[0, next]] },
          { client: 1, ranges: [[0, Y.getState(doc.store, 1)]] },
        ],
      ),
    ],
  ]
}

function varint(n: number): number[] {
  return n < 128 ? [n] : [(n % 128) + 128, ...varint(Math.floor(n / 128))]
}
