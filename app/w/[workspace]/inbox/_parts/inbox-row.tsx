'use client'
import { useState } from 'react'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { Button, buttonClass } from '#app/_ui/button.tsx'
import type { InboxRow } from '#server/notices/inbox-row.ts'
import { DeclineForm } from './decline-form.tsx'
import { InPlace } from './in-place.tsx'
import { OpinionAsked, OpinionRowForm } from './opinion-asked.tsx'
import { Opinions, RowDetails, SentBack } from './row-details.tsx'
import { controlsOf, rowPlace, type Control } from './row-place.ts'
import { actOf, useInboxWords, type Answer, type Answerable } from './use-inbox.ts'
import { useSentence } from './use-sentence.ts'

interface Props {
  readonly row: InboxRow
  readonly workspaceId: string
  /** nothing can be answered now */
  readonly isHeld: boolean
  /** what makes a control a place of the list */
  readonly spot: (control: Control) => object
  /** gives the focus to a control of this row */
  readonly onReturn: (control: Control) => void
  readonly onAnswer: (row: Answerable, given: Answer) => void
}

/** One subject: a sentence, what one would accept, and what can be done about it. */
export function InboxRowItem({ row, workspaceId, isHeld, spot, onReturn, onAnswer }: Props) {
  const words = useInboxWords()
  const sentence = useSentence()(row)
  const [isDeclining, setDeclining] = useState(false)
  const controls = controlsOf(row)
  const [isSaying, setSaying] = useState(false)
  const close = () => {
    setDeclining(false)
    onReturn('decline')
  }
  const closeOpinion = () => {
    setSaying(false)
    onReturn('say')
  }
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-2 px-4 py-2.5">
      <div className="grid min-w-0 flex-1 basis-72 gap-1">
        <p className="wrap-anywhere">{sentence}</p>
        {isAnswerable(row) && <RowDetails row={row} />}
        <InPlace row={row} />
        {row.is === 'revise' && <SentBack row={row} />}
        {(row.is === 'answer' || row.is === 'edit') && (
          <Opinions row={row} workspaceId={workspaceId} />
        )}
        {row.is === 'opinion' && <OpinionAsked row={row} />}
      </div>
      <div className="flex flex-wrap gap-2">
        {row.is === 'opinion' && (
          <Button
            look="primary"
            {...spot('say')}
            aria-label={`${words.say}: ${sentence}`}
            aria-expanded={isSaying}
            onClick={() => (isSaying ? closeOpinion() : setSaying(true))}
          >
            {words.say}
          </Button>
        )}
        {isAnswerable(row) && controls.includes('accept') && (
          <Button
            look="primary"
            {...spot('accept')}
            aria-label={`${words.act[actOf(row)].accept}: ${sentence}`}
            aria-disabled={isHeld}
            onClick={() => {
              if (!isHeld) onAnswer(row, { answer: 'accept' })
            }}
          >
            {words.act[actOf(row)].accept}
          </Button>
        )}
        {isAnswerable(row) && controls.includes('decline') && (
          <Button
            {...spot('decline')}
            aria-label={`${words.act[actOf(row)].decline}: ${sentence}`}
            aria-expanded={isDeclining}
            onClick={() => (isDeclining ? close() : setDeclining(true))}
          >
            {words.act[actOf(row)].decline}
          </Button>
        )}
        <CalmLink
          {...spot('go')}
          href={rowPlace(workspaceId, row)}
          aria-label={`${words.go[row.is]}: ${sentence}`}
          className={buttonClass()}
        >
          {words.go[row.is]}
        </CalmLink>
      </div>
      {row.is === 'opinion' && isSaying && (
        <OpinionRowForm
          row={row}
          workspaceId={workspaceId}
          about={sentence}
          isHeld={isHeld}
          onClose={closeOpinion}
        />
      )}
      {isAnswerable(row) && isDeclining && (
        <DeclineForm
          about={sentence}
          sendLabel={words.act[actOf(row)].decline}
          isHeld={isHeld}
          onSend={(reason) => onAnswer(row, { answer: 'decline', reason })}
          onClose={close}
        />
      )}
    </li>
  )
}

function isAnswerable(row: InboxRow): row is Answerable {
  return row.is === 'answer' || row.is === 'edit'
}
