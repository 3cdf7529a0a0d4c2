'use client'
import { useState } from 'react'
import { useLocale } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { TextArea } from '#app/_ui/text-area.tsx'
import { scenariosWords } from '#lib/words/areas/scenarios.ts'
import { useAdoption } from './use-adoption.ts'

/** Asks why an adoption is declined; who asked for it reads the answer. What is refused stays to be sent again. */
export function DeclineDialog({
  adoptionId,
  onClose,
}: {
  readonly adoptionId: string
  readonly onClose: () => void
}) {
  const { adoption: words, cancel } = scenariosWords[useLocale()]
  const [reason, setReason] = useState('')
  const { decline, isBusy } = useAdoption()
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.declineTitle}
      closeLabel={cancel}
      actions={
        <>
          <Button onClick={onClose}>{cancel}</Button>
          <Button
            look="primary"
            disabled={reason.trim() === '' || isBusy}
            onClick={() => decline(adoptionId, reason.trim(), onClose)}
          >
            {words.decline}
          </Button>
        </>
      }
    >
      <TextArea label={words.reason} value={reason} maxLength={2000} onText={setReason} />
    </Dialog>
  )
}
