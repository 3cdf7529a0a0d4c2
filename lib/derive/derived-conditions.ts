import type { AttributeRowId } from '#lib/model/attribute-row.ts'
import type { BaDuty } from '#lib/model/ba.ts'
import type { FlowCondition } from '#lib/model/flow-condition.ts'
import { behind } from './behind.ts'
import { termsKey, termsOfDemand, termsOfDuty, type Terms } from './condition-terms.ts'
import { isTransfer } from './flow.ts'
import type { Reading } from './reading.ts'
import { demandsOf, dutiesOf, type Requirement } from './requirements.ts'
import { isAsStrict, isKept, repeats, type Asked } from './strictness.ts'

/** From where a condition comes: of which ba, and there a row of table 3-1 or the id of a duty. */
export interface Origin {
  readonly ba: string
  readonly at: string
}

/** A condition of a transfer as it follows from the ba before and behind it (DR-20). */
export interface DerivedCondition extends Terms {
  readonly side: FlowCondition['side']
  readonly strength: 'must' | 'should'
  readonly origin: readonly Origin[]
  /** whether the ba over everything behind the transfer already ask for it, at least as strictly (DR-21) */
  readonly isImplied: boolean
}

/** The conditions of an event that hands data on, each once, in no order; of other events, and of those out of scope, none. */
export function derivedConditions(read: Reading, id: string): readonly DerivedCondition[] {
  const event = read.of('events', id)
  if (event === undefined || !event.inScope || !isTransfer(event)) return []
  const before = unionOf(read.ends(id).inputs.map((state) => read.facts(state).bas))
  const after = distinct(behind(read, id, event).map(({ bas }) => bas.slice(0, mostBas)))
  const demands = strictest(merged(demandPieces(read, before, after)), (a, b) => isMet(read, a, b))
  const duties = strictest(merged(dutyPieces(read, before, after)), hasIt)
  return [...demands, ...duties].map(({ asked: _asked, duty: _duty, ...one }) => one)
}

/** How many ba on either side, ways out, and conditions of one attribute are compared (DR-9). */
const mostBas = 64
const mostEnds = 16
const mostCompared = 32

interface Piece extends DerivedCondition {
  readonly asked?: Asked & { readonly row: AttributeRowId }
  readonly duty?: BaDuty
}

type Ends = readonly (readonly string[])[]

function demandPieces(read: Reading, before: readonly string[], ends: Ends): readonly Piece[] {
  const there = ends.map((bas) => Map.groupBy(demandsOf(read, bas), ({ row }) => row))
  return demandsOf(read, before).flatMap((demand) => {
    const { ba, row, strength } = demand
    // A mark without conditions still asks that something is said.
    const conditions =
      demand.conditions.length > 0 ? demand.conditions : [{ op: 'stated' } as const]
    return conditions.map((one): Piece => {
      const lost: Requirement = { ...demand, conditions: [one] }
      const isThere = (bas: readonly string[], i: number) =>
        bas.includes(ba) || isKept(read, lost, there[i]?.get(row) ?? [])
      return {
        ...termsOfDemand(read, { ba, row, one }),
        side: 'providerRequires',
        strength,
        origin: [{ ba, at: row }],
        isImplied: ends.length > 0 && ends.every(isThere),
        asked: { ba, row, one },
      }
    })
  })
}

function dutyPieces(read: Reading, before: readonly string[], ends: Ends): readonly Piece[] {
  const there = ends.map((bas) => dutiesOf(read, bas))
  const piece = (
    side: 'providerRequires' | 'recipientMust',
    { ba, duty }: { readonly ba: string; readonly duty: BaDuty },
  ): Piece => ({
    ...termsOfDuty(ba, duty),
    side,
    strength: 'must',
    origin: [{ ba, at: duty.id }],
    isImplied:
      ends.length > 0 &&
      ends.every(
        (bas, i) => bas.includes(ba) || (there[i] ?? []).some((other) => repeats(other.duty, duty)),
      ),
    duty,
  })
  return [
    ...dutiesOf(read, before).map((one) => piece('providerRequires', one)),
    ...dutiesOf(read, unionOf(ends)).map((one) => piece('recipientMust', one)),
  ]
}

/** Pieces with the same terms become one: asked by both sides when either asks, a must when one of them is. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
  return [...Map.groupBy(pieces, termsKey).values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const must = same.filter(({ strength }) => strength === 'must')
    const decisive = must.length > 0 ? must : same
    const { strength } = decisive[0] ?? first
    const isImplied = decisive.some((one) => one.isImplied)
    return [{ ...joined(first, same), strength, isImplied }]
  })
}

/** The first of these, from where all of them come. */
function joined(first: Piece, same: readonly Piece[]): Piece {
  const sides = new Set(same.map(({ side }) => side))
  const origin = new Map(
    same.flatMap((one) => one.origin.map((from) => [`${from.ba}|${from.at}`, from] as const)),
  )
  return {
    ...first,
    side: sides.size > 1 ? 'both' : first.side,
    origin: [...origin].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, from]) => from),
  }
}

/**
 * Of conditions about the same thing those that no other one is as strict as. What falls away is one more origin of what stays, because
 * whoever meets that meets it.
 */
function strictest(
  pieces: readonly Piece[],
  meets: (strict: Piece, other: Piece) => boolean,
): readonly Piece[] {
  return [...Map.groupBy(pieces, aboutWhat).values()].flatMap((all) => {
    const some = all.toSorted((a, b) => (termsKey(a) < termsKey(b) ? -1 : 1)).slice(0, mostCompared)
    const isLess = (one: Piece, i: number) =>
      some.some((other, j) => i !== j && meets(other, one) && (j < i || !meets(one, other)))
    const kept = some.filter((one, i) => !isLess(one, i))
    const rest = all.filter((one) => !some.includes(one))
    return [
      ...kept.map((one) =>
        joined(one, [one, ...some.filter((less) => less !== one && meets(one, less))]),
      ),
      ...rest,
    ]
  })
}

function aboutWhat({ asked, duty, operator }: Piece): string {
  return asked?.row ?? `${operator} ${duty?.onEvent ?? ''}`
}

function isMet(read: Reading, strict: Piece, other: Piece): boolean {
  if (strict.asked === undefined || other.asked === undefined) return false
  if (strict.strength === 'should' && other.strength === 'must') return false
  return isAsStrict(read, strict.asked, other.asked)
}

/** What the recipient has to do anyway meets what the provider requires; not the other way round. */
function hasIt(strict: Piece, other: Piece): boolean {
  if (strict.duty === undefined || other.duty === undefined || strict.duty.duty === 'other')
    return false
  const isOfThatSide = strict.side === other.side || strict.side !== 'providerRequires'
  return isOfThatSide && repeats(strict.duty, other.duty)
}

function unionOf(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].toSorted().slice(0, mostBas)
}

function distinct(ends: Ends): Ends {
  return [...new Map(ends.map((bas) => [bas.join(' '), bas])).values()].slice(0, mostEnds)
}
