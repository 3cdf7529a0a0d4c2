'use client'
import { FindingsCount } from './findings/findings-count.tsx'
import { ReviewsCount } from './reviews/reviews-count.tsx'

/** What the bottom bar counts once the page is at rest: what the checks say, and what has to be looked at again. */
export function BottomCounts() {
  return (
    <FindingsCount>
      <ReviewsCount />
    </FindingsCount>
  )
}
