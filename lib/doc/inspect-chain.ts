import type * as Y from 'yjs'
import type { Given } from './inspect-bytes.ts'

interface Id {
  readonly client: number
  readonly clock: number
}

/** An item, or a part of one, in the chain of all that was ever written at one place; the last one is what stands there. */
interface Piece extends Id {
  readonly end: number
  readonly origin: Id | null
  readonly right: Id | null
  readonly isAlive: boolean
}

/** What is known of the place before the update, and who is still there after it. */
export interface Standing {
  readonly last: Y.Item | null
  readonly isGone: (item: Y.Item) => boolean
  readonly stateOf: (client: number) => number
}

/**
 * Whether something stands at a place after all new items have come to it, in the order given: the rule of Yjs
 * (`Item.integrate`) for items that do not know of each other, on a copy. A dead item that comes last leaves nothing.
 */
export function endsAlive(standing: Standing, puts: readonly Given[]): boolean {
  const chain: Piece[] = []
  for (let at = standing.last; at !== null; at = at.left) chain.push(known(at, standing))
  chain.reverse()
  for (const given of puts) insert(chain, fresh(given, standing.stateOf(given.client)))
  return chain.at(-1)?.isAlive === true
}

function known(item: Y.Item, { isGone }: Standing): Piece {
  const { client, clock } = item.id
  const isAlive = !item.deleted && !isGone(item)
  const { origin, rightOrigin: right } = item
  return { client, clock, end: clock + item.length, origin, right, isAlive }
}

function fresh(given: Given, state: number): Piece {
  const { client, end } = given
  const isAlive = !given.gone && given.content !== 'deleted'
  const right = idOf(given.rightClient, given.rightClock)
  // The part of it that is known already stands in the chain, and the rest behind it.
  if (given.clock < state) {
    return { client, clock: state, end, origin: { client, clock: state - 1 }, right, isAlive }
  }
  const origin = idOf(given.originClient, given.originClock)
  return { client, clock: given.clock, end, origin, right, isAlive }
}

function idOf(client: number, clock: number): Id | null {
  return client < 0 ? null : { client, clock }
}

function insert(chain: Piece[], piece: Piece): void {
  let left = piece.origin === null ? -1 : cut(chain, piece.origin, 1)
  const right = piece.right === null ? chain.length : cut(chain, piece.right, 0) + 1
  const end = right > left ? right : chain.length
  const competing = new Set<Piece>()
  const passed = new Set<Piece | undefined>()
  for (let at = left + 1; at < end; at += 1) {
    const other = chain[at]
    if (other === undefined) break
    passed.add(other)
    competing.add(other)
    const from = other.origin === null ? undefined : chain[find(chain, other.origin)]
    if (same(piece.origin, other.origin)) {
      if (other.client < piece.client) {
        left = at
        competing.clear()
      } else if (same(piece.right, other.right)) break
    } else if (from === undefined || !passed.has(from)) break
    else if (!competing.has(from)) {
      left = at
      competing.clear()
    }
  }
  chain.splice(left + 1, 0, piece)
}

/** Index of the piece that ends with an id (`after` 1) or stands before it (0); one that covers more is cut there. */
function cut(chain: Piece[], id: Id, after: 0 | 1): number {
  const at = find(chain, id)
  const piece = chain[at]
  if (piece === undefined) return -1
  const clock = id.clock + after
  if (clock === piece.clock) return at - 1
  if (clock < piece.end) {
    const origin = { client: piece.client, clock: clock - 1 }
    chain.splice(at, 1, { ...piece, end: clock }, { ...piece, clock, origin })
  }
  return at
}

/** Index of the piece that covers an id; from the end, where almost everything happens. */
function find(chain: readonly Piece[], { client, clock }: Id): number {
  return chain.findLastIndex((p) => p.client === client && p.clock <= clock && clock < p.end)
}

function same(a: Id | null, b: Id | null): boolean {
  return a === null ? b === null : b !== null && a.client === b.client && a.clock === b.clock
}
