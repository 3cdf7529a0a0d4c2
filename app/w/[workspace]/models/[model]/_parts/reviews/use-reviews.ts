'use client'
import { useQuery } from '@tanstack/react-query'
import { useLocale } from 'use-intl'
import { useRoom } from '#app/_client/room/room.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'
import { reviewsWords } from '#lib/words/areas/reviews.ts'
import type { ReviewList } from '#server/reviews/queries/list.ts'
import { useHere } from '../steward/use-stewardship.ts'

interface ReviewsNow {
  /** undefined: not known yet, or not of the state that is shown */
  readonly list: ReviewList | undefined
  /** it could not be had, and there is no earlier answer either */
  readonly isFailed: boolean
  readonly retry: () => void
}

/** 見直しが必要 / what has to be looked at again, as the server last said it (F-118); of an earlier state nothing is told. */
export function useReviews(): ReviewsNow {
  const { isPast } = useRoom()
  const { data, isError, refetch } = useQuery(
    useTRPC().review.list.queryOptions(useHere(), { enabled: !isPast }),
  )
  return {
    list: isPast ? undefined : data,
    isFailed: isError && data === undefined,
    retry: () => void refetch(),
  }
}

/** Their words, which come with the parts that say them. */
export function useReviewWords() {
  return reviewsWords[useLocale()]
}
