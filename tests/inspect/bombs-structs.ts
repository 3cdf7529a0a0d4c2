import {
  many,
  one,
  other,
  own,
  spot,
  update,
  versions,
  victim,
  type Bomb,
  type Target,
} from './bomb.ts'
import { bytes, deleted, handmade, json, map, type HandStruct } from './handmade.ts'

/** Structs that refer to nothing, to themselves, in circles, or stand where nothing belongs. */
export function bombsOfStructs({ a, busy, gone, name, next, place }: Target): readonly Bomb[] {
  return [
    [
      'an origin that is not there',
      'missing-dependency',
      one({ origin: [9, 9], content: json(1) }),
    ],
    [
      'a right neighbour that is not there',
      'missing-dependency',
      one({ right: [9, 9], content: json(1) }),
    ],
    [
      'a container that is not there',
      'missing-dependency',
      one({ parent: [9, 9], key: 'name', content: json(1) }),
    ],
    ['an item beside itself', 'structure', one({ origin: [own, 0], content: json(1) })],
    [
      'an item beside a later one',
      'structure',
      one({ origin: [own, 1], content: json({ x: 1, y: 1 }) }, spot('b')),
    ],
    ['an item inside itself', 'structure', one({ parent: [own, 0], key: 'a', content: map })],
    [
      'neighbours that wait for each other',
      'structure',
      handmade([
        { client: own, clock: 0, structs: [{ origin: [other, 0], content: map }] },
        { client: other, clock: 0, structs: [{ origin: [own, 0], content: map }] },
      ]),
    ],
    [
      'containers inside each other',
      'structure',
      handmade([
        { client: own, clock: 0, structs: [{ parent: [other, 0], key: 'x', content: map }] },
        { client: other, clock: 0, structs: [{ parent: [own, 0], key: 'x', content: map }] },
      ]),
    ],
    [
      'clients that wait for each other',
      'structure',
      handmade([
        {
          client: own,
          clock: 0,
          structs: [{ origin: [other, 1], content: json({ x: 1, y: 1 }) }, spot('b')],
        },
        {
          client: other,
          clock: 0,
          structs: [{ origin: [own, 1], content: json({ x: 1, y: 1 }) }, spot('c')],
        },
      ]),
    ],
    [
      'neighbours in different places',
      'structure',
      one({ origin: place, right: name, content: json(1) }),
    ],
    ['a chain of 5,000 neighbours, last first', null, chain(5000)],
    [
      '10,000 items of two clients at one place',
      'too-large',
      handmade(
        [own, other].map((client) => ({
          client,
          clock: 0,
          structs: many(5000, () => spot('b')),
        })),
      ),
    ],
    [
      'an item beside each early one of a long history, last first',
      'too-large',
      update(
        many(versions, (i) => ({
          origin: [busy[0], busy[1] + versions - 1 - i],
          content: json({ x: i, y: 0 }),
        })),
      ),
    ],
    [
      'as many beside the last of a long history',
      null,
      update(
        many(versions, (i) => ({
          origin: i === 0 ? [busy[0], busy[1] + versions - 1] : [own, i - 1],
          content: json({ x: i, y: 0 }),
        })),
      ),
    ],
    ['a dead item behind a required field', 'required', one({ origin: name, content: deleted(1) })],
    [
      'a dead title from a higher client id',
      'required',
      one({ parent: 'meta', key: 'title', content: deleted(1) }),
    ],
    [
      'a name deleted, and a new one that comes too late for its place',
      'required',
      handmade(
        [
          {
            client: 5,
            clock: 0,
            structs: [{ parent: a, key: 'name', content: json({ ja: '名' }) }],
          },
        ],
        [{ client: name[0], ranges: [[name[1], 1]] }],
      ),
    ],
    [
      'an item in a container that is gone',
      null,
      one({ parent: gone, key: 'name', content: json({ ja: 'x' }) }),
    ],
    ['an item in a field', null, one({ parent: name, key: 'x', content: json(1) })],
    [
      'an item whose beginning is gone',
      'structure',
      handmade([
        {
          client: victim,
          clock: gone[1],
          structs: [{ parent: 'places', key: 'b', content: deleted(next - gone[1] + 1) }],
        },
      ]),
    ],
    [
      'two values, one of them deleted',
      'content',
      handmade(
        [
          {
            client: own,
            clock: 0,
            structs: [{ parent: 'places', key: 'b', content: json({ x: 1, y: 1 }, 'evil') }],
          },
        ],
        [{ client: own, ranges: [[0, 1]] }],
      ),
    ],

    ['an unknown root', 'unknown-root', one({ parent: 'users', key: 'x', content: json(1) })],
    [
      'an unknown root in what is known already',
      'unknown-root',
      handmade([
        { client: victim, clock: 0, structs: [{ parent: 'users', key: 'x', content: json(1) }] },
      ]),
    ],
    ['a list where a map belongs', 'structure', one({ parent: 'states', content: json(1) })],
    [
      'containers 3,000 deep',
      'key',
      one(
        { parent: 'states', key: 'b', content: map },
        ...many(3000, (i): HandStruct => ({ parent: [own, i], key: 'x', content: map })),
      ),
    ],
    ...[
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
      '',
      '\u0000',
      'a\u0000',
      '\u202eabc',
      'a b',
      '-a',
      'a'.repeat(65),
    ].map(
      (key) =>
        [
          `the id ${JSON.stringify(key).slice(0, 20)}`,
          'key',
          one({ parent: 'states', key, content: map }),
        ] as const,
    ),
    [
      'a lone surrogate in a key',
      'malformed',
      one({ parent: 'states', key: 'abc', content: bytes(7, 1) }).map((b, i, all) =>
        all[i] === 97 && all[i + 1] === 98 ? 0xed : all[i - 1] === 97 && b === 98 ? 0xa0 : b,
      ),
    ],
    ['a field nobody knows', 'key', one({ parent: a, key: 'colour', content: json('red') })],
    [
      'the version of the layout',
      'server-only',
      one({ parent: 'meta', key: 'schema', content: json(9) }),
    ],
  ]
}

/** One place written over and over by two clients, so that each item stands beside the other's last. */
function chain(length: number): Uint8Array {
  const items = (client: number, beside: number, first: boolean): HandStruct[] =>
    Array.from({ length: length / 2 }, (_, i) =>
      first && i === 0
        ? { parent: 'places', key: 'b', content: json({ x: i, y: 0 }) }
        : { origin: [beside, first ? i - 1 : i], content: json({ x: i, y: 0 }) },
    )
  return handmade([
    { client: other, clock: 0, structs: items(other, own, false) },
    { client: own, clock: 0, structs: items(own, other, true) },
  ])
}
