'use client'
import { Eye } from 'lucide-react'
import { useCommand } from '#app/_client/commands/use-command.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { filled } from '#lib/words/filled.ts'
import { showReviews } from './panel-state.ts'
import { useReviews, useReviewWords } from './use-reviews.ts'

/** In the bottom bar: how much has to be looked at again, and the way to the list. None, nothing (F-118). */
export function ReviewsCount() {
  const { screen } = useReviewWords()
  const { isPast } = useRoom()
  const count = useReviews().list?.reviews.length ?? 0
  useCommand('reviews', isPast ? null : showReviews)
  if (count === 0) return null
  return (
    <button
      type="button"
      title={screen.open}
      onClick={showReviews}
      className="inline-flex min-h-6 shrink-0 items-center gap-1 hover:text-ink hover:underline"
    >
      <Eye size={13} aria-hidden />
      <span>{filled(screen.count, { count })}</span>
    </button>
  )
}
