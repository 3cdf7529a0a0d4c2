import { createModelDoc } from '#lib/doc/shape.ts'
import { write } from '#lib/doc/write.ts'
import { encodeUpdate } from '#server/collab/wire.ts'
import * as Y from 'yjs'
import type { Chance } from './chance.ts'
import type { Client } from './client.ts'
import { arbitrary } from './commands.ts'

/** A frame that a window of ours would never send: of a replica that somebody prepared. */
export function attack(chance: Chance, by: Client, victim: Client): Uint8Array {
  const forge = createModelDoc(knownId(by, victim) ?? chance.int(1000, 2 ** 31))
  Y.applyUpdate(forge, Y.encodeStateAsUpdate(chance.once(0.5) ? victim.doc : by.doc))
  const before = Y.encodeStateVector(forge)
  for (let i = 0; i < 3; i += 1) write(forge, [arbitrary(chance)])
  const whole = Y.encodeStateAsUpdate(forge, before)
  forge.destroy()
  switch (chance.int(0, 3)) {
    case 0:
      return encodeUpdate(whole)
    case 1: {
      const at = chance.int(0, Math.max(0, whole.length - 1))
      const broken = whole.slice()
      broken[at] = chance.int(0, 255)
      return encodeUpdate(broken)
    }
    case 2:
      return encodeUpdate(whole.slice(0, chance.int(0, whole.length)))
    default:
      return gap(chance, by)
  }
}

/** The client id of somebody, if whoever attacks can have seen it. */
function knownId({ line: own }: Client, { line, doc }: Client): number | null {
  if (own === null || line === null || own.room !== line.room) return null
  return line.room?.presence.idOf(line) === doc.clientID ? doc.clientID : null
}

/** The second of two edits, without the first. */
function gap(chance: Chance, by: Client): Uint8Array {
  const doc = createModelDoc(chance.int(1000, 2 ** 31))
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(by.doc))
  write(doc, [{ type: 'put', cell: 'places', key: 'a', value: { x: 1, y: 1 } }])
  const before = Y.encodeStateVector(doc)
  write(doc, [{ type: 'put', cell: 'places', key: 'b', value: { x: 2, y: 2 } }])
  const update = Y.encodeStateAsUpdate(doc, before)
  doc.destroy()
  return encodeUpdate(update)
}
