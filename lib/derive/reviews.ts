import type { Model } from '#lib/model/model.ts'
import { compareIds } from '#lib/model/queries/flow-order.ts'
import {
  reviewCauses,
  reviewResultNames,
  type ReviewCause,
  type ReviewResult,
} from '#lib/model/review-names.ts'
import { comparePlaces, type AttributedChange, type LogPlace } from './attributed-change.ts'
import { readingOf } from './reading-of.ts'
import { hitsOf, type Hit } from './review-causes.ts'
import { differsIn, type Differs } from './review-rests.ts'
import { piecesOf, type Came } from './review-stood.ts'
import { reviewResults } from './review-table.ts'
import { isSame } from './seen.ts'

/** 見直しが必要 / one result that has to be looked at again, because of which changes by whom (framework.md §4.6). */
export interface Review {
  /** names the result and the kind of cause; the same as long as both are */
  readonly key: string
  readonly result: ReviewResult
  readonly step: 1 | 2 | 3 | 4 | 5
  /** what the result is about; may be gone, then it is a ba or an event */
  readonly element: string
  readonly cause: ReviewCause
  /** what in the result stood before the change, in order, 64 at most */
  readonly concerns: readonly string[]
  /** those that still make a difference, newest first, five at most */
  readonly changes: readonly AttributedChange[]
  /** how many changes there are */
  readonly count: number
  /** where the newest change stands, also one that was taken back: whoever looks, looks at what stood there */
  readonly last: LogPlace
}

/** What has to be looked at again, and how far that was looked for (DR-38). */
export interface ReviewsTold {
  /** in the order of the steps */
  readonly reviews: readonly Review[]
  /** ISO 8601, of the oldest change that was considered; `null`: none is older */
  readonly since: string | null
  /** how many items more there are, all of older changes */
  readonly more: number
}

/** What changes make be looked at again as long as they make a difference, whoever has looked. */
export interface ReviewsFound {
  /** newest first */
  readonly items: readonly Item[]
  readonly since: string | null
  readonly differs: Differs
}

/** One result and one kind of cause, with all changes that are. */
interface Item {
  readonly key: string
  /** newest first, at least one */
  readonly hits: readonly [StoodHit, ...StoodHit[]]
}

interface StoodHit {
  readonly hit: Hit
  /** when what stood before the change had come, each place once; undefined: before the log that is looked at */
  readonly came: readonly (LogPlace | undefined)[]
  /** what stood there is about these */
  readonly about: readonly string[]
}

/**
 * What changes make be looked at again, of the newest 4,000 changes (DR-9). Whoever reads a log reads one change more than are
 * considered. Results in `leftOut` are neither told nor counted.
 */
export function findReviews(
  changes: readonly AttributedChange[],
  model: Model,
  leftOut: readonly ReviewResult[] = [],
): ReviewsFound {
  const read = readingOf(model)
  const newest = changes.toSorted(newestFirst).slice(0, mostChangesConsidered)
  const came = cameIn(newest)
  const of = onceEach((hit) =>
    piecesOf(read, hit)?.map((one) => ({ ...one, came: latest(one.names.map(came)) })),
  )
  const found = new Map<string, [StoodHit, ...StoodHit[]]>()
  for (const change of newest) {
    for (const hit of hitsOf(read, change)) {
      if (leftOut.includes(hit.result)) continue
      const stood = of(hit)?.filter((one) => isBefore(one.came, change))
      if (stood?.length === 0) continue
      const key = `${hit.result}:${hit.element}:${hit.cause}`
      const one: StoodHit = {
        hit,
        came: [...new Set(stood?.map((piece) => piece.came) ?? [undefined])],
        about: [...new Set(stood?.map(({ about }) => about))],
      }
      const item = found.get(key)
      if (item === undefined) found.set(key, [one])
      else item.push(one)
    }
  }
  const isAll = changes.length <= mostChangesConsidered
  return {
    items: [...found].map(([key, hits]) => ({ key, hits })),
    since: isAll ? null : (newest.at(-1)?.at ?? null),
    differs: differsIn(model, newest),
  }
}

/**
 * Those that nobody has looked at since a change that still makes a difference (DR-32), in the order of the steps; the newest 500 of them, and
 * what is beyond. `looked`: by key, what had been seen.
 */
export function openReviews(
  { items, since, differs }: ReviewsFound,
  looked: ReadonlyMap<string, LogPlace>,
): ReviewsTold {
  const open = items.flatMap((item) => told(item, looked.get(item.key), differs))
  return {
    reviews: open.slice(0, mostReviews).toSorted(inOrder),
    since,
    more: Math.max(0, open.length - mostReviews),
  }
}

/** How many of the newest changes are considered (DR-33). */
export const mostChangesConsidered = 4_000
const mostReviews = 500
const mostTold = 5
const mostConcerns = 64

function told(
  { key, hits }: Item,
  seen: LogPlace | undefined,
  differs: Differs,
): readonly Review[] {
  const isNew = ({ hit }: StoodHit) => seen === undefined || comparePlaces(seen, hit.change) < 0
  // What a change did and a later one took back asks for nothing; what was looked at is compared with what was seen.
  const left = hits.filter(
    (one) => !isNew(one) || one.came.some((came) => differs(one.hit, latest([came, seen]))),
  )
  if (!left.some(isNew)) return []
  const { result, element, cause, change } = hits[0].hit
  const concerns = new Set(left.flatMap(({ about }) => about))
  concerns.delete(element)
  const changes = [...new Set(left.map(({ hit }) => hit.change))]
  return [
    {
      key,
      result,
      step: reviewResults[result].step,
      element,
      cause,
      concerns: [...concerns].toSorted(compareIds).slice(0, mostConcerns),
      changes: changes.slice(0, mostTold),
      count: changes.length,
      last: { epoch: change.epoch, seq: change.seq },
    },
  ]
}

/** The same place is often changed many times. */
function onceEach<T>(work: (hit: Hit) => T): (hit: Hit) => T {
  const known = new Map<string, { readonly is: T }>()
  return (hit) => {
    const { result, element, row, only, change } = hit
    const about = [result, element, row, change.field === 'duties', ...(only ?? ['all'])].join(' ')
    const { is } = known.get(about) ?? { is: work(hit) }
    known.set(about, { is })
    return is
  }
}

/** When places of the model came last, as the changes tell. What was gone and stands again as it stood has not come anew (DR-31). */
function cameIn(newest: readonly AttributedChange[]): Came {
  const came = new Map<string, AttributedChange>()
  for (const change of newest) {
    const { root, key, field, before, after } = change
    if ((before === null) === (after === null)) continue
    const side = before ?? after
    const inside = field === null ? '' : `/${field}/${typeof side === 'string' ? side : ''}`
    const name = `${root}/${key}${inside}`
    const later = came.get(name)
    if (before === null && later === undefined) came.set(name, change)
    if (after === null && later !== undefined && isSame(before, later.after)) came.delete(name)
  }
  return (name) => came.get(name)
}

function latest(places: readonly (LogPlace | undefined)[]): LogPlace | undefined {
  return places
    .filter((place) => place !== undefined)
    .toSorted(comparePlaces)
    .at(-1)
}

/** What came with a change, or after it, was made in the knowledge of it. */
function isBefore(came: LogPlace | undefined, change: AttributedChange): boolean {
  return came === undefined || comparePlaces(came, change) < 0
}

function newestFirst(a: AttributedChange, b: AttributedChange): number {
  return comparePlaces(b, a) || b.n - a.n || (nameOf(a) < nameOf(b) ? -1 : 1)
}

function nameOf({ root, key, field }: AttributedChange): string {
  return `${root}/${key}/${field ?? ''}`
}

function inOrder(a: Review, b: Review): number {
  return (
    a.step - b.step ||
    reviewResultNames.indexOf(a.result) - reviewResultNames.indexOf(b.result) ||
    compareIds(a.element, b.element) ||
    reviewCauses.indexOf(a.cause) - reviewCauses.indexOf(b.cause)
  )
}
