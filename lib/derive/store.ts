import {
  cellNames,
  collectionNames,
  type CellName,
  type CollectionName,
} from '#lib/model/layout.ts'
import { circles, leadsTo } from '#lib/model/chains.ts'
import type { DataEvent } from '#lib/model/data-event.ts'
import { indexes, type IndexName } from './indexes.ts'
import type { ModelEdits } from './model-edits.ts'
import { looksTheSame } from './seen.ts'
import { Source, type Tracker } from './tracked.ts'

/** A place whose content checks read and edits change. */
class Slot<V> extends Source {
  value: V

  constructor(value: V) {
    super()
    this.value = value
  }
}

/** Members of one entry of an index, put in order when somebody reads them. */
class Bucket extends Source {
  members: string[] = []
  sorted: readonly string[] | undefined
}

/** Elements that came and went with one edit. */
export interface Moved {
  readonly came: (readonly [CollectionName, string])[]
  readonly went: (readonly [CollectionName, string])[]
}

type Collection = Map<string, Slot<object | undefined>>
type Table = Map<string, Slot<Map<string, object>>>

/**
 * The model as an engine keeps it: one slot an element, one for the cells of an element, one an entry of an index, each with who
 * has read it. `take` touches what an edit changed and nothing else (DR-2).
 */
export class Store {
  readonly #tracker: Tracker
  readonly #elements = perName<CollectionName, Collection>(collectionNames)
  readonly #cells = perName<CellName, Table>(cellNames)
  readonly #indexes = perName<IndexName, Map<string, Bucket>>(indexNames)
  readonly #where = new Map<string, Slot<readonly CollectionName[]>>()
  readonly #circular = new Map<string, Slot<boolean>>()
  #inCircles: ReadonlySet<string> = new Set()
  /** whether the whole flow was looked at once */
  #isBegun = false

  constructor(tracker: Tracker) {
    this.#tracker = tracker
  }

  /** An element; undefined when there is none. Whoever asks is asked again when one comes. */
  element(name: CollectionName, id: string): object | undefined {
    if (!this.#tracker.isFollowing) return this.#elements[name].get(id)?.value
    const slot = slotIn(this.#elements[name], id, nothing)
    this.#tracker.note(slot)
    return slot.value
  }

  /** The collections an id stands in: one, none, and more only while a merge has made a double (M-10). */
  where(id: string): readonly CollectionName[] {
    if (!this.#tracker.isFollowing) return this.#where.get(id)?.value ?? nobodyHasIt
    const slot = slotIn(this.#where, id, nowhere)
    this.#tracker.note(slot)
    return slot.value
  }

  /** A cell by the element it belongs to and the rest of its key. */
  cell(name: CellName, owner: string, rest: string): object | undefined {
    if (!this.#tracker.isFollowing) return this.#cells[name].get(owner)?.value.get(rest)
    const slot = slotIn(this.#cells[name], owner, noCells)
    this.#tracker.note(slot)
    return slot.value.get(rest)
  }

  /** All cells of an element by the rest of their keys, in no order. */
  cellsOf(name: CellName, owner: string): ReadonlyMap<string, object> {
    if (!this.#tracker.isFollowing) return this.#cells[name].get(owner)?.value ?? empty
    const slot = slotIn(this.#cells[name], owner, noCells)
    this.#tracker.note(slot)
    return slot.value
  }

  /** An entry of an index, in order and without doubles. */
  indexed(name: IndexName, key: string): readonly string[] {
    const index = this.#indexes[name]
    const isFollowing = this.#tracker.isFollowing
    const bucket = isFollowing ? bucketIn(index, key) : index.get(key)
    if (bucket === undefined) return nobody
    if (isFollowing) this.#tracker.note(bucket)
    bucket.sorted ??= inOrder(bucket.members)
    return bucket.sorted
  }

  /** Whether a state is derived from itself. */
  isInCircle(state: string): boolean {
    if (!this.#tracker.isFollowing) return this.#inCircles.has(state)
    const slot = slotIn(this.#circular, state, () => this.#inCircles.has(state))
    this.#tracker.note(slot)
    return slot.value
  }

  /** Takes in what makes the next version of the model; at first, the whole model. */
  take({ put, gone }: ModelEdits): Moved {
    const moved: Moved = { came: [], went: [] }
    const events: string[] = []
    for (const name of collectionNames) {
      const now = put[name] ?? none
      for (const id of Object.keys(now)) this.#move(name, id, now[id], moved)
      for (const id of gone[name] ?? []) this.#move(name, id, undefined, moved)
      if (name === 'events') events.push(...Object.keys(now), ...(gone.events ?? []))
    }
    for (const name of cellNames) {
      if (name === 'places') continue
      const now = put[name] ?? none
      for (const key of Object.keys(now)) this.#setCell(name, key, now[key])
      for (const key of gone[name] ?? []) this.#setCell(name, key, undefined)
    }
    if (events.length > 0) this.#lookForCircles(events)
    return moved
  }

  #move(name: CollectionName, id: string, now: object | undefined, { came, went }: Moved): void {
    const slot = slotIn(this.#elements[name], id, nothing)
    const old = slot.value
    if (old === now) return
    if (old === undefined || now === undefined) {
      const where = slotIn(this.#where, id, nowhere)
      if (old === undefined) {
        came.push([name, id])
        this.#setWhere(where, where.value.length === 0 ? alone[name] : [...where.value, name])
      } else {
        went.push([name, id])
        this.#setWhere(
          where,
          where.value.filter((one) => one !== name),
        )
      }
    }
    this.#reindex(name, id, old, now)
    slot.value = now
    const isSame = old !== undefined && now !== undefined && looksTheSame(name, old, now)
    if (!isSame) this.#tracker.touch(slot)
  }

  #setWhere(slot: Slot<readonly CollectionName[]>, names: readonly CollectionName[]): void {
    slot.value = names
    this.#tracker.touch(slot)
  }

  #setCell(name: CellName, key: string, now: object | undefined): void {
    const cut = key.indexOf('|')
    const [owner, rest] = cut < 0 ? [key, ''] : [key.slice(0, cut), key.slice(cut + 1)]
    const slot = slotIn(this.#cells[name], owner, noCells)
    const old = slot.value.get(rest)
    if (old === now) return
    this.#reindex(name, key, old, now)
    if (now === undefined) slot.value.delete(rest)
    else slot.value.set(rest, now)
    this.#tracker.touch(slot)
  }

  #reindex(from: CollectionName | CellName, id: string, old?: object, now?: object): void {
    for (const { name, pairs } of rulesFrom[from] ?? []) {
      const left = old === undefined ? [] : pairs(id, old)
      const came = now === undefined ? [] : pairs(id, now)
      if (left.length === 0 && came.length === 0) continue
      const index = this.#indexes[name]
      if (old === undefined) {
        for (const pair of came) this.#enter(index, pair)
        continue
      }
      const [before, after] = [keysOf(left), keysOf(came)]
      for (const pair of left) if (!after.has(pair.join('|'))) this.#withdraw(index, pair)
      for (const pair of came) if (!before.has(pair.join('|'))) this.#enter(index, pair)
    }
  }

  #enter(index: Map<string, Bucket>, [key, member]: Pair): void {
    const bucket = bucketIn(index, key)
    bucket.members.push(member)
    bucket.sorted = undefined
    this.#tracker.touch(bucket)
  }

  #withdraw(index: Map<string, Bucket>, [key, member]: Pair): void {
    const bucket = bucketIn(index, key)
    bucket.members = bucket.members.filter((one) => one !== member)
    bucket.sorted = undefined
    this.#tracker.touch(bucket)
  }

  /**
   * Which states are derived from themselves (I7). While there is no circle, only one through an event that changed can have come;
   * a circle is what merges make and people put right, so that then the whole flow may be walked.
   */
  #lookForCircles(changed: readonly string[]): void {
    const next = (state: string) =>
      (this.#indexes.users.get(state)?.members ?? []).flatMap(
        (id) => this.#event(id)?.outputs ?? [],
      )
    if (this.#isBegun && this.#inCircles.size === 0) {
      const closes = changed.some((id) => {
        const event = this.#event(id)
        return event?.inputs.some((i) => event.outputs.some((o) => leadsTo(o, i, next)))
      })
      if (!closes) return
    }
    this.#isBegun = true
    const before = this.#inCircles
    const states = [...this.#elements.states].filter(([, { value }]) => value !== undefined)
    this.#inCircles = new Set(
      circles(
        states.map(([id]) => id),
        next,
      ),
    )
    for (const state of new Set([...before, ...this.#inCircles])) {
      if (before.has(state) === this.#inCircles.has(state)) continue
      const slot = slotIn(this.#circular, state, () => false)
      slot.value = this.#inCircles.has(state)
      this.#tracker.touch(slot)
    }
  }

  #event(id: string): DataEvent | undefined {
    return this.#elements.events.get(id)?.value as DataEvent | undefined
  }
}

const none: Readonly<Record<string, object>> = {}

/** Where most ids stand: in one collection. */
const alone = Object.fromEntries(
  collectionNames.map((name) => [name, [name]]),
) as unknown as Readonly<Record<CollectionName, readonly CollectionName[]>>

const indexNames = Object.keys(indexes) as readonly IndexName[]

interface Rule {
  readonly name: IndexName
  readonly pairs: (id: string, value: object) => readonly Pair[]
}

type Pair = readonly [key: string, member: string]

/** The rules by where they take from. The table has each `pairs` beside the collection whose entities it takes. */
const rulesFrom: Readonly<Partial<Record<CollectionName | CellName, readonly Rule[]>>> =
  Object.groupBy(
    indexNames.map((name) => ({ ...(indexes[name] as unknown as Rule), name })),
    ({ name }) => indexes[name].from,
  )

function perName<N extends string, M extends Map<string, unknown>>(
  names: readonly N[],
): Record<N, M> {
  return Object.fromEntries(names.map((name) => [name, new Map()])) as Record<N, M>
}

function slotIn<V>(slots: Map<string, Slot<V>>, key: string, initial: () => V): Slot<V> {
  const known = slots.get(key)
  if (known !== undefined) return known
  const made = new Slot(initial())
  slots.set(key, made)
  return made
}

function bucketIn(index: Map<string, Bucket>, key: string): Bucket {
  const known = index.get(key)
  if (known !== undefined) return known
  const made = new Bucket()
  index.set(key, made)
  return made
}

function inOrder(members: readonly string[]): readonly string[] {
  return members.length < 2 ? members : [...new Set(members)].toSorted()
}

function keysOf(pairs: readonly Pair[]): ReadonlySet<string> {
  return new Set(pairs.map((pair) => pair.join('|')))
}

const nobody: readonly string[] = []
const nobodyHasIt: readonly CollectionName[] = []
const empty: ReadonlyMap<string, object> = new Map()

function nothing(): undefined {
  return undefined
}

function nowhere(): readonly CollectionName[] {
  return []
}

function noCells(): Map<string, object> {
  return new Map()
}
