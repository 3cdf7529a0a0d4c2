'use client'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ConfirmDialog } from '#app/_ui/confirm-dialog.tsx'
import { filled } from '#lib/words/filled.ts'
import type { ListedReview, ReviewList } from '#server/reviews/queries/list.ts'
import { LinkButton } from '../findings/link-button.tsx'
import { steps } from '../steps.ts'
import { ReviewItem } from './review-item.tsx'
import type { Settling } from './use-settle.ts'
import { useReviewWords } from './use-reviews.ts'

/** So many are shown at first, and so many more each time. */
const few = 8
const page = 30

/** Whether all that was shown when one pressed is asked about; what comes behind the question is no part of the answer (F-143). */
interface Asking {
  readonly isOpen: boolean
  readonly reviews: readonly ListedReview[]
}

interface Props {
  readonly step: ListedReview['step']
  readonly reviews: readonly ListedReview[]
  readonly list: ReviewList
  readonly settling: Settling
}

/** What of one step has to be looked at again, and the way to say that one has looked at all that is shown. */
export function ReviewStep({ step, reviews, list, settling }: Props) {
  const { screen } = useReviewWords()
  const [most, setMost] = useState(few)
  const [asking, setAsking] = useState<Asking>({ isOpen: false, reviews: [] })
  const name = useStepName(step)
  const id = useId()
  const shown = reviews.slice(0, most)
  const count = asking.reviews.length
  // What had the focus and was settled gives it on to its step.
  return (
    <section aria-labelledby={id} tabIndex={-1} className="grid gap-2 pt-3 outline-none">
      <h3 id={id} className="flex items-baseline gap-2 text-sm font-semibold">
        {name}
        <span className="text-xs font-medium text-muted tabular-nums">
          {filled(screen.items, { count: reviews.length })}
        </span>
      </h3>
      <ul className="grid gap-2">
        {shown.map((review) => (
          <ReviewItem key={review.key} {...{ review, list, settling }} />
        ))}
      </ul>
      <div className="flex flex-wrap gap-x-4 text-[13px]">
        {reviews.length > most && (
          <LinkButton onClick={() => setMost(most + page)}>
            {filled(screen.moreItems, { count: reviews.length - most })}
          </LinkButton>
        )}
        {settling.may === 'may' && shown.length > 1 && (
          <LinkButton onClick={() => setAsking({ isOpen: true, reviews: shown })}>
            {filled(screen.lookedAll, { count: shown.length })}
          </LinkButton>
        )}
      </div>
      <ConfirmDialog
        open={asking.isOpen}
        onOpenChange={(isOpen) => setAsking({ ...asking, isOpen })}
        title={filled(screen.lookedAllTitle, { step: name, count })}
        confirmLabel={filled(screen.lookedAll, { count })}
        cancelLabel={screen.cancel}
        onConfirm={() => void settling.settle(asking.reviews)}
      >
        {screen.lookedAllLead}
      </ConfirmDialog>
    </section>
  )
}

/** The four steps by number and name; what follows them is ours and has no number. */
function useStepName(step: ListedReview['step']): string {
  const { screen } = useReviewWords()
  const t = useTranslations('frame.steps')
  const named = steps[step - 1]
  return named === undefined ? t('responsibility') : filled(screen.step, { step, name: t(named) })
}
