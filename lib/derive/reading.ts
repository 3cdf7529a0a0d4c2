import type { AttributeCell } from '#lib/model/attribute.ts'
import type { AttributeRowId } from '#lib/model/attribute-row.ts'
import type { BaDemand } from '#lib/model/ba.ts'
import { leadsTo } from '#lib/model/chains.ts'
import type { CollectionName } from '#lib/model/layout.ts'
import type { ModelMeta } from '#lib/model/model.ts'
import type { Target } from '#lib/model/references.ts'
import type { IndexName } from './indexes.ts'
import { demandsOfBa, type Requirement } from './requirements.ts'
import type { Seen } from './seen.ts'
import { stateFacts, type StateFacts } from './state-facts.ts'
import type { Store } from './store.ts'
import { Answers } from './asked-about.ts'
import type { Tracker } from './tracked.ts'

/** What goes into an event and comes out of it. */
interface Ends {
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
}

/**
 * All that a check may know: the model, read piece by piece, so that it is known of each answer what it was made of (DR-2). Each
 * answer is in one order, whatever the order of the model (DR-3).
 */
export class Reading {
  readonly #store: Store
  readonly #facts: Answers<StateFacts>
  readonly #ends: Answers<Ends>
  readonly #demands: Answers<readonly Requirement[]>
  readonly #meta: ModelMeta

  constructor(store: Store, tracker: Tracker, meta: ModelMeta) {
    this.#store = store
    this.#meta = meta
    this.#facts = new Answers(tracker, (state) => stateFacts(this, state))
    this.#ends = new Answers(tracker, (event) => {
      const one = this.of('events', event)
      const there = (ids: readonly string[] = []) =>
        ids.filter((id) => this.of('states', id) !== undefined)
      return { inputs: there(one?.inputs), outputs: there(one?.outputs) }
    })
    this.#demands = new Answers(tracker, (ba) => demandsOfBa(this, ba))
  }

  /** The day the model speaks of. When it changes the engine begins anew, so it is not noted. */
  get day(): string {
    return this.#meta.asOf
  }

  get detail(): ModelMeta['detail'] {
    return this.#meta.detail
  }

  of<C extends CollectionName>(name: C, id: string): Seen<C> | undefined {
    return this.#store.element(name, id) as Seen<C> | undefined
  }

  /** What stands in a cell of table 3-2 itself; `kind`: for one kind inside a mixed data. */
  cell(state: string, row: AttributeRowId, kind?: string): AttributeCell | undefined {
    const rest = kind === undefined ? row : `${row}|${kind}`
    return this.#store.cell('attributes', state, rest) as AttributeCell | undefined
  }

  /** What a cell says, 左記と同様 followed; a way that comes back to itself says nothing. Same answer as `shownCell(…).says`. */
  says(state: string, row: AttributeRowId): AttributeCell | undefined {
    let cell = this.cell(state, row)
    if (cell?.sameAs === undefined) return cell
    const seen = new Set([state])
    while (cell?.sameAs !== undefined) {
      if (seen.has(cell.sameAs) || seen.size > farthest) return undefined
      seen.add(cell.sameAs)
      cell = this.cell(cell.sameAs, row)
    }
    return cell
  }

  /** Everything written about a state by its key without the state (`row` or `row|kind`), in no order. */
  written(state: string): ReadonlyMap<string, AttributeCell> {
    return this.#store.cellsOf('attributes', state) as ReadonlyMap<string, AttributeCell>
  }

  demand(ba: string, row: AttributeRowId): BaDemand | undefined {
    return this.#store.cell('demands', ba, row) as BaDemand | undefined
  }

  /** The rows a ba says something about. */
  demanded(ba: string): readonly AttributeRowId[] {
    const rows = this.#store.cellsOf('demands', ba).keys()
    return [...rows].toSorted() as AttributeRowId[]
  }

  /** Viewpoints of an event of which it is said why they have no risk, in no order. */
  settled(event: string): ReadonlyMap<string, object> {
    return this.#store.cellsOf('coverage', event)
  }

  /** Entries of our catalogue that somebody has said do not apply to an event, in no order. */
  setAside(event: string): ReadonlyMap<string, object> {
    return this.#store.cellsOf('suggestions', event)
  }

  /** Who names an element: an entry of an index, in order. */
  who(index: IndexName, key: string): readonly string[] {
    return this.#store.indexed(index, key)
  }

  isInCircle(state: string): boolean {
    return this.#store.isInCircle(state)
  }

  /** Whether an id exists where a reference expects it; depends on nothing but that. */
  exists(to: Exclude<Target, 'kinds'>, id: string): boolean {
    const where = this.#store.where(id)
    return to === 'any' ? where.length > 0 : where.includes(to)
  }

  /** The attributes of a state as they are known or inherited; worked out once for everybody who asks. */
  facts(state: string): StateFacts {
    return this.#facts.about(state)
  }

  /** The states an event names and the model holds; worked out once for all its checks. */
  ends(event: string): Ends {
    return this.#ends.about(event)
  }

  /** What a ba demands; worked out once for everybody who asks. */
  demands(ba: string): readonly Requirement[] {
    return this.#demands.about(ba)
  }

  /** For the engine: an element is no more. */
  forget(id: string): void {
    this.#facts.forget(id)
    this.#ends.forget(id)
    this.#demands.forget(id)
  }

  /** Whether a party is named in a list, itself or as a part of what is named; the same answer as `coveredBy` gives. */
  isWithin(who: string, list: readonly string[]): boolean {
    return list.includes(who) || (list.length > 0 && this.#isPartOf(who, list))
  }

  /** The organisation a party is a part of; the same answer as `organisationOf` gives. */
  organisation(who: string): string {
    let at = who
    let seen: Set<string> | undefined
    for (;;) {
      const parent = this.of('stakeholders', at)?.parent
      if (parent === undefined || seen?.has(parent) === true) return at
      seen ??= new Set([at])
      seen.add(parent)
      at = parent
    }
  }

  #isPartOf(who: string, list: readonly string[]): boolean {
    const around = (id: string): readonly string[] => {
      const parent = this.of('stakeholders', id)?.parent
      const groups = this.who('groupsOf', id)
      return parent === undefined ? groups : [parent, ...groups]
    }
    return list.some((named) => leadsTo(who, named, around))
  }
}

/** How many steps 左記と同様 is followed (DR-9). */
const farthest = 64
