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
import { piecesOf, type Came } from './review-stood.ts'
import { reviewResults } from './review-table.ts'

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
  /** newest first, five at most */
  readonly changes: readonly AttributedChange[]
  /** how many changes there are */
  readonly count: number
  /** where the newest of them stands: whoever looks, looks at what stood there */
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

/**
 * What changes make be looked at again, in the order of the steps; the newest 500 of them, of the newest 4,000 changes (DR-9), and
 * what is beyond these bounds. Whoever reads a log reads one change more than are considered. Results in `leftOut` are neither told nor
 * counted.
 */
export function toldReviews(
  changes: readonly AttributedChange[],
  model: Model,
  leftOut: readonly ReviewResult[] = [],
): ReviewsTold {
  const read = readingOf(model)
  const newest = changes.toSorted(newestFirst).slice(0, mostChangesConsidered)
  const came = cameIn(newest)
  const of = onceEach((hit) => piecesOf(read, hit))
  const found = new Map<string, { readonly hits: Hit[]; readonly concerns: Set<string> }>()
  for (const change of newest) {
    for (const hit of hitsOf(read, change)) {
      if (leftOut.includes(hit.result)) continue
      const pieces = of(hit)
      const stood = pieces?.filter(({ names }) =>
        names.every((name) => isBefore(came(name), change)),
      )
      if (stood?.length === 0) continue
      const key = `${hit.result}:${hit.element}:${hit.cause}`
      const item = found.get(key) ?? { hits: [], concerns: new Set<string>() }
      item.hits.push(hit)
      for (const { about } of stood ?? []) if (about !== hit.element) item.concerns.add(about)
      found.set(key, item)
    }
  }
  const reviews = [...found]
    .slice(0, mostReviews)
    .flatMap(([key, { hits, concerns }]) => told(key, hits, concerns))
    .toSorted(inOrder)
  const isAll = changes.length <= mostChangesConsidered
  return {
    reviews,
    since: isAll ? null : (newest.at(-1)?.at ?? null),
    more: Math.max(0, found.size - mostReviews),
  }
}

/** Those that nobody has looked at since their newest change (DR-32); `looked`: by key, what had been seen. */
export function openReviews(
  reviews: readonly Review[],
  looked: ReadonlyMap<string, LogPlace>,
): readonly Review[] {
  return reviews.filter(({ key, last }) => {
    const seen = looked.get(key)
    return seen === undefined || comparePlaces(seen, last) < 0
  })
}

/** How many of the newest changes are considered (DR-33). */
export const mostChangesConsidered = 4_000
const mostReviews = 500
const mostTold = 5
const mostConcerns = 64

function told(key: string, hits: readonly Hit[], concerns: ReadonlySet<string>): readonly Review[] {
  const [first] = hits
  if (first === undefined) return []
  const { result, element, cause, change } = first
  const changes = [...new Set(hits.map((hit) => hit.change))]
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
function onceEach(work: (hit: Hit) => ReturnType<typeof piecesOf>): typeof work {
  const known = new Map<string, ReturnType<typeof piecesOf>>()
  return (hit) => {
    const { result, element, row, only, change } = hit
    const about = [result, element, row, change.field === 'duties', ...(only ?? ['all'])].join(' ')
    if (!known.has(about)) known.set(about, work(hit))
    return known.get(about)
  }
}

/** When places of the model came last, as the changes tell. */
function cameIn(newest: readonly AttributedChange[]): Came {
  const came = new Map<string, LogPlace>()
  for (const change of newest) {
    const { root, key, field, before, after } = change
    if (before !== null || after === null) continue
    const member = field === null ? '' : `/${field}/${typeof after === 'string' ? after : ''}`
    const name = `${root}/${key}${member}`
    if (!came.has(name)) came.set(name, change)
  }
  return (name) => came.get(name)
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
