'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { TextArea } from '#app/_ui/text-area.tsx'

/** Asks why a proposal is declined; who made it reads the answer. */
export function Decline({
  onClose,
  onDecline,
}: {
  readonly onClose: () => void
  readonly onDecline: (reason: string) => void
}) {
  const t = useTranslations('steward')
  const [reason, setReason] = useState('')
  const isGiven = reason.trim() !== ''
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('proposals.declineTitle')}
      closeLabel={t('ask.cancel')}
      actions={
        <>
          <Button onClick={onClose}>{t('ask.cancel')}</Button>
          <Button look="primary" disabled={!isGiven} onClick={() => onDecline(reason.trim())}>
            {t('proposals.decline')}
          </Button>
        </>
      }
    >
      <TextArea label={t('proposals.reason')} value={reason} maxLength={2000} onText={setReason} />
    </Dialog>
  )
}
