'use client'
import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '#app/_ui/button.tsx'
import { TextArea } from '#app/_ui/text-area.tsx'
import { stances, type Stance } from '#lib/agreement/consult/consultation.ts'
import { useConsultWords } from './use-consult.ts'

export interface OpinionProps {
  /** what it is about, to be told apart from other such forms */
  readonly about: string
  /** nothing can be sent now */
  readonly isHeld: boolean
  readonly onSend: (opinion: { readonly stance: Stance; readonly text?: string }) => void
  readonly onClose: () => void
}

/** 賛成・反対・意見: one's opinion, in words unless one agrees (F-277). */
export function OpinionForm({ about, isHeld, onSend, onClose }: OpinionProps) {
  const { opinion: words, stance: names } = useConsultWords()
  const [stance, setStance] = useState<Stance | null>(null)
  const [text, setText] = useState('')
  const group = useId()
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const given = text.trim()
  const isReady = stance !== null && (stance === 'for' || given !== '')
  const send = () => {
    if (isHeld || stance === null || !isReady) return
    onSend({ stance, ...(given === '' ? {} : { text: given }) })
  }
  return (
    <fieldset aria-label={`${words.form}: ${about}`} className="grid min-w-0 basis-full gap-2 pb-1">
      <div role="radiogroup" aria-label={words.stance} className="flex flex-wrap gap-2">
        {stances.map((one) => (
          <label
            key={one}
            className="flex min-h-8 items-center gap-1.5 rounded-control border border-line px-2.5 text-sm has-checked:border-ai has-checked:bg-ai-soft has-checked:font-semibold has-checked:text-ai has-focus-visible:outline-2 has-focus-visible:outline-ai"
          >
            <input
              type="radio"
              name={group}
              ref={one === 'for' ? first : undefined}
              className="size-4 shrink-0 accent-ai"
              checked={one === stance}
              onChange={() => setStance(one)}
            />
            {names[one]}
          </label>
        ))}
      </div>
      <TextArea
        label={stance === 'for' ? words.optional : words.text}
        value={text}
        maxLength={2000}
        rows={2}
        onText={setText}
        onCommit={send}
        onEscape={onClose}
      />
      <div className="flex flex-wrap gap-2">
        <Button look="primary" disabled={!isReady} aria-disabled={isHeld} onClick={send}>
          {words.send}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </fieldset>
  )
}
