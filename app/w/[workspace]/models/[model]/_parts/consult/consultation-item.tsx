'use client'
import { useRef, useState } from 'react'
import { Badge } from '#app/_ui/badge.tsx'
import { Button } from '#app/_ui/button.tsx'
import { stances } from '#lib/agreement/consult/consultation.ts'
import { filled } from '#lib/words/filled.ts'
import type { ConsultationView } from '#server/consultations/views.ts'
import { OpinionForm } from './opinion-form.tsx'
import { useConsultActs, useConsultWords } from './use-consult.ts'

interface Props {
  readonly here: { readonly workspaceId: string; readonly modelId: string }
  readonly consultation: ConsultationView
}

/** One consultation: how it is asked, what each has said, and what the reader may do in it (F-277, F-278). */
export function ConsultationItem({ here, consultation }: Props) {
  const words = useConsultWords()
  const { begun, inOrder, due, asked, ended } = consultation
  const counts = [...stances, null].flatMap((one) => {
    const n = asked.filter(({ opinion }) => (opinion?.stance ?? null) === one).length
    const what = one === null ? words.none : words.stance[one]
    return n === 0 ? [] : [filled(words.count, { what, n })]
  })
  const facts = [
    filled(words.begunBy, { name: begun.name }),
    inOrder ? words.inOrder : words.parallel,
    ...(due === null ? [] : [filled(words.due, { day: due })]),
  ]
  return (
    <div className="grid min-w-0 gap-1.5 not-first-of-type:border-t not-first-of-type:border-line-soft not-first-of-type:pt-2">
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone={ended === null ? 'ai' : 'plain'}>
          {ended === null ? words.state.running : words.state.ended}
        </Badge>
        <span>{counts.join(' · ')}</span>
      </p>
      <ul className="flex flex-wrap gap-x-3 text-xs text-muted">
        {facts.map((fact) => (
          <li key={fact} className="whitespace-nowrap">
            {fact}
          </li>
        ))}
      </ul>
      <ol aria-label={words.asked} className="grid gap-1">
        {asked.map((one) => (
          <li key={one.userId} className="wrap-anywhere">
            <span className="font-medium">{one.name}</span>{' '}
            {one.opinion === null ? (
              <span className="text-muted">
                {one.isTurn ? words.turn : ended === null && inOrder ? words.later : words.none}
              </span>
            ) : (
              <>
                <Badge tone={one.opinion.stance === 'against' ? 'warn' : 'plain'}>
                  {words.stance[one.opinion.stance]}
                </Badge>{' '}
                <span className="whitespace-pre-line">{one.opinion.text}</span>
              </>
            )}
          </li>
        ))}
      </ol>
      <Acts {...{ here, consultation }} />
    </div>
  )
}

function Acts({ here, consultation: { id, isYourTurn, mayEnd } }: Props) {
  const words = useConsultWords()
  const { say, close } = useConsultActs()
  const [isSaying, setSaying] = useState(false)
  const returns = useRef(false)
  const which = { ...here, consultationId: id }
  const isHeld = say.isPending || close.isPending
  if (isSaying && isYourTurn) {
    return (
      <OpinionForm
        about={words.title}
        isHeld={isHeld}
        onSend={(opinion) => say.mutate({ ...which, ...opinion })}
        onClose={() => {
          returns.current = true
          setSaying(false)
        }}
      />
    )
  }
  return (
    <div className="flex flex-wrap items-center gap-2 empty:hidden">
      {isYourTurn && (
        <Button
          look="primary"
          ref={(button) => {
            if (button === null || !returns.current) return
            returns.current = false
            button.focus()
          }}
          onClick={() => setSaying(true)}
        >
          {words.opinion.do}
        </Button>
      )}
      {mayEnd && (
        <Button
          aria-disabled={isHeld}
          onClick={() => {
            if (!isHeld) close.mutate(which)
          }}
        >
          {words.close.do}
        </Button>
      )}
      {mayEnd && <span className="text-xs text-muted">{words.close.note}</span>}
    </div>
  )
}
