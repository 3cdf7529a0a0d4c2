import { nameFrom } from '#lib/base/name-from.ts'
import { attributeRowIds, type AttributeRowId } from '#lib/model/attribute-row.ts'
import type { BaDuty } from '#lib/model/ba.ts'
import type { InstitutionGap } from '#lib/model/institution-gap.ts'
import type { Model } from '#lib/model/model.ts'
import { adjustmentsFor, type ProposedAdjustment } from './gap-adjustments.ts'
import {
  excludesEachOther,
  mirrored,
  relationOf,
  type GapSide,
  type Relation,
} from './gap-sides.ts'
import type { Reading } from './reading.ts'
import { readingOf } from './reading-of.ts'
import { demandsOf, dutiesOf } from './requirements.ts'

/** A difference as people wrote it, turned to the sides that are asked for. */
interface RecordedGap extends Pick<InstitutionGap, 'relation' | 'status' | 'adjustment'> {
  readonly id: string
}

/** 制度間の差 / one thing two institutions say something about, and what each says (p3; ). */
export interface Gap {
  /** a row of table 3-1, `duty.record.transfer_provide`, or what a row of the model calls it */
  readonly about: string
  readonly row?: AttributeRowId
  readonly duty?: Pick<BaDuty, 'duty' | 'onEvent'>
  readonly left: GapSide
  readonly right: GapSide
  /** undefined: neither institution says anything about it in this model; only people have */
  readonly relation: Relation | undefined
  /** no value satisfies both (F-17) */
  readonly isExclusive: boolean
  readonly proposed: readonly ProposedAdjustment[]
  readonly recorded: readonly RecordedGap[]
}

/** How one ba lies to another, thing by thing, in the order of table 3-1, then duties, then what people named otherwise (DR-25, DR-26). */
export function gapsBetween(model: Model, left: string, right: string): readonly Gap[] {
  return gapsOf(model, [left], [right])
}

/** The same for the laws of two countries (`EU` counts as one): all ba that are laws and have that jurisdiction (DR-28). */
export function gapsBetweenCountries(model: Model, left: string, right: string): readonly Gap[] {
  return gapsOf(model, lawsOfCountry(model, left), lawsOfCountry(model, right))
}

/** The ba that are laws of a jurisdiction, in order; at most 64. */
export function lawsOfCountry(model: Model, country: string): readonly string[] {
  return Object.keys(model.bas)
    .filter((id) => {
      const ba = model.bas[id]
      return ba?.normType === 'law' && ba.jurisdiction === country
    })
    .toSorted()
    .slice(0, mostBas)
}

/** How many laws of one country are looked at, and how many demands about one thing (DR-9). */
const mostBas = 64
const mostCompared = 32

type Bas = readonly string[]

function gapsOf(model: Model, left: Bas, right: Bas): readonly Gap[] {
  const read = readingOf(model)
  const recorded = recordedBetween(model, left, right)
  const isOfPersons = [...left, ...right].some((ba) => model.bas[ba]?.category === 'personalData')
  const [ours, theirs] = [saidBy(read, left), saidBy(read, right)]
  const found = [...new Set([...ours.keys(), ...theirs.keys()])].map((about): Gap => {
    const sides = [ours.get(about) ?? silent, theirs.get(about) ?? silent] as const
    const relation = relationOf(read, sides[0], sides[1])
    const row = attributeRowIds.find((one) => one === about)
    const isExclusive =
      row !== undefined &&
      excludesEachOther(read, row, [
        { ...sides[0], bas: left },
        { ...sides[1], bas: right },
      ])
    const settled = isExclusive ? 'conflict' : relation
    const duty = [...sides[0].duties, ...sides[1].duties][0]?.duty
    return {
      about,
      ...(row === undefined ? {} : { row }),
      ...(duty === undefined ? {} : { duty: { duty: duty.duty, onEvent: duty.onEvent } }),
      left: sides[0],
      right: sides[1],
      relation: settled,
      isExclusive,
      proposed: adjustmentsFor(settled, row ?? 'duty', { isExclusive, isOfPersons }),
      recorded: recorded.get(about) ?? [],
    }
  })
  const said = new Set(found.map(({ about }) => about))
  const others = [...recorded].flatMap(([about, rows]): readonly Gap[] =>
    said.has(about)
      ? []
      : [
          {
            about,
            left: silent,
            right: silent,
            relation: undefined,
            isExclusive: false,
            proposed: [],
            recorded: rows,
          },
        ],
  )
  return [...found, ...others].toSorted(inOrder)
}

const silent: GapSide = { demands: [], duties: [] }

function saidBy(read: Reading, bas: Bas): ReadonlyMap<string, GapSide> {
  const demands = Map.groupBy(demandsOf(read, bas), ({ row }): string => row)
  const duties = Map.groupBy(dutiesOf(read, bas), ({ duty }) => nameOfDuty(duty))
  return new Map<string, GapSide>([
    ...[...demands].map(
      ([about, all]) => [about, { demands: all.slice(0, mostCompared), duties: [] }] as const,
    ),
    ...[...duties].map(
      ([about, all]) => [about, { demands: [], duties: all.slice(0, mostCompared) }] as const,
    ),
  ])
}

/** Duties in words of their own are the same only when the words are. */
function nameOfDuty({ duty, onEvent, text }: BaDuty): string {
  const own = duty === 'other' ? `.${nameFrom(text?.ja ?? '')}` : ''
  return `duty.${duty}.${onEvent}${own}`
}

function recordedBetween(
  model: Model,
  left: Bas,
  right: Bas,
): ReadonlyMap<string, readonly RecordedGap[]> {
  const rows = Object.keys(model.institutionGaps)
    .toSorted()
    .flatMap((id): readonly { about: string; gap: RecordedGap }[] => {
      const row = model.institutionGaps[id]
      if (row === undefined) return []
      const { relation, status, adjustment } = row
      const isAsAsked = left.includes(row.left) && right.includes(row.right)
      const isTurned = left.includes(row.right) && right.includes(row.left)
      if (!isAsAsked && !isTurned) return []
      const gap = {
        id,
        relation: isAsAsked ? relation : mirrored(relation),
        status,
        ...(adjustment === undefined ? {} : { adjustment }),
      }
      return [{ about: row.about, gap }]
    })
  return new Map(
    [...Map.groupBy(rows, ({ about }) => about)].map(([about, all]) => [
      about,
      all.map(({ gap }) => gap),
    ]),
  )
}

function inOrder(a: Gap, b: Gap): number {
  return placeOf(a) - placeOf(b) || (a.about < b.about ? -1 : a.about > b.about ? 1 : 0)
}

function placeOf({ row, duty }: Gap): number {
  if (row !== undefined) return attributeRowIds.indexOf(row)
  return attributeRowIds.length + (duty === undefined ? 1 : 0)
}
