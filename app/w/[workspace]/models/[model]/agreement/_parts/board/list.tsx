'use client'
import { useLocale } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import { DataCell, HeadCell, RowHead, Table } from '#app/_ui/table.tsx'
import { lookOf } from '#lib/agreement/board/looks.ts'
import { stages } from '#lib/agreement/board/stage.ts'
import { boardWords } from '#lib/words/areas/agreement/board.ts'
import { filled } from '#lib/words/filled.ts'
import type { CardsProps } from './columns.tsx'
import { moveAmongCards } from './card-keys.ts'
import { RunningMark } from '../../../_parts/consult/at-rest.ts'
import { subjectsOf } from './subjects-of.ts'
import { TurnLine } from './turn-line.tsx'
import { cardFacts, useRiskWords } from './use-card-words.ts'

/** The board as a table, in the order of its columns: the same facts, for who reads rather than looks (F-236). */
export function BoardList({ cards, status, looks, open, onOpen }: CardsProps) {
  const words = boardWords[useLocale()]
  const risk = useRiskWords()
  const rows = stages.flatMap((stage) => cards.filter((card) => card.stage === stage))
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the arrow keys are only another way between its buttons
    <div className="rounded-card border border-line bg-card shadow-card" onKeyDown={moveAmongCards}>
      <Table caption={words.list}>
        <thead>
          <tr>
            <HeadCell className="min-w-48">{words.risk}</HeadCell>
            <HeadCell className="whitespace-nowrap">{words.stageHead}</HeadCell>
            <HeadCell className="min-w-40">{words.next}</HeadCell>
            <HeadCell className="whitespace-nowrap">{words.signatures}</HeadCell>
          </tr>
        </thead>
        <tbody data-stage="all">
          {rows.map((card) => {
            const { mark, text } = risk(card.riskId)
            const { turns, signed, asked, due } = cardFacts(card, status.participants)
            const isOpen = card.riskId === open
            return (
              <tr key={card.riskId} className={cx(isOpen && 'bg-ai-soft')}>
                <RowHead className="!p-0 font-normal">
                  <button
                    type="button"
                    data-card={card.riskId}
                    aria-pressed={isOpen}
                    onClick={() => onOpen(card.riskId)}
                    className="min-h-11 w-full px-2.5 py-2 text-left hover:bg-ai-soft"
                  >
                    <span className="mr-1.5 text-xs font-semibold text-muted">{mark}</span>
                    {text}
                  </button>
                </RowHead>
                <DataCell className="whitespace-nowrap">
                  {words.stage[card.stage]}
                  {card.gaps.length > 0 && (
                    <span className="block text-xs text-warn">
                      {filled(words.gaps, { count: card.gaps.length })}
                    </span>
                  )}
                  <span className="block empty:hidden">
                    <RunningMark subjects={subjectsOf(card)} />
                  </span>
                  {due !== null && (
                    <span className="block text-xs text-muted">
                      {filled(words.due, { day: due })}
                    </span>
                  )}
                </DataCell>
                <DataCell>
                  {turns.length === 0 && (
                    <span className="text-xs text-muted">
                      {card.stage === 'issue' ? words.everybody : words.nobody}
                    </span>
                  )}
                  {turns.map((position) => (
                    <TurnLine
                      key={position.orgId}
                      orgId={position.orgId}
                      turn={position.turn}
                      look={looks && lookOf(card, position, looks)}
                    />
                  ))}
                </DataCell>
                <DataCell className="whitespace-nowrap">
                  {asked === 0 ? '–' : filled(words.signedOf, { signed, asked })}
                </DataCell>
              </tr>
            )
          })}
        </tbody>
      </Table>
    </div>
  )
}
