'use client'
import Link from 'next/link'
import { useParams } from 'next/navigation'
import { useRoom } from '#app/_client/room/room.tsx'
import { Button } from '#app/_ui/button.tsx'
import { filled } from '#lib/words/filled.ts'
import type { ListedReview, ReviewList } from '#server/reviews/queries/list.ts'
import { useTelling } from '../use-telling.ts'
import { reviewAddress } from './review-address.ts'
import { ReviewCauses } from './review-causes.tsx'
import { say } from './said.ts'
import type { Settling } from './use-settle.ts'
import { useReviewText } from './use-review-text.ts'
import { useReviewWords } from './use-reviews.ts'

interface Props {
  readonly review: ListedReview
  readonly list: ReviewList
  readonly settling: Settling
}

/** One result that has to be looked at again: of what, because of what and whom, the way there, and that one has looked. */
export function ReviewItem({ review, list, settling }: Props) {
  const { screen } = useReviewWords()
  const { model } = useTelling()
  const { me } = useRoom()
  const { workspace, model: id } = useParams<{ workspace: string; model: string }>()
  const { result, element, because, concerns } = useReviewText(list.names)(review)
  const what = `${result} ${element}`
  return (
    <li
      data-review={review.key}
      className="rounded-card border border-line bg-card px-3 py-2 text-sm"
    >
      <p className="font-semibold first-letter:uppercase">{result}</p>
      <p className="text-[13px] leading-5 wrap-anywhere">{element}</p>
      {concerns !== undefined && (
        <p className="line-clamp-2 text-xs text-muted wrap-anywhere">{concerns}</p>
      )}
      <p className="mt-1 text-xs text-muted">{because}</p>
      <ReviewCauses {...{ review, list }} />
      <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link
          href={`/w/${workspace}/models/${id}/${reviewAddress(model, review, me.orgId)}`}
          scroll={false}
          // Dozens of them: none is fetched before it is wanted.
          prefetch={false}
          onClick={() => say('')}
          className="inline-flex min-h-6 items-center text-[13px] text-ai underline-offset-2 hover:underline"
        >
          {screen.go}
          <span className="sr-only">{`: ${what}`}</span>
        </Link>
        <LookedButton {...{ review, settling }} label={filled(screen.lookedOf, { what })} />
      </div>
    </li>
  )
}

/** 確認した. It stays where the focus is while it works; what it is about goes when that is done. */
export function LookedButton({
  review,
  settling,
  label,
  look = 'plain',
  onDone,
}: {
  readonly review: ListedReview
  readonly settling: Settling
  /** what it says aloud */
  readonly label: string
  readonly look?: 'plain' | 'primary'
  readonly onDone?: () => void
}) {
  const { screen } = useReviewWords()
  const { may, isBusy, settle } = settling
  if (may === 'never' || may === 'archived') return null
  const isOff = isBusy || may === 'offline'
  const press = async () => {
    if (!isOff && (await settle([review]))) onDone?.()
  }
  return (
    <Button look={look} aria-label={label} aria-disabled={isOff} onClick={() => void press()}>
      {screen.looked}
    </Button>
  )
}
