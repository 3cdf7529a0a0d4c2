import type * as Y from 'yjs'
import type { Dice } from '#tests/support/dice.ts'
import {
  bytes,
  deleted,
  gc,
  handmade,
  json,
  map,
  skip,
  typed,
  type HandSection,
  type HandStruct,
  type Id,
} from './handmade.ts'

/** Honest bytes made wrong: bits turned, cut, mixed with others, numbers blown up. */
export function mutate(update: Uint8Array, other: Uint8Array, dice: Dice): Uint8Array {
  let made = Uint8Array.from(update)
  for (let i = dice.below(3); i >= 0; i -= 1) {
    const at = dice.below(made.length + 1)
    const to = Math.min(made.length, at + dice.below(24))
    const from = dice.below(other.length + 1)
    const piece = other.slice(from, from + dice.below(24))
    switch (dice.below(7)) {
      case 0:
      case 1:
        if (at < made.length) made[at] = (made[at] ?? 0) ^ (1 << dice.below(8))
        break
      case 2:
        if (at < made.length) made[at] = dice.below(256)
        break
      case 3:
        made = joined(made.slice(0, at))
        break
      case 4:
        made = joined(made.slice(0, at), piece, made.slice(to))
        break
      case 5:
        made = joined(made.slice(0, at), made.slice(to), made.slice(at, to))
        break
      default:
        made = joined(
          made.slice(0, at),
          Uint8Array.from([255, 255, 255, 255, dice.below(16)]),
          made.slice(to),
        )
    }
  }
  return made
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.concat(parts))
}

/** An update of random structs that refer to each other and to the document in every way the format can say. */
export function conjured(doc: Y.Doc, dice: Dice): Uint8Array {
  const fresh = [11, 12, 13].slice(0, 1 + dice.below(3))
  const known = [...doc.store.clients.keys()]
  const id = (): Id => {
    const client = dice.chance(0.5) ? dice.pick(known) : dice.pick(fresh)
    const structs = doc.store.clients.get(client)
    const last = structs?.at(-1)
    const end = last === undefined ? 6 : last.id.clock + last.length
    return [client, dice.below(end + (dice.chance(0.05) ? 3 : 0))]
  }
  const sections = fresh.map((client): HandSection => ({
    client,
    clock: 0,
    structs: some(dice, 6, () => struct(dice, id)),
  }))
  if (dice.chance(0.2)) {
    const [client, clock] = id()
    sections.push({ client, clock, structs: some(dice, 3, () => struct(dice, id)) })
  }
  const deletes = some(dice, 2, () => {
    const [client, clock] = id()
    return { client, ranges: [[clock, 1 + dice.below(3)] as const] }
  })
  return handmade(sections, dice.chance(0.5) ? deletes : [])
}

const roots = ['places', 'places', 'states', 'stakeholders', 'meta', 'users'] as const
const keys = [
  'a',
  'b',
  'c',
  'name',
  'deleted',
  'added',
  'title',
  '__proto__',
  'events/x',
  'a|purpose',
] as const

function struct(dice: Dice, id: () => Id): HandStruct {
  const die = dice.next()
  if (die < 0.05) return gc(1 + dice.below(3))
  if (die < 0.06) return skip(1)
  const content = contentOf(dice)
  if (die < 0.4) return { parent: dice.pick(roots), key: dice.pick(keys), content }
  if (die < 0.6) return { parent: id(), key: dice.pick(keys), content }
  if (die < 0.85) return { origin: id(), content }
  if (die < 0.9) return { right: id(), content }
  return { origin: id(), right: id(), content }
}

function contentOf(dice: Dice): HandStruct['content'] {
  const die = dice.next()
  if (die < 0.45) return json({ x: 1, y: dice.below(9) })
  if (die < 0.55) return json({ ja: '名' })
  if (die < 0.65) return json(true)
  if (die < 0.85) return map
  if (die < 0.95) return deleted(1 + dice.below(2))
  if (die < 0.97) return json(1, 2)
  return dice.chance(0.5) ? typed(dice.below(8)) : bytes(dice.below(12), 1, 65)
}

function some<T>(dice: Dice, most: number, make: () => T): T[] {
  return Array.from({ length: 1 + dice.below(most) }, make)
}
