'use client'
import { useLocale } from 'use-intl'
import { whenTold } from '#app/_client/parts/screen-head.tsx'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { cx } from '#app/_ui/cx.ts'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { SkeletonPage } from '#app/_ui/skeleton.tsx'
import { boardWords } from '#lib/words/areas/agreement/board.ts'
import { filled } from '#lib/words/filled.ts'
import type { AgreementStatus } from '../../../_parts/agreement-status.tsx'
import { StepLink } from '../../../_parts/step-link.tsx'
import { Columns } from './columns.tsx'
import { BoardList } from './list.tsx'
import { useCards } from './use-cards.ts'
import { useLooks } from './use-looks.ts'

interface Props {
  readonly as: 'board' | 'list'
  readonly status: AgreementStatus
  /** on a phone: what the board is for was asked for */
  readonly isTold: boolean
  readonly open: string | undefined
  readonly onOpen: (riskId: string) => void
}

/** 合意ボード: where the talks about each risk stand, as columns or as the list that says the same (F-235). */
export function BoardPart({ as, status, isTold, open, onOpen }: Props) {
  const words = boardWords[useLocale()]
  const { cards, retry } = useCards(status)
  const looks = useLooks()
  if (retry !== null) return <TryAgain why={words.failed} onRetry={retry} />
  if (cards === null) return <SkeletonPage label={words.loading} rows={4} />
  if (cards.length === 0) {
    return (
      <EmptyState title={words.empty} action={<StepLink to="risks">{words.toRisks}</StepLink>}>
        {words.emptyLead}
      </EmptyState>
    )
  }
  const gaps = status.gaps.length
  const props = { cards, status, looks, open, onOpen }
  return (
    <section aria-label={words.title} className="grid grid-cols-1 gap-3">
      <p className={cx('text-sm text-muted', whenTold(isTold))}>
        {words.lead} {words.why}
      </p>
      {gaps > 0 && cards.every(({ stage }) => stage === 'issue') && (
        <p className="text-sm">
          <StepLink to="responsibility?only=gaps">{filled(words.toGaps, { count: gaps })}</StepLink>
        </p>
      )}
      {as === 'board' ? <Columns {...props} /> : <BoardList {...props} />}
      <p className="text-xs text-muted">
        {words.ours} {words.looked.note}
      </p>
    </section>
  )
}
