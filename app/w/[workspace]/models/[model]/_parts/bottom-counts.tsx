'use client'
import { ConflictCount } from './conflict-count.tsx'
import { FindingsCount } from './findings/findings-count.tsx'
import { ReviewsCount } from './reviews/reviews-count.tsx'

/** What the bottom bar counts once the page is at rest: conflicts of the agreement, what the checks say, and what has to be looked at again. */
export function BottomCounts() {
  return (
    <>
      <ConflictCount />
      <FindingsCount>
        <ReviewsCount />
      </FindingsCount>
    </>
  )
}
