'use client'
import { useState } from 'react'
import { useLocale } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { cx } from '#app/_ui/cx.ts'
import type { BoardCard } from '#lib/agreement/board/cards.ts'
import type { Look } from '#lib/agreement/board/looks.ts'
import { stages, type Stage } from '#lib/agreement/board/stage.ts'
import { boardWords } from '#lib/words/areas/agreement/board.ts'
import { filled } from '#lib/words/filled.ts'
import type { AgreementStatus } from '../../../_parts/agreement-status.tsx'
import { moveAmongCards } from './card-keys.ts'
import { CardButton } from './card-button.tsx'

export interface CardsProps {
  readonly cards: readonly BoardCard[]
  readonly status: AgreementStatus
  readonly looks: readonly Look[] | undefined
  readonly open: string | undefined
  readonly onOpen: (riskId: string) => void
}

/** The six columns side by side; on a narrow screen one under the other (F-235). Arrow keys go from card to card. */
export function Columns(props: CardsProps) {
  const words = boardWords[useLocale()]
  const [isTold, setTold] = useState(false)
  return (
    <>
      <output className={cx(isTold && 'rounded-control bg-warn-soft px-3 py-2 text-sm text-warn')}>
        {isTold && words.why}
      </output>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the arrow keys are only another way between its buttons */}
      <div className="overflow-x-auto" onKeyDown={moveAmongCards}>
        <div className="grid grid-cols-1 items-start gap-3 lg:min-w-[64rem] lg:grid-cols-6 lg:gap-2">
          {stages.map((stage) => (
            <Column key={stage} stage={stage} onTryMove={() => setTold(true)} {...props} />
          ))}
        </div>
      </div>
    </>
  )
}

/** So many cards are shown at first. */
const atFirst = 20

function Column({
  stage,
  onTryMove,
  cards,
  open,
  ...props
}: CardsProps & { readonly stage: Stage; readonly onTryMove: () => void }) {
  const words = boardWords[useLocale()]
  const [limit, setLimit] = useState(atFirst)
  const here = cards.filter((card) => card.stage === stage)
  const shown = here.filter(({ riskId }, i) => i < limit || riskId === open)
  return (
    <section
      aria-label={words.stage[stage]}
      data-stage={stage}
      className="grid grid-cols-1 content-start gap-2 rounded-card bg-tag p-2"
    >
      <div className="px-1">
        <h3 className="flex items-baseline justify-between gap-2 text-sm font-semibold">
          {words.stage[stage]}
          <span className="text-xs font-normal text-muted tabular-nums">
            {filled(words.count, { count: here.length })}
          </span>
        </h3>
        <p className="text-xs text-muted lg:min-h-9">{words.meaning[stage]}</p>
      </div>
      <ul className="grid grid-cols-1 gap-2 empty:hidden">
        {shown.map((card) => (
          <li key={card.riskId}>
            <CardButton {...props} {...{ card, onTryMove }} isOpen={card.riskId === open} />
          </li>
        ))}
      </ul>
      {here.length > shown.length && (
        <Button look="quiet" onClick={() => setLimit(limit + atFirst)}>
          {filled(words.more, { count: here.length - shown.length })}
        </Button>
      )}
    </section>
  )
}
