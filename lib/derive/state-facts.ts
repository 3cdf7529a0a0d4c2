import type { AttributeCell } from '#lib/model/attribute.ts'
import { attributeRows, type AttributeRowId } from '#lib/model/attribute-row.ts'
import { baPhase } from '#lib/model/queries/ba-phase.ts'
import { isFilled } from '#lib/model/queries/attribute-table.ts'
import type { Term } from '#lib/model/term.ts'
import { valueLevels, type CategoryCode } from '#lib/model/vocabulary.ts'
import { rankOf } from './identifiability.ts'
import type { Reading } from './reading.ts'
import { demandsOf, type Requirement } from './requirements.ts'
import { scopeOf, type Scope } from './scope.ts'

/** 属性の状態 / what is known about one state: its own values, else what it inherited (DR-4). Undefined is unknown. */
export interface StateFacts {
  /** ba it is a member of that are in force on the day of the model, in order (checks.md, "covering") */
  readonly bas: readonly string[]
  /** what they demand of it */
  readonly demands: readonly Requirement[]
  readonly codes: readonly CategoryCode[]
  /** how near to a person it is, 0 to 5 (framework.md §4.3; DR-5) */
  readonly rank: number | undefined
  readonly scope: Scope | undefined
  readonly purposes: readonly string[] | undefined
  readonly controller: string | undefined
  readonly holders: readonly string[] | undefined
  /** holders that left with a recorded reason */
  readonly relinquished: readonly string[]
  /** 0 to 3 */
  readonly level: number | undefined
  readonly systems: readonly string[] | undefined
  readonly term: Term | undefined
}

/** What an engine keeps for every state (`Reading.facts`). */
export function stateFacts(read: Reading, state: string): StateFacts {
  const cell = folded(read, state)
  const categories = attributeRows.filter((row) => row.key === 'category').map(({ id }) => cell(id))
  const codes = categories.flatMap((one) =>
    one?.status === 'concrete' && one.value?.key === 'category' ? one.value.codes : [],
  )
  const values = {
    scope: valueOf(cell('disclosureScope'), 'disclosureScope')?.scope,
    holders: valueOf(cell('rightsHolders'), 'rightsHolders'),
    level: valueOf(cell('value'), 'value')?.level,
  }
  const bas = read.who('basOver', state).filter((id) => isInForce(read, id))
  return {
    bas,
    demands: demandsOf(read, bas),
    codes,
    rank: rankOf(codes, categories[0]?.status === 'notApplicable'),
    scope: values.scope === undefined ? undefined : scopeOf(read, values.scope.layers),
    purposes: valueOf(cell('purpose'), 'purpose')?.codes,
    controller: valueOf(cell('controller'), 'controller')?.controller,
    holders: values.holders?.holders.map((holder) => holder.who),
    relinquished: values.holders?.relinquished?.map((one) => one.who) ?? [],
    level: values.level === undefined ? undefined : valueLevels.indexOf(values.level),
    systems: valueOf(cell('location'), 'location')?.systems,
    term: valueOf(cell('usageTerm'), 'usageTerm')?.term,
  }
}

/** Whether a ba exists and is in force on the day of the model (M-26). */
export function isInForce(read: Reading, ba: string): boolean {
  const one = read.of('bas', ba)
  return one !== undefined && baPhase(one, read.day) === 'inForce'
}

/**
 * What a state says, else what it brings with it (DR-4): a data that is only handed on or kept stays what it was, except who
 * manages it and where it lies. Looked for along events with exactly one input of the same data, sixteen of them at most.
 */
function folded(read: Reading, state: string): (row: AttributeRowId) => AttributeCell | undefined {
  const way: (string | undefined)[] = [state]
  const back = (i: number): string | undefined => {
    const before = way[i - 1]
    if (i >= way.length) way.push(before === undefined ? undefined : handedOnFrom(read, before))
    return way[i]
  }
  return (row) => {
    const own = read.says(state, row)
    if (isSaid(own) || !isInherited(row)) return own
    for (let i = 1; i <= longestInheritance; i += 1) {
      const at = back(i)
      if (at === undefined) return own
      const cell = read.says(at, row)
      if (isSaid(cell)) return cell
    }
    return own
  }
}

/** From which state a state has what it does not say itself (DR-4); undefined when nothing is inherited. */
export function inheritedFrom(
  read: Reading,
  state: string,
  row: AttributeRowId,
): string | undefined {
  if (isSaid(read.says(state, row)) || !isInherited(row)) return undefined
  let at: string | undefined = state
  for (let i = 1; i <= longestInheritance; i += 1) {
    at = at === undefined ? undefined : handedOnFrom(read, at)
    if (at === undefined) return undefined
    const cell = read.says(at, row)
    if (isSaid(cell)) return isFilled(cell) ? at : undefined
  }
  return undefined
}

/** Who manages a data and where it lies is what a transfer changes (p10). */
function isInherited(row: AttributeRowId): boolean {
  return row !== 'controller' && row !== 'location'
}

/** Whether somebody has decided what stands there: a value, words, "does not apply", or that it is still to be determined. */
function isSaid(cell: AttributeCell | undefined): boolean {
  return isFilled(cell) || cell?.status === 'tbd'
}

const longestInheritance = 16

function handedOnFrom(read: Reading, state: string): string | undefined {
  const asset = read.of('states', state)?.asset
  const makers = read.who('makers', state)
  const [maker] = makers
  const event = maker === undefined || makers.length > 1 ? undefined : read.of('events', maker)
  if (asset === undefined || event === undefined) return undefined
  if (event.kind !== 'transfer_provide' && event.kind !== 'store') return undefined
  const same = event.inputs.filter((id) => read.of('states', id)?.asset === asset)
  return same.length === 1 && same[0] !== state ? same[0] : undefined
}

type Value = NonNullable<AttributeCell['value']>

function valueOf<K extends Value['key']>(
  cell: AttributeCell | undefined,
  key: K,
): Extract<Value, { key: K }> | undefined {
  const value = cell?.status === 'concrete' ? cell.value : undefined
  return value?.key === key ? (value as Extract<Value, { key: K }>) : undefined
}
