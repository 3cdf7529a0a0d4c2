'use client'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { filled } from '#lib/words/filled.ts'
import type { ListedReview, ReviewList } from '#server/reviews/queries/list.ts'
import { When } from '../comments/when.tsx'
import { ToldLine } from '../steward/change-line.tsx'
import { useTellPlace } from '../steward/tell-place.ts'
import { useOrgs } from '../use-orgs.ts'
import { useReviewWords } from './use-reviews.ts'

interface Props {
  readonly review: ListedReview
  readonly list: ReviewList
}

/** Because of which changes an item is there: by whom, of which organisation, when, and what stood and stands. */
export function ReviewCauses({ review, list }: Props) {
  const { screen } = useReviewWords()
  const { face } = useOrgs()
  const tell = useTellPlace(undefined, list.names)
  const changes = review.causes.flatMap((at) => {
    const change = list.changes[at]
    return change === undefined ? [] : [{ at, change }]
  })
  const more = review.count - changes.length
  return (
    <ul className="mt-1 grid gap-1.5 text-[13px] leading-5">
      {changes.map(({ at, change: { root, key, field, at: time, by, sides } }) => (
        <li key={at} className="border-l-2 border-line pl-2 wrap-anywhere">
          <p className="flex flex-wrap items-center gap-x-1.5 text-xs text-muted">
            <OrgMark org={face(by.orgId)} />
            <span>{by.name === null ? screen.somebody : filled(screen.by, { name: by.name })}</span>
            <When at={time} />
          </p>
          <ToldLine
            withElement
            told={tell({ root, key, field, before: null, after: null, ...sides })}
          />
        </li>
      ))}
      {more > 0 && (
        <li className="pl-2 text-xs text-muted">{filled(screen.moreChanges, { count: more })}</li>
      )}
    </ul>
  )
}
