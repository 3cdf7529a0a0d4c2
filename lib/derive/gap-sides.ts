import type { AttributeRowId } from '#lib/model/attribute-row.ts'
import type { BaDuty } from '#lib/model/ba.ts'
import { lengthInDays } from '#lib/model/queries/term-end.ts'
import { clash, endsBefore } from './clash.ts'
import type { Reading } from './reading.ts'
import type { Requirement } from './requirements.ts'
import { isKept, repeats } from './strictness.ts'

/** What one institution says about one thing: demands on an attribute, or duties of one kind. Of several ba, all of them. */
export interface GapSide {
  readonly demands: readonly Requirement[]
  readonly duties: readonly { readonly ba: string; readonly duty: BaDuty }[]
}

/** How two institutions lie to each other (`institution-gap.ts`). */
export type Relation =
  | 'equal'
  | 'leftStricter'
  | 'rightStricter'
  | 'onlyLeft'
  | 'onlyRight'
  | 'conflict'

/** The relation seen from the other side. */
export function mirrored(relation: Relation): Relation {
  return mirror[relation]
}

const mirror = {
  equal: 'equal',
  leftStricter: 'rightStricter',
  rightStricter: 'leftStricter',
  onlyLeft: 'onlyRight',
  onlyRight: 'onlyLeft',
  conflict: 'conflict',
} as const satisfies Record<Relation, Relation>

/**
 * The relation of two sides, at least one of which says something: in the order of F-14. Where whoever keeps to one side does not keep to
 * the other, either way round, it is a conflict (DR-25).
 */
export function relationOf(read: Reading, left: GapSide, right: GapSide): Relation {
  if (isSilent(right)) return 'onlyLeft'
  if (isSilent(left)) return 'onlyRight'
  const [byLeft, byRight] = [covers(read, left, right), covers(read, right, left)]
  if (byLeft && byRight) return 'equal'
  return byLeft ? 'leftStricter' : byRight ? 'rightStricter' : 'conflict'
}

function isSilent({ demands, duties }: GapSide): boolean {
  return demands.length === 0 && duties.length === 0
}

function covers(read: Reading, one: GapSide, other: GapSide): boolean {
  return (
    other.demands.every((lost) => isKept(read, lost, one.demands)) &&
    other.duties.every(({ duty }) => one.duties.some((mine) => repeats(mine.duty, duty)))
  )
}

/** Whether no value at all satisfies both sides (F-17): ways that exclude each other, or to be kept longer than it may be used. */
export function excludesEachOther(
  read: Reading,
  row: AttributeRowId,
  [left, right]: readonly [GapSide & BasOf, GapSide & BasOf],
): boolean {
  const [ours, theirs] = [askedOf(left), askedOf(right)]
  if (ours.some((one) => theirs.some((other) => clash(read, one, other)))) return true
  if (row !== 'usageTerm') return false
  const outlives = (keeping: BasOf, using: typeof ours) =>
    leastKept(read, keeping).some((least) => using.some(({ one }) => endsBefore(one, least)))
  return outlives(left, theirs) || outlives(right, ours)
}

interface BasOf {
  readonly bas: readonly string[]
}

/** How many conditions of one attribute are compared (DR-9). */
const mostCompared = 32

function askedOf({ demands }: GapSide) {
  return demands
    .flatMap(({ ba, conditions }) => conditions.map((one) => ({ ba, one })))
    .slice(0, mostCompared)
}

function leastKept(read: Reading, { bas }: BasOf): readonly number[] {
  return bas.flatMap((id) => {
    const least = read.of('bas', id)?.minRetention
    return least === undefined ? [] : [lengthInDays(least)]
  })
}
