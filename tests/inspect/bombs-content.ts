import { cell, many, one, type Bomb, type Target } from './bomb.ts'
import { bytes, handmade, json, map, typed } from './handmade.ts'

/** Contents that the layout does not know, and values that are no bounded JSON or do not fit. */
export function bombsOfContent({ name }: Target): readonly Bomb[] {
  return [
    ['binary content', 'content', cell(bytes(3, 2, 1, 1))],
    ['text content', 'content', cell(bytes(4, 1, 65))],
    ['embedded content', 'content', cell(bytes(5, 2, 123, 125))],
    ['formatting', 'content', cell(bytes(6, 1, 65, 2, 123, 125))],
    ['a document in the document', 'content', cell(bytes(9, 1, 65, 118, 0))],
    ['old JSON content', 'content', cell(bytes(2, 1, 2, 123, 125))],
    ['content of no kind', 'malformed', cell(bytes(15, 1, 1))],
    ...[0, 2, 3, 4, 5, 6].map((type) => [`type ${type}`, 'content', cell(typed(type))] as const),
    ['a type of no kind', 'malformed', cell(typed(7))],

    [
      'a list 5,000 deep',
      'too-large',
      cell(bytes(8, 1, ...many(5000, () => [117, 1]).flat(), 126)),
    ],
    ['NaN', 'content', cell(json({ x: Number.NaN, y: 1 }))],
    ['infinity', 'content', cell(json({ x: Number.POSITIVE_INFINITY, y: 1 }))],
    ['1e400 as it arrives', 'content', cell(bytes(8, 1, 123, 0x7f, 0xf0, 0, 0, 0, 0, 0, 0))],
    ['negative zero', null, cell(json({ x: -0, y: 1 }))],
    ['a large integer', 'content', cell(json({ x: 1n, y: 1 }))],
    ['bytes', 'content', cell(json(Uint8Array.from([1, 2])))],
    ['undefined', 'content', cell(json(undefined))],
    ['undefined inside', 'content', cell(json([undefined]))],
    ['a kind of value nobody knows', 'malformed', cell(bytes(8, 1, 99))],
    ['a text of 300,000', 'too-large', cell(json('x'.repeat(300_000)))],
    ['a lone surrogate', 'malformed', cell(bytes(8, 1, 119, 3, 0xed, 0xa0, 0x80))],
    [
      'a member __proto__',
      'content',
      cell(bytes(8, 1, 118, 1, 9, ...Buffer.from('__proto__'), 118, 0)),
    ],
    ['a member constructor', 'content', cell(json({ x: 1, y: 1, constructor: 1 }))],
    ['200,000 values in one list', 'too-large', cell(json(many(200_000, () => null)))],
    ['40,000 values that do not fit', 'schema', cell(json(many(40_000, () => null)))],
    ['a value that does not fit', 'schema', cell(json({ x: 'left', y: 1 }))],
    [
      'an element without its fields',
      'required',
      one({ parent: 'stakeholders', key: 'b', content: map }),
    ],
    [
      'a required field deleted',
      'required',
      handmade([], [{ client: name[0], ranges: [[name[1], 1]] }]),
    ],
  ]
}
