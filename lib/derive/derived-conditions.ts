import type { AttributeRowId } from '#lib/model/attribute-row.ts'
import type { BaDuty } from '#lib/model/ba.ts'
import type { FlowCondition } from '#lib/model/flow-condition.ts'
import { behind } from './behind.ts'
import { termsKey, termsOfDemand, termsOfDuty, type Terms } from './condition-terms.ts'
import { isTransfer } from './flow.ts'
import type { Reading } from './reading.ts'
import { demandsOf, dutiesOf } from './requirements.ts'
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
  const pieces = merged([
    ...demandPieces(read, before),
    ...dutyPieces(read, before, 'providerRequires'),
    ...dutyPieces(read, unionOf(after), 'recipientMust'),
  ])
  const ends = after.map((bas) => ({ bas, asks: askedBy(read, bas) }))
  return strictest(read, pieces).map((piece): DerivedCondition => {
    const { about, operator, operand, side, strength, origin } = piece
    const isImplied = ends.length > 0 && ends.every((end) => isAskedAt(read, piece, end))
    return { about, operator, operand, side, strength, origin, isImplied }
  })
}

/** How many ba on either side, ways out, and conditions of one attribute are compared (DR-9). */
const mostBas = 64
const mostEnds = 16
const mostCompared = 32

/** One condition with what it was made of, to compare it. */
interface Piece extends Terms {
  /** the terms in one text */
  readonly key: string
  readonly side: FlowCondition['side']
  readonly strength: 'must' | 'should'
  readonly origin: readonly Origin[]
  /** the ba that ask for just this, as strongly */
  readonly bas: readonly string[]
  readonly what: Asking
  /** beyond what is compared: it stays, and is implied by its own ba alone */
  readonly isFarther?: true
}

type Asking = { readonly row: AttributeRowId; readonly asked: Asked } | { readonly duty: BaDuty }

function demandPieces(read: Reading, bas: readonly string[]): readonly Piece[] {
  return demandsOf(read, bas).flatMap(({ ba, row, strength, conditions }) => {
    // A mark without conditions still asks that something is said.
    const asked = conditions.length > 0 ? conditions : [{ op: 'stated' } as const]
    return asked.map((one): Piece => ({
      ...keyed(termsOfDemand(read, { ba, row, one })),
      side: 'providerRequires',
      strength,
      origin: [{ ba, at: row }],
      bas: [ba],
      what: { row, asked: { ba, one } },
    }))
  })
}

function dutyPieces(
  read: Reading,
  bas: readonly string[],
  side: 'providerRequires' | 'recipientMust',
): readonly Piece[] {
  return dutiesOf(read, bas).map(({ ba, duty }) => ({
    ...keyed(termsOfDuty(ba, duty)),
    side,
    strength: 'must',
    origin: [{ ba, at: duty.id }],
    bas: [ba],
    what: { duty },
  }))
}

function keyed(terms: Terms): Terms & Pick<Piece, 'key'> {
  return { ...terms, key: termsKey(terms) }
}

/** Pieces with the same terms become one: asked by both sides when either asks, a must when one of them is. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
  return [...Map.groupBy(pieces, ({ key }) => key).values()].flatMap((same) => {
    const must = same.filter(({ strength }) => strength === 'must')
    const decisive = must.length > 0 ? must : same
    const [first] = decisive
    if (first === undefined) return []
    return [{ ...joined(first, same), bas: [...new Set(decisive.flatMap(({ bas }) => bas))] }]
  })
}

/** The first of these, from where all of them come. */
function joined(first: Piece, all: readonly Piece[]): Piece {
  const sides = new Set(all.map(({ side }) => side))
  const origin = new Map(
    all.flatMap((one) => one.origin.map((from) => [`${from.ba}|${from.at}`, from] as const)),
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
function strictest(read: Reading, pieces: readonly Piece[]): readonly Piece[] {
  return [...Map.groupBy(pieces, ({ what }) => subjectOf(what)).values()].flatMap((all) => {
    const inOrder = all.toSorted((a, b) => (a.key < b.key ? -1 : 1))
    const [some, rest] = [inOrder.slice(0, mostCompared), inOrder.slice(mostCompared)]
    const isLess = (one: Piece, i: number) =>
      some.some(
        (other, j) => i !== j && meets(read, other, one) && (j < i || !meets(read, one, other)),
      )
    const kept = some.filter((one, i) => !isLess(one, i))
    const withLess = kept.map((one) => {
      const less = some.filter((other) => other !== one && meets(read, one, other))
      return joined(one, [one, ...less])
    })
    return [...withLess, ...rest.map((one) => ({ ...one, isFarther: true as const }))]
  })
}

function subjectOf(what: Asking): string {
  return 'row' in what ? what.row : `${what.duty.duty} ${what.duty.onEvent}`
}

/** Whether whoever meets one condition meets the other; what should be says nothing about what must be. */
function meets(read: Reading, strict: Piece, other: Piece): boolean {
  const [a, b] = [strict.what, other.what]
  if ('row' in a && 'row' in b)
    return (
      (strict.strength === 'must' || other.strength === 'should') &&
      isAsStrict(read, a.asked, b.asked)
    )
  if ('row' in a || 'row' in b || a.duty.duty === 'other') return false
  // What the recipient has to do anyway meets what the provider requires; not the other way round.
  const isOfThatSide = strict.side === other.side || strict.side !== 'providerRequires'
  return isOfThatSide && repeats(a.duty, b.duty)
}

/** What some ba ask, by what it is about. */
function askedBy(read: Reading, bas: readonly string[]) {
  return {
    demands: Map.groupBy(demandsOf(read, bas), ({ row }): string => row),
    duties: Map.groupBy(
      dutiesOf(read, bas).map(({ duty }) => duty),
      (duty) => subjectOf({ duty }),
    ),
  }
}

interface End {
  readonly bas: readonly string[]
  readonly asks: ReturnType<typeof askedBy>
}

function isAskedAt(read: Reading, piece: Piece, { bas, asks }: End): boolean {
  if (piece.bas.some((ba) => bas.includes(ba))) return true
  if (piece.isFarther === true) return false
  const { what, strength } = piece
  const about = subjectOf(what)
  if ('duty' in what) {
    const there = (asks.duties.get(about) ?? []).slice(0, mostCompared)
    return there.some((duty) => repeats(duty, what.duty))
  }
  const { row, asked } = what
  const lost = { ba: asked.ba, row, strength, conditions: [asked.one] }
  return isKept(read, lost, (asks.demands.get(about) ?? []).slice(0, mostCompared))
}

function unionOf(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].toSorted().slice(0, mostBas)
}

function distinct(ends: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(ends.map((bas) => [bas.join(' '), bas])).values()].slice(0, mostEnds)
}
