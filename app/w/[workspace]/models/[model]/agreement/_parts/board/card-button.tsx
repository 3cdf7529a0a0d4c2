'use client'
import { useLocale } from 'use-intl'
import { Badge } from '#app/_ui/badge.tsx'
import { cx } from '#app/_ui/cx.ts'
import type { BoardCard } from '#lib/agreement/board/cards.ts'
import { lookOf, type Look } from '#lib/agreement/board/looks.ts'
import { boardWords } from '#lib/words/areas/agreement/board.ts'
import { filled } from '#lib/words/filled.ts'
import type { AgreementStatus } from '../../../_parts/agreement-status.tsx'
import { useOpenCount } from '../../../_parts/comments/comment-counts.tsx'
import { RunningMark } from '../../../_parts/consult/at-rest.ts'
import { subjectsOf } from './subjects-of.ts'
import { TurnLine } from './turn-line.tsx'
import { cardFacts, useRiskWords } from './use-card-words.ts'

interface Props {
  readonly card: BoardCard
  readonly status: AgreementStatus
  readonly looks: readonly Look[] | undefined
  readonly isOpen: boolean
  readonly onOpen: (riskId: string) => void
  readonly onTryMove: () => void
}

/** One card: which risk, what is open about it, whose turn it is (F-236). It opens its details; it is not moved. */
export function CardButton({ card, status, looks, isOpen, onOpen, onTryMove }: Props) {
  const words = boardWords[useLocale()]
  const { mark, text } = useRiskWords()(card.riskId)
  const comments = useOpenCount(card.riskId)
  const { turns, signed, asked, due } = cardFacts(card, status.participants)
  const isSigning = card.stage === 'signing' || card.stage === 'signed' || card.stage === 'settled'
  return (
    <button
      type="button"
      data-card={card.riskId}
      aria-pressed={isOpen}
      // Whoever tries to drag it is told why it does not move.
      draggable
      onDragStart={(event) => {
        event.preventDefault()
        onTryMove()
      }}
      onClick={() => onOpen(card.riskId)}
      className={cx(
        'grid w-full gap-1.5 rounded-control border bg-card p-2.5 text-left text-sm shadow-card hover:border-ai',
        isOpen ? 'border-ai bg-ai-soft' : 'border-line',
      )}
    >
      <span className="line-clamp-3 wrap-anywhere">
        <span className="mr-1.5 text-xs font-semibold text-muted">{mark}</span>
        {text}
      </span>
      <span className="flex flex-wrap gap-1 empty:hidden">
        {card.gaps.length > 0 && (
          <Badge tone="warn">{filled(words.gaps, { count: card.gaps.length })}</Badge>
        )}
        {isSigning && asked > 0 && (
          <Badge tone={signed === asked ? 'ok' : 'plain'}>
            {filled(words.signedOf, { signed, asked })}
          </Badge>
        )}
        {due !== null && <Badge>{filled(words.due, { day: due })}</Badge>}
        <RunningMark subjects={subjectsOf(card)} />
        {comments > 0 && <Badge>{filled(words.comments, { count: comments })}</Badge>}
      </span>
      {turns.map((position) => (
        <TurnLine
          key={position.orgId}
          orgId={position.orgId}
          turn={position.turn}
          look={looks && lookOf(card, position, looks)}
        />
      ))}
    </button>
  )
}
