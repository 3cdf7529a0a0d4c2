'use client'
import { useLocale } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { TextArea } from '#app/_ui/text-area.tsx'
import { scenariosWords } from '#lib/words/areas/scenarios.ts'
import { useAdoption } from './use-adoption.ts'
import type { Decided } from './use-comparison.ts'

/** Asks for the adoption as it was shown (`digest`), with a note to who reviews it. What is refused says why and stays (F-140). */
export function AskDialog({
  decided,
  digest,
  note,
  onNote,
  onAsked,
  onClose,
}: {
  readonly decided: Decided
  readonly digest: string
  readonly note: string
  readonly onNote: (note: string) => void
  readonly onAsked: () => void
  readonly onClose: () => void
}) {
  const { adoption: words, cancel } = scenariosWords[useLocale()]
  const { ask, notAsked, isBusy } = useAdoption()
  const asked = () => {
    onAsked()
    onClose()
  }
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
            onClick={() => ask(decided, digest, note.trim(), asked)}
          >
            {words.ask}
          </Button>
        </>
      }
    >
      <TextArea label={words.note} value={note} maxLength={2000} onText={onNote} />
      {notAsked !== null && <p className="text-sm text-bad">{notAsked}</p>}
    </Dialog>
  )
}
