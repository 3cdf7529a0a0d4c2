import { Guest } from '#tests/support/room-stage.ts'
import { expect, test } from 'vitest'
import { defaultLimits } from './limits.ts'
import { readNodeMessage, writePresence } from './node-message.ts'
import { Nodes } from './nodes.ts'
import { Presence } from './presence.ts'
import { readFrame, type PresenceEntry } from './wire.ts'

const doc = 'd'.repeat(36)

/** Some nodes on one line, on which a test can lose everything; nobody beats by themselves. */
function cluster(most = 7900) {
  const all: Node[] = []
  const said: string[] = []
  let isCut = false
  class Node {
    readonly rooms = new Map<string, { readonly presence: Presence }>()
    readonly nodes: Nodes
    now = 0
    constructor(id: string) {
      this.nodes = new Nodes({
        id,
        line: { most, every: 3_600_000, say: (text) => this.#say(text), listen: () => () => {} },
        rooms: { documents: () => [...this.rooms.keys()], held: (docId) => this.rooms.get(docId) },
        limits: defaultLimits,
      })
      all.push(this)
    }

    open(docId = doc): Presence {
      const presence = new Presence(defaultLimits, () => {})
      this.rooms.set(docId, { presence })
      return presence
    }

    /** Time passes, then it says what there is to say. */
    beat(ms = 0): void {
      this.now += ms
      for (const { presence } of this.rooms.values()) presence.flush()
      this.nodes.beat(this.now)
    }

    #say(text: string): void {
      said.push(text)
      if (!isCut) for (const node of all) node.nodes.hear(text, node.now)
    }
  }
  return { Node, said, cut: (cut: boolean) => (isCut = cut) }
}

const say = (presence: Presence, by: Guest, clientId: number, clock: number, state = '{}') =>
  presence.take(by, [{ clientId, clock, state }])

function seen(presence: Presence): readonly number[] {
  presence.flush()
  const own = new Set(presence.here().map((entry) => entry.clientId))
  return idsOf(presence).filter((id) => !own.has(id))
}

function idsOf(presence: Presence): readonly number[] {
  const frame = presence.all()
  const shown: number[] = []
  for (const entry of decode(frame)) shown.push(entry.clientId)
  return shown.toSorted((a, b) => a - b)
}

test('[C-41] nothing about people is said while no other node holds the document', () => {
  const { Node, said } = cluster()
  const [a, b] = [new Node('a'), new Node('b')]
  const here = a.open()
  b.open('another')
  say(here, new Guest('mori'), 1, 1)
  for (const node of [a, b, a, b]) node.beat(6000)
  expect(said.length).toBeGreaterThan(0)
  expect(said.filter((text) => text.includes('"presence"'))).toEqual([])
})

test('[C-41] people of two nodes see each other, follow each other, and end with their windows', () => {
  const { Node } = cluster()
  const [a, b] = [new Node('a'), new Node('b')]
  const [atA, mori] = [a.open(), new Guest('mori')]
  say(atA, mori, 1, 1)
  a.beat()
  const [atB, sato] = [b.open(), new Guest('sato')]
  say(atB, sato, 2, 1)
  b.beat()
  expect([seen(atA), seen(atB)]).toEqual([[2], [1]])
  say(atA, mori, 1, 2, '{"place":"ba"}')
  a.beat(50)
  expect(decode(atB.flush())).toMatchObject([{ clientId: 1, clock: 2 }])
  atB.leave(sato)
  b.beat(50)
  expect(decode(atA.flush())).toEqual([{ clientId: 2, clock: 2, state: 'null' }])
})

test('[C-41] what was lost heals by the next beat; who is silent is forgotten, and is back when heard again', () => {
  const { Node, cut } = cluster()
  const [a, b] = [new Node('a'), new Node('b')]
  const [atA, atB] = [a.open(), b.open()]
  cut(true)
  say(atA, new Guest('mori'), 1, 1)
  for (const node of [a, b, a, b]) node.beat(1000)
  expect(seen(atB)).toEqual([])
  cut(false)
  for (const node of [a, b]) node.beat(5000)
  expect(seen(atB)).toEqual([1])
  cut(true)
  for (const node of [a, b]) node.beat(16_000)
  expect(seen(atB)).toEqual([])
  cut(false)
  for (const node of [a, b, a, b]) node.beat(5000)
  expect(seen(atB)).toEqual([1])
})

test('[C-41] the end of somebody that was lost is noticed all the same', () => {
  const { Node, cut } = cluster()
  const [a, b] = [new Node('a'), new Node('b')]
  const [atA, atB] = [a.open(), b.open()]
  const mori = new Guest('mori')
  say(atA, mori, 1, 1)
  for (const node of [a, b]) node.beat(1)
  expect(seen(atB)).toEqual([1])
  cut(true)
  atA.leave(mori)
  a.beat(1)
  cut(false)
  for (let i = 0; i < 4; i += 1) for (const node of [a, b]) node.beat(5000)
  expect(seen(atB)).toEqual([])
})

test('[C-41] a node that gives a document up, or ends, takes its people along', () => {
  const { Node } = cluster()
  const [a, b] = [new Node('a'), new Node('b')]
  const [atA, atB] = [a.open(), b.open()]
  say(atA, new Guest('mori'), 1, 1)
  for (const node of [a, b]) node.beat(1)
  expect(seen(atB)).toEqual([1])
  a.rooms.delete(doc)
  a.beat(1)
  expect(seen(atB)).toEqual([])
  say(a.open(), new Guest('mori'), 3, 1)
  a.beat(1)
  expect(seen(atB)).toEqual([3])
  a.nodes.close()
  expect(seen(atB)).toEqual([])
})

test('[C-41] a room that was loaded anew is shared as the one before', () => {
  const { Node } = cluster()
  const [a, b] = [new Node('a'), new Node('b')]
  const atA = a.open()
  b.open()
  for (const node of [a, b]) node.beat(1)
  const again = b.open()
  say(again, new Guest('sato'), 2, 1)
  for (const node of [b, b]) node.beat(1)
  say(again, new Guest('sato'), 5, 1)
  b.beat(5000)
  expect(seen(atA)).toEqual([2, 5])
})

test('[C-41] a text never has more bytes than the bus takes, however many are there and whatever their names', () => {
  const name = '漢'.repeat(200)
  const moving = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [`${i}`.padEnd(40, 'x'), { x: -999_999.5, y: 0.25 }]),
  )
  const entries: PresenceEntry[] = Array.from({ length: 60 }, (_, i) => ({
    clientId: 2 ** 32 - 1 - i,
    clock: 1,
    state: JSON.stringify({ moving, user: { id: 'u', name, orgId: 'o' } }),
  }))
  const texts = writePresence('a', doc, entries, 7900)
  for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(7900)
  const read = texts.map(readNodeMessage)
  const all = read.flatMap((m) => (m?.is === 'presence' ? m.entries : []))
  expect(all.map(([id]) => id)).toEqual(entries.map((entry) => entry.clientId))
})

test.each([
  '',
  '{',
  '[]',
  '{"is":"holds"}',
  '{"is":"presence","node":"x","doc":"d","entries":[[-1,0,{}]]}',
])('[C-41] %j is no message of a node and does nothing', (text) => {
  const { Node } = cluster()
  const a = new Node('a')
  const atA = a.open()
  a.nodes.hear(text, 0)
  expect(seen(atA)).toEqual([])
})

function decode(frame: Uint8Array | null): readonly PresenceEntry[] {
  const read = frame === null ? null : readFrame(frame, 10_000)
  return read?.is === 'presence' ? read.entries : []
}
