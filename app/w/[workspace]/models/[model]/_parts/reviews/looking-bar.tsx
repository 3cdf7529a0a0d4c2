'use client'
import { Eye, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '#app/_ui/button.tsx'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { filled } from '#lib/words/filled.ts'
import type { Permission } from '#lib/policy/permissions.ts'
import type { ListedReview, ReviewList } from '#server/reviews/queries/list.ts'
import { useViewState } from '../use-view-state.ts'
import { closeReviews, showReviews, wholeList } from './panel-state.ts'
import { LookedButton } from './review-item.tsx'
import { useReviewText } from './use-review-text.ts'
import { useReviews, useReviewWords } from './use-reviews.ts'
import { useSettle } from './use-settle.ts'

interface Props {
  readonly permissions: readonly Permission[]
}

/** Over the step while one item of the list is looked at where it stands: what it is, that one has looked, and the way back (F-119). */
export function LookingBar({ permissions }: Props) {
  const asked = useViewState().get('reviews')
  const { list } = useReviews()
  if (asked === undefined || asked === wholeList || list === undefined) return null
  const review = list.reviews.find(({ key }) => key === asked)
  return review === undefined ? <Settled /> : <Looking {...{ review, list, permissions }} />
}

function Looking({
  review,
  list,
  permissions,
}: Props & { readonly review: ListedReview; readonly list: ReviewList }) {
  const { screen } = useReviewWords()
  const settling = useSettle(permissions)
  const { result, element, because } = useReviewText(list.names)(review)
  const what = `${result} ${element}`
  return (
    <Bar
      actions={
        <LookedButton
          {...{ review, settling }}
          look="primary"
          label={filled(screen.lookedOf, { what })}
          onDone={showReviews}
        />
      }
    >
      <b className="font-semibold">{screen.looking}</b>{' '}
      <span className="wrap-anywhere">{what}</span>{' '}
      <span className="text-xs text-muted">{because}</span>
    </Bar>
  )
}

function Settled() {
  const { screen } = useReviewWords()
  return <Bar>{screen.isSettled}</Bar>
}

function Bar({
  actions,
  children,
}: {
  readonly actions?: ReactNode
  readonly children: ReactNode
}) {
  const { screen } = useReviewWords()
  return (
    <section
      aria-label={screen.looking}
      data-looking
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-ai-soft px-4 py-1.5 text-sm print:hidden"
    >
      <Eye size={15} aria-hidden className="shrink-0 text-ai" />
      <p className="min-w-0 flex-1 basis-56">{children}</p>
      {actions}
      <Button onClick={showReviews}>{screen.toList}</Button>
      <IconButton label={screen.close} icon={<X size={15} aria-hidden />} onClick={closeReviews} />
    </section>
  )
}
