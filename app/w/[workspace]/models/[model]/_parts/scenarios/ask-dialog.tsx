'use client'
import { useState } from 'react'
import { useLocale } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { TextArea } from '#app/_ui/text-area.tsx'
import { scenariosWords } from '#lib/words/areas/scenarios.ts'
import { useAdoption } from './use-adoption.ts'
import type { Decided } from './use-comparison.ts'

/** Asks for the adoption as it is shown (`digest`), with a note to who reviews it. What is refused stays to be sent again. */
export function AskDialog({
  decided,
  digest,
  onClose,
}: {
  readonly decided: Decided
  readonly digest: string
  readonly onClose: () => void
}) {
  const { adoption: words, cancel } = scenariosWords[useLocale()]
  const [note, setNote] = useState('')
  const { ask, isBusy } = useAdoption()
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.ask}
      description={words.lead}
      closeLabel={cancel}
      actions={
        <>
          <Button onClick={onClose}>{cancel}</Button>
          <Button
            look="primary"
            disabled={isBusy}
            onClick={() => ask(decided, digest, note.trim(), onClose)}
          >
            {words.ask}
          </Button>
        </>
      }
    >
      <TextArea label={words.note} value={note} maxLength={2000} onText={setNote} />
    </Dialog>
  )
}
