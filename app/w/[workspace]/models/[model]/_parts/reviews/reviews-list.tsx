'use client'
import { Eye } from 'lucide-react'
import { useDeferredValue, useLayoutEffect } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { useIsOffline } from '#app/_client/room/hooks.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { Skeleton } from '#app/_ui/skeleton.tsx'
import type { Permission } from '#lib/policy/permissions.ts'
import { filled } from '#lib/words/filled.ts'
import { showTime } from '#lib/words/time.ts'
import type { ReviewList } from '#server/reviews/queries/list.ts'
import { SideSheet } from '../side-sheet.tsx'
import { closeReviews, takesFocus } from './panel-state.ts'
import { ReviewStep } from './review-step.tsx'
import { useSaid } from './said.ts'
import { useReviews, useReviewWords } from './use-reviews.ts'
import { useSettle, type Settling } from './use-settle.ts'

/** 見直しが必要 / what has to be looked at again, beside every step and by step (F-118). */
export function ReviewsList({ permissions }: { readonly permissions: readonly Permission[] }) {
  const { title, screen } = useReviewWords()
  const { list } = useReviews()
  const settling = useSettle(permissions)
  // A moment after the list: what is said with it is not read aloud.
  const said = useDeferredValue(useSaid(), '')
  useLayoutEffect(() => {
    if (takesFocus()) document.querySelector<HTMLElement>('#reviews h2')?.focus()
  }, [])
  return (
    <SideSheet
      id="reviews"
      label={title}
      title={title}
      shown="list"
      close={screen.close}
      onClose={closeReviews}
    >
      {/* What had the focus and was settled gives it on to the list. */}
      <div tabIndex={-1} className="min-h-0 flex-1 overflow-y-auto px-3.5 pb-4 outline-none">
        <output className="block text-xs text-ok">
          {said !== '' && <span className="block pt-3">{said}</span>}
        </output>
        {list === undefined ? <NotKnown /> : <Known {...{ list, settling }} />}
        <p className="pt-4 text-xs text-muted">{screen.ours}</p>
      </div>
    </SideSheet>
  )
}

function Known({ list, settling }: { readonly list: ReviewList; readonly settling: Settling }) {
  const { screen } = useReviewWords()
  const locale = useLocale()
  const isOffline = useIsOffline()
  const { reviews, since, more } = list
  const notes = [
    ...(isOffline ? [screen.offline] : []),
    ...(since === null
      ? []
      : [filled(screen.since, { day: showTime(since.getTime(), 'day', locale) })]),
    ...(more === 0 ? [] : [filled(screen.more, { count: more })]),
  ]
  const isAny = reviews.length > 0
  return (
    <>
      {isAny && <p className="pt-3 text-[13px] leading-5 text-muted">{screen.lead}</p>}
      {isAny && settling.may === 'never' && (
        <p className="pt-2 text-xs text-muted">{screen.readOnly}</p>
      )}
      {notes.map((note) => (
        <p key={note} className="pt-2 text-xs text-warn">
          {note}
        </p>
      ))}
      {!isAny && (
        <div className="pt-3">
          <EmptyState title={screen.none} icon={<Eye size={20} aria-hidden />}>
            {screen.noneLead}
          </EmptyState>
        </div>
      )}
      {([1, 2, 3, 4, 5] as const).map((step) => {
        const here = reviews.filter((one) => one.step === step)
        return here.length === 0 ? null : (
          <ReviewStep key={step} reviews={here} {...{ step, list, settling }} />
        )
      })}
      {isAny && <p className="pt-4 text-xs text-muted">{screen.foot}</p>}
    </>
  )
}

/** Not here yet, not to be had, or not of the state that is shown: each is said. */
function NotKnown() {
  const { screen } = useReviewWords()
  const loading = useTranslations('tables')('loading')
  const { isPast } = useRoom()
  const { isFailed, retry } = useReviews()
  const isOffline = useIsOffline()
  if (isPast) return <p className="pt-3 text-sm text-muted">{screen.past}</p>
  if (isOffline) return <p className="pt-3 text-sm text-muted">{screen.offlineNone}</p>
  if (isFailed) {
    return (
      <div className="pt-3">
        <TryAgain onRetry={retry} />
      </div>
    )
  }
  return (
    <div aria-busy className="grid gap-3 pt-3">
      <span className="sr-only">{loading}</span>
      <Skeleton className="h-5 w-40 max-w-full" />
      <Skeleton className="h-28 w-full" />
      <Skeleton className="h-28 w-full" />
    </div>
  )
}
