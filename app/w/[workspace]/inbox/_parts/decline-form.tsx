'use client'
import { useState } from 'react'
import { Button } from '#app/_ui/button.tsx'
import { TextArea } from '#app/_ui/text-area.tsx'
import { useInboxWords } from './use-inbox.ts'

/** Stable, so that it runs when the field appears and not with every key. */
const focus = (field: HTMLTextAreaElement | null) => field?.focus()

/** Asks why something is declined; who proposed it reads the answer. */
export function DeclineForm({
  about,
  sendLabel,
  isHeld,
  onSend,
  onClose,
}: {
  readonly about: string
  readonly sendLabel: string
  /** nothing can be sent now */
  readonly isHeld: boolean
  readonly onSend: (reason: string) => void
  readonly onClose: () => void
}) {
  const words = useInboxWords()
  const [reason, setReason] = useState('')
  const given = reason.trim()
  const isReady = given !== '' && !isHeld
  const send = () => {
    if (isReady) onSend(given)
  }
  return (
    <fieldset aria-label={`${sendLabel}: ${about}`} className="grid min-w-0 basis-full gap-2 pb-1">
      <TextArea
        label={words.reason}
        value={reason}
        maxLength={2000}
        rows={2}
        ref={focus}
        onText={setReason}
        onCommit={send}
        onEscape={onClose}
      />
      <div className="flex flex-wrap gap-2">
        <Button look="danger" aria-disabled={!isReady} onClick={send}>
          {sendLabel}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </fieldset>
  )
}
