import { remember } from '#lib/base/remember.ts'
import type { AttributeCell } from '#lib/model/attribute.ts'
import type { BaDemand } from '#lib/model/ba.ts'
import type { CollectionName } from '#lib/model/layout.ts'
import type { Measure } from '#lib/model/measure.ts'
import type { Model, ModelMeta } from '#lib/model/model.ts'

/** Keys with what stands under them, in the order of the model. */
export type Entries<V> = readonly (readonly [key: string, value: V])[]

/** 一件 / one element of a collection of the model. */
type Piece<C extends CollectionName> =
  Model[C] extends Readonly<Record<string, infer V>> ? V : never

/**
 * A model read piece by piece, so that it can be noted what an answer rests on (AG-80): what is read twice of models that differ elsewhere is
 * the same object, or a list of the same.
 */
export interface Pieces {
  readonly of: <C extends CollectionName>(name: C, id: string) => Piece<C> | undefined
  readonly meta: <K extends keyof ModelMeta>(field: K) => ModelMeta[K]
  /** attribute cells of a state, by their key without it (`row` or `row|kind`) */
  readonly cellsOf: (state: string) => Entries<AttributeCell>
  readonly cell: (key: string) => AttributeCell | undefined
  readonly measuresAgainst: (risk: string) => Entries<Measure>
  /** ba that an element is a member of, by id */
  readonly basWith: (member: string) => readonly string[]
  /** what a ba demands, by attribute row */
  readonly demandsOf: (ba: string) => Entries<BaDemand>
}

/** The pieces of a model as it is. */
export const piecesOf = remember((model: Model): Pieces => {
  const own = <V>(record: Readonly<Record<string, V>>, id: string): V | undefined =>
    Object.hasOwn(record, id) ? record[id] : undefined
  return {
    of: <C extends CollectionName>(name: C, id: string) =>
      own(model[name] as Readonly<Record<string, Piece<C>>>, id),
    meta: (field) => model.meta[field],
    cellsOf: (state) => byState(model.attributes).get(state) ?? nothing,
    cell: (key) => own(model.attributes, key),
    measuresAgainst: (risk) => byRisk(model.measures).get(risk) ?? nothing,
    basWith: (member) => byMember(model.bas).get(member) ?? nothing,
    demandsOf: (ba) => byBa(model.demands).get(ba) ?? nothing,
  }
})

const nothing: readonly never[] = []

/** Cells sorted out by the first part of their key. */
const sortedOut = <V>() =>
  remember((cells: Readonly<Record<string, V>>): ReadonlyMap<string, Entries<V>> => {
    const found = new Map<string, [string, V][]>()
    for (const [key, value] of Object.entries(cells)) {
      const end = key.indexOf('|')
      put(found, key.slice(0, end), [key.slice(end + 1), value])
    }
    return found
  })
const byState = sortedOut<AttributeCell>()
const byBa = sortedOut<BaDemand>()

const byRisk = remember((measures: Model['measures']) => {
  const found = new Map<string, [string, Measure][]>()
  for (const [id, measure] of Object.entries(measures))
    for (const risk of new Set(measure.risks)) put(found, risk, [id, measure])
  return found
})

const byMember = remember((bas: Model['bas']) => {
  const found = new Map<string, string[]>()
  for (const [id, ba] of Object.entries(bas))
    for (const member of new Set(ba.members)) put(found, member, id)
  return found
})

function put<V>(into: Map<string, V[]>, key: string, value: V): void {
  const known = into.get(key)
  if (known === undefined) into.set(key, [value])
  else known.push(value)
}
